use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::chain::origin;
use super::row;
use crate::answer::Wire;
use crate::database::parsed;
use crate::id::{EventId, TokenId, UserId};
use crate::page::Order;
use crate::problem::Problem;

/// One thing that was done.
#[derive(Serialize, ToSchema)]
#[schema(as = AuditEntry)]
pub(crate) struct Event {
    id: EventId,
    /// From 1, without gaps, in each project.
    sequence: i64,
    at: DateTime<Utc>,
    /// Null: the service itself.
    user: Option<UserId>,
    /// The token by which the user did it.
    token: Option<TokenId>,
    /// The noun and what became of it: `claim.accepted`.
    kind: String,
    /// The id of that noun.
    subject: Uuid,
    /// What changed.
    #[schema(value_type = Object)]
    data: serde_json::Value,
    previous_hash: String,
    /// SHA-256 of this entry with the hash of the one before.
    hash: String,
}

impl Event {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            scope: _,
            sequence,
            at,
            actor_user,
            actor_token,
            kind,
            subject_id,
            data,
            previous_hash,
            hash,
        } = row;
        let (user, token) = (actor_user.map(UserId::from), actor_token.map(TokenId::from));
        let data = parsed(&data)?;
        Ok(Self { id: id.into(), sequence, at, user, token, kind, subject: subject_id, data, previous_hash, hash })
    }
}

/// Where a record ends: who keeps this elsewhere can tell later whether anything before it was changed.
#[derive(Serialize, ToSchema)]
#[schema(as = ChainHead)]
pub(crate) struct Head {
    /// How many entries there are, which is the number of the last one. 0: none yet.
    sequence: i64,
    /// The last entry's hash; 64 zeros where there is none.
    hash: String,
    /// When it was written; null where there is none.
    at: Option<DateTime<Utc>>,
}

impl Head {
    pub(super) fn of_nothing() -> Self {
        Self { sequence: 0, hash: origin(), at: None }
    }

    pub(super) fn sequence(&self) -> i64 {
        self.sequence
    }

    pub(super) fn from_row(row: row::Model) -> Self {
        Self { sequence: row.sequence, hash: row.hash, at: Some(row.at) }
    }
}

impl Wire for Head {}

/// From where to follow a project, and for how long.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FollowQuery {
    /// The number of the last entry that is known, for whoever cannot send `Last-Event-ID`: the stream goes on after it. 0:
    /// from the beginning. Only what comes from now on, if not given.
    #[validate(range(min = 0, max = 999_999_999_999_999_999_i64))]
    #[schema(minimum = 0, maximum = 999_999_999_999_999_999_i64)]
    pub(super) after: Option<i64>,
    /// Seconds after which the stream ends; 3600 if not given. 0: what there is, and the end.
    #[validate(range(max = 3600))]
    #[schema(maximum = 3600)]
    pub(super) wait: Option<u64>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventQuery {
    /// Only what was done to this thing.
    pub(super) subject: Option<Uuid>,
    /// `newest` first, or `oldest`, as if not given. A cursor goes on in the order in which its page came.
    pub(super) order: Option<Order>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}
