use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::retention::Retention;
use super::row;
use crate::access::Role;
use crate::answer::{Resource, Wire};
use crate::id::ProjectId;
use crate::request::Body;

#[derive(Serialize, ToSchema)]
pub(crate) struct Project {
    id: ProjectId,
    name: String,
    description: String,
    policy: Policy,
    /// Whether anybody may read its releases, without signing in: `published.atom` and what it leads to.
    publishes: bool,
    /// Code points of the longest quote from a source that leaves the project, in an export or in a release that is made from now on. A
    /// longer one ends with a word, and says where it goes on.
    quote_limit: i32,
    retention: Retention,
    /// Yours.
    role: Role,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

impl Project {
    pub(super) fn from_row(row: row::Model, role: Role) -> Self {
        let (policy, retention) = (Policy::of(&row), Retention::of(&row));
        let row::Model {
            id,
            name,
            description,
            min_origins: _,
            min_assessments: _,
            blind: _,
            publishes,
            quote_limit,
            source_texts_days: _,
            article_versions_days: _,
            ended_jobs_days: _,
            retention_applied_at: _,
            created_at,
            updated_at,
            version,
        } = row;
        Self {
            id: id.into(),
            name,
            description,
            policy,
            publishes,
            quote_limit,
            retention,
            role,
            created_at,
            updated_at,
            version,
        }
    }
}

impl Wire for Project {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Project {
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
}

/// When a claim counts as decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Policy {
    /// Independent origins that have to stand behind supported or refuted before the verdict is given. It is corroborated
    /// when as many are left even if every proposed derivation is confirmed.
    #[validate(range(min = 1, max = 100))]
    #[schema(minimum = 1, maximum = 100)]
    pub(crate) min_origins: i32,
    /// Reviewers who have to agree.
    #[validate(range(min = 1, max = 100))]
    #[schema(minimum = 1, maximum = 100)]
    pub(crate) min_assessments: i32,
    /// Whether a reviewer sees the others' assessments only after their own.
    pub(crate) blind: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { min_origins: 1, min_assessments: 1, blind: false }
    }
}

impl Policy {
    pub(super) fn of(row: &row::Model) -> Self {
        Self { min_origins: row.min_origins, min_assessments: row.min_assessments, blind: row.blind }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewProject {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    #[serde(default)]
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000)]
    pub(super) description: String,
    /// One origin, one assessment, not blind, if not given.
    #[serde(default)]
    #[validate(nested)]
    #[schema(nullable = false)]
    pub(super) policy: Option<Policy>,
}

impl Body for NewProject {}

/// What is left out stays as it is.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ProjectChange {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    pub(super) name: Option<String>,
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000, nullable = false)]
    pub(super) description: Option<String>,
    #[validate(nested)]
    #[schema(nullable = false)]
    pub(super) policy: Option<Policy>,
    /// Whether anybody may read its releases from now on.
    #[schema(nullable = false)]
    pub(super) publishes: Option<bool>,
    /// Code points of the longest quote that leaves the project from now on.
    #[validate(range(min = 20, max = 10_000))]
    #[schema(minimum = 20, maximum = 10_000, nullable = false)]
    pub(super) quote_limit: Option<i32>,
    /// All of it: what is left out is kept for good.
    #[validate(nested)]
    #[schema(nullable = false)]
    pub(super) retention: Option<Retention>,
}

impl Body for ProjectChange {}
