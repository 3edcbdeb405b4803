use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::domain::domain_names;
use super::row;
use crate::answer::{Resource, Wire};
use crate::database::meaning;
use crate::id::PublisherId;
use crate::problem::Problem;
use crate::request::Body;

/// Who stands behind articles and sources.
#[derive(Serialize, ToSchema)]
pub(crate) struct Publisher {
    id: PublisherId,
    name: String,
    /// Whatever stands at one of these, or at a subdomain of one, is of this publisher. In alphabetical order.
    domains: Vec<String>,
    /// Who owns it.
    owner: Option<String>,
    /// The group of publishers that it belongs to: texts of one family are proposed as one origin.
    family: Option<String>,
    /// Null until somebody has said.
    kind: Option<PublisherKind>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PublisherKind {
    /// A news agency.
    Wire,
    Newspaper,
    Broadcaster,
    Government,
    Company,
    Ngo,
    Individual,
    /// Reprints what others published.
    Aggregator,
}

impl Wire for Publisher {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Publisher {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Publisher {
    pub(super) fn from_row(row: row::Model, mut domains: Vec<String>) -> Result<Self, Problem> {
        let row::Model { id, project_id: _, name, key: _, owner, family, kind, created_at, updated_at, version } = row;
        domains.sort();
        let kind = kind.as_deref().map(meaning).transpose()?;
        Ok(Self { id: id.into(), name, domains, owner, family, kind, created_at, updated_at, version })
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewPublisher {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    /// `paper.example`: names of hosts in lower case, without `www.`.
    #[serde(default)]
    #[validate(length(max = 50), custom(function = "domain_names"))]
    #[schema(max_items = 50)]
    pub(super) domains: Vec<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    pub(super) owner: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    pub(super) family: Option<String>,
    #[schema(nullable = false)]
    pub(super) kind: Option<PublisherKind>,
}

impl Body for NewPublisher {}

/// What is left out stays as it is.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PublisherChange {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    pub(super) name: Option<String>,
    /// All of them, in the place of those that it had.
    #[validate(length(max = 50), custom(function = "domain_names"))]
    #[schema(max_items = 50, nullable = false)]
    pub(super) domains: Option<Vec<String>>,
    /// Empty: nobody is known to own it.
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    pub(super) owner: Option<String>,
    /// Empty: it belongs to none.
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    pub(super) family: Option<String>,
    #[schema(nullable = false)]
    pub(super) kind: Option<PublisherKind>,
}

impl Body for PublisherChange {}
