use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::access::Role;
use crate::answer::{Resource, Wire};
use crate::database::meaning;
use crate::id::{TokenId, UserId};
use crate::problem::Problem;
use crate::request::Body;
use crate::secret::Secret;

#[derive(Serialize, ToSchema)]
pub(crate) struct Token {
    id: TokenId,
    name: String,
    /// The most that it may do, whatever its user may do.
    role: Role,
    /// In whose name it acts.
    user: UserId,
    created_at: DateTime<Utc>,
    /// To the hour.
    last_used_at: Option<DateTime<Utc>>,
    expires_at: Option<DateTime<Utc>>,
    revoked_at: Option<DateTime<Utc>>,
}

impl Wire for Token {}

impl Token {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            user_id,
            name,
            role,
            secret_sha256: _,
            created_at,
            last_used_at,
            expires_at,
            revoked_at,
        } = row;
        let (id, user, role) = (id.into(), user_id.into(), meaning(&role)?);
        Ok(Self { id, name, role, user, created_at, last_used_at, expires_at, revoked_at })
    }
}

/// A new token with its secret, which is shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct ShownToken {
    token: Token,
    /// Send it as `Authorization: Bearer SECRET`.
    secret: String,
}

impl Wire for ShownToken {
    const SECRET: bool = true;
}

impl Resource for ShownToken {
    fn id(&self) -> uuid::Uuid {
        self.token.id.uuid()
    }
}

impl ShownToken {
    pub(super) fn new(token: Token, secret: Secret) -> Self {
        Self { token, secret: secret.reveal() }
    }

    pub(super) fn into_secret(self) -> String {
        self.secret
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewToken {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    pub(super) role: Role,
    /// Never, if not given.
    #[schema(nullable = false)]
    pub(super) expires_at: Option<DateTime<Utc>>,
}

impl Body for NewToken {}

/// What `claimbench token` asks for.
#[derive(Clone, Debug)]
pub struct TokenRequest {
    /// The id of a project, or its name where only one has it.
    pub project: String,
    pub name: String,
    /// `viewer`, `reviewer`, `editor` or `admin`.
    pub role: String,
}
