use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::database::meaning;
use crate::document::{About, Licence};
use crate::extraction::{Given, LIMIT};
use crate::id::{PublisherId, RedactionId, SourceId, UserId};
use crate::problem::Problem;
use crate::request::Body;
use crate::snapshot::{Head, SnapshotHead};

/// What a claim is held against.
#[derive(Serialize, ToSchema)]
pub(crate) struct Source {
    id: SourceId,
    kind: SourceKind,
    title: String,
    url: Option<String>,
    publisher: Option<String>,
    /// The publisher of the project whose text it is: by the name that was given, by the address, or as somebody has set it.
    published_by: Option<PublisherId>,
    byline: Option<String>,
    /// ISO 639-1.
    language: Option<String>,
    published: Option<String>,
    /// Under what terms it may be used, as far as that is known; it goes out with every export that quotes the source.
    licence: Option<Licence>,
    /// Oldest first.
    snapshots: Vec<SnapshotHead>,
    /// Null unless it was taken back; then evidence from it counts no more.
    retracted: Option<Retracted>,
    created_by: UserId,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    /// By which its title, its byline and its texts went; null while they stand.
    redaction: Option<RedactionId>,
    version: i64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SourceKind)]
pub(crate) enum SourceKind {
    Article,
    PressRelease,
    OfficialDocument,
    Dataset,
    Transcript,
    Post,
    #[default]
    Other,
}

impl Wire for Source {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Source {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Source {
    pub(super) fn from_row(row: row::Model, heads: Vec<Head>) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            kind,
            title,
            url,
            publisher,
            published_by,
            byline,
            language,
            published,
            licence,
            licence_from,
            created_by,
            created_at,
            updated_at,
            retracted_at,
            retracted_by,
            retracted_reason,
            redaction_id,
            version,
        } = row;
        let by = retracted_by.map(UserId::from);
        let retracted = retracted_at.map(|at| Retracted { by, at, reason: retracted_reason.unwrap_or_default() });
        let (id, kind, created_by) = (id.into(), meaning(&kind)?, created_by.into());
        let snapshots = heads.into_iter().map(SnapshotHead::from).collect();
        Ok(Self {
            id,
            kind,
            title,
            url,
            publisher,
            published_by: published_by.map(PublisherId::from),
            byline,
            language,
            published,
            licence: Licence::of_columns(licence, licence_from.as_deref())?,
            snapshots,
            retracted,
            created_by,
            created_at,
            updated_at,
            redaction: redaction_id.map(RedactionId::from),
            version,
        })
    }
}

/// Who took a source back, when and why.
#[derive(Serialize, ToSchema)]
#[schema(as = SourceRetracted)]
pub(crate) struct Retracted {
    by: Option<UserId>,
    at: DateTime<Utc>,
    reason: String,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = SourceRetraction)]
pub(crate) struct Retraction {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Retraction {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSource {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    text: String,
    #[serde(default)]
    kind: SourceKind,
    #[validate(nested)]
    #[serde(flatten)]
    about: About,
}

impl Body for NewSource {
    const LIMIT: usize = LIMIT;
}

impl NewSource {
    pub(super) fn into_parts(self) -> (Given, SourceKind, About) {
        let Self { text, kind, about } = self;
        (Given { text, url: about.url.clone(), published: about.published }, kind, about)
    }
}

/// The text of a source as it is now.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewSnapshot {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    text: String,
}

impl Body for NewSnapshot {
    const LIMIT: usize = LIMIT;
}

impl NewSnapshot {
    pub(super) fn given(self) -> Given {
        Given { text: self.text, url: None, published: None }
    }
}

/// What is left out stays as it is.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceChange {
    #[schema(nullable = false)]
    pub(super) kind: Option<SourceKind>,
    /// Whose text it is; its name becomes the source's `publisher`.
    #[schema(nullable = false)]
    pub(super) published_by: Option<PublisherId>,
    #[validate(nested)]
    #[serde(flatten)]
    pub(super) about: About,
}

impl Body for SourceChange {}
