use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::id::{RedactionId, UserId};
use crate::problem::Problem;
use crate::request::Body;

/// What stands where words were taken out: whose they were, who took them, when and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct Redaction {
    pub(crate) id: RedactionId,
    of: Redacted,
    /// The id of that article, source, snapshot, claim, evidence, comment or assessment.
    subject: Uuid,
    pub(crate) reason: String,
    /// SHA-256 of the words that were taken, as UTF-8, by which whoever has a copy can tell that it is the same; of an article or a
    /// source, of its newest text. Null for a comment and an assessment, of which the claim's history holds a hash.
    sha256: Option<String>,
    reached: Reached,
    by: UserId,
    pub(crate) at: DateTime<Utc>,
}

impl Wire for Redaction {}

impl Resource for Redaction {
    fn id(&self) -> Uuid {
        self.id.uuid()
    }
}

impl Redaction {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model { id, project_id: _, kind, subject_id, reason, sha256, reached, created_by, created_at } = row;
        let (of, reached) = (meaning(&kind)?, parsed(&reached)?);
        let (id, by) = (id.into(), created_by.into());
        Ok(Self { id, of, subject: subject_id, reason, sha256, reached, by, at: created_at })
    }
}

/// What lost its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = RedactionOf)]
pub(crate) enum Redacted {
    /// Its title, its byline, all its snapshots and all its claims.
    Article,
    /// Its title, its byline and all its snapshots.
    Source,
    /// One text, the claims that stand on it and what was quoted from it.
    Snapshot,
    /// What it says and the words that say it.
    Claim,
    /// Its quote and its note.
    Evidence,
    Comment,
    /// Its rationale.
    Assessment,
}

/// How much lost words by one redaction: what was redacted, and whatever held a copy of its words.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, ToSchema)]
pub(crate) struct Reached {
    pub(super) snapshots: usize,
    pub(super) claims: usize,
    pub(super) evidence: usize,
    pub(super) comments: usize,
    pub(super) assessments: usize,
    /// Releases that are served as redacted editions from now on.
    pub(super) releases: usize,
    /// Entries of the audit log.
    pub(super) entries: usize,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewRedaction {
    pub(super) of: Redacted,
    /// The id of that thing.
    pub(super) subject: Uuid,
    /// Why, for everybody who may read the project and for whoever reads its releases: the request or the judgment, without the words
    /// that are to go.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for NewRedaction {}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RedactionQuery {
    /// Only those of this thing.
    pub(super) subject: Option<Uuid>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}
