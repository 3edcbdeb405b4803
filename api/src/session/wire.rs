use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::Wire;
use crate::id::{SessionId, UserId};
use crate::request::Body;

/// One browser that is signed in.
#[derive(Serialize, ToSchema)]
pub(crate) struct Session {
    id: SessionId,
    user: UserId,
    /// What the browser calls itself.
    user_agent: String,
    /// Whether it began with a link; such a session may set a password without the one so far.
    by_link: bool,
    /// Whether it is the one that asks.
    current: bool,
    created_at: DateTime<Utc>,
    /// To the hour.
    last_used_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

impl Wire for Session {}

impl Session {
    pub(super) fn from_row(row: row::Model, asking: SessionId) -> Self {
        let row::Model { id, user_id, secret_sha256: _, user_agent, by_link, created_at, last_used_at, expires_at } =
            row;
        let id = SessionId::from(id);
        Self {
            id,
            user: user_id.into(),
            user_agent,
            by_link,
            current: id == asking,
            created_at,
            last_used_at,
            expires_at,
        }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PasswordSignIn {
    #[validate(length(min = 1, max = 254))]
    #[schema(min_length = 1, max_length = 254)]
    pub(super) email: String,
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) password: String,
}

impl Body for PasswordSignIn {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkSignIn {
    /// What stands behind the `#` of the link.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) token: String,
}

impl Body for LinkSignIn {}
