use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::id::{ClaimId, CommentId, RedactionId, UserId};
use crate::request::Body;

/// What a member says to the others about a claim.
#[derive(Serialize, ToSchema)]
pub(crate) struct Comment {
    id: CommentId,
    claim: ClaimId,
    author: UserId,
    /// Null if it was deleted or redacted, or is `withheld`.
    text: Option<String>,
    /// The members whom it mentions, in the order of their ids.
    mentions: Vec<UserId>,
    /// Whether you may not read it yet: the policy is blind, its author has assessed the claim in this round, and you have
    /// not.
    withheld: bool,
    /// The `sha256` in the claim's history is of the id, this and the text, a line feed between each. Null where the text is.
    nonce: Option<String>,
    created_at: DateTime<Utc>,
    /// When its author last changed it; null if never.
    edited_at: Option<DateTime<Utc>>,
    /// Who deleted it and when: its text and its mentions are gone from the record. Null while it stands.
    deleted: Option<CommentDeletion>,
    /// By which its text went; null while it stands.
    redaction: Option<RedactionId>,
    version: i64,
}

impl Wire for Comment {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Comment {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

#[derive(Serialize, ToSchema)]
pub(crate) struct CommentDeletion {
    by: Option<UserId>,
    at: DateTime<Utc>,
}

impl Comment {
    pub(super) fn from_row(row: row::Model, mentions: Vec<UserId>, withheld: bool) -> Self {
        let row::Model { id, project_id: _, claim_id, author, text, nonce, created_at, edited_at, .. } = row;
        let row::Model { deleted_at, deleted_by, redaction_id, version, .. } = row;
        let redaction = redaction_id.map(RedactionId::from);
        let deleted = deleted_at.map(|at| CommentDeletion { by: deleted_by.map(UserId::from), at });
        let (text, nonce) = if withheld { (None, None) } else { (text, nonce) };
        let (id, claim, author) = (id.into(), claim_id.into(), author.into());
        Self { id, claim, author, text, mentions, withheld, nonce, created_at, edited_at, deleted, redaction, version }
    }
}

/// What a comment is to say. A change replaces all of it.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommentText {
    #[validate(length(min = 1, max = 4000))]
    #[schema(min_length = 1, max_length = 4000)]
    pub(super) text: String,
    /// The members whom it is meant for; each finds it in `comments.mentions`. The text may say their names, or not.
    #[serde(default)]
    #[validate(length(max = 20))]
    #[schema(max_items = 20)]
    pub(super) mentions: Vec<UserId>,
}

impl Body for CommentText {}
