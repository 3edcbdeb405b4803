use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::access::{Origin, Role};
use crate::answer::{Resource, Wire};
use crate::database::meaning;
use crate::id::{InvitationId, ProjectId, UserId};
use crate::problem::Problem;
use crate::request::Body;
use crate::secret::Secret;
use crate::session::Door;

#[derive(Serialize, ToSchema)]
pub(crate) struct Invitation {
    id: InvitationId,
    role: Role,
    note: String,
    created_by: UserId,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
    accepted_by: Option<UserId>,
    accepted_at: Option<DateTime<Utc>>,
    revoked_at: Option<DateTime<Utc>>,
}

impl Wire for Invitation {}

impl Invitation {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            role,
            note,
            secret_sha256: _,
            created_by,
            created_at,
            expires_at,
            accepted_by,
            accepted_at,
            revoked_at,
        } = row;
        let (id, role, created_by) = (id.into(), meaning(&role)?, created_by.into());
        let accepted_by = accepted_by.map(UserId::from);
        Ok(Self { id, role, note, created_by, created_at, expires_at, accepted_by, accepted_at, revoked_at })
    }
}

/// A new invitation with its link, which is shown this once.
#[derive(Serialize, ToSchema)]
pub(crate) struct OfferedInvitation {
    invitation: Invitation,
    /// What the link carries: the `token` of `invitations.accept` and `invitations.join`.
    token: String,
    /// For a person to open.
    link: String,
}

impl Wire for OfferedInvitation {
    const SECRET: bool = true;
}

impl Resource for OfferedInvitation {
    fn id(&self) -> uuid::Uuid {
        self.invitation.id.uuid()
    }
}

impl OfferedInvitation {
    pub(super) fn new(invitation: Invitation, secret: Secret, origin: &Origin) -> Self {
        let token = secret.reveal();
        // Behind the `#`, which browsers send to nobody.
        let link = format!("{}/join#{token}", origin.as_str());
        Self { invitation, token, link }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewInvitation {
    pub(super) role: Role,
    /// Whom it is for.
    #[serde(default)]
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub(super) note: String,
}

impl Body for NewInvitation {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Acceptance {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) token: String,
}

impl Body for Acceptance {}

/// A new user who accepts an invitation.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Joining {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) token: String,
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub(super) name: String,
    #[validate(email, length(max = 254))]
    #[schema(format = Email, max_length = 254)]
    pub(super) email: String,
    #[validate(length(min = 12, max = 200))]
    #[schema(min_length = 12, max_length = 200)]
    pub(super) password: String,
}

impl Body for Joining {}

/// The same with the password hashed, outside of any transaction.
pub(super) struct HashedJoining {
    pub(super) token: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) password_hash: String,
}

impl Joining {
    pub(super) async fn hashed(self, door: &Door) -> Result<HashedJoining, Problem> {
        let Self { token, name, email, password } = self;
        let password_hash = door.passwords().hash(password).await?;
        Ok(HashedJoining { token, name, email: email.to_lowercase(), password_hash })
    }
}

/// What an accepted invitation has made of you.
#[derive(Serialize, ToSchema)]
pub(crate) struct Membership {
    pub(super) project: ProjectId,
    pub(super) role: Role,
}

impl Wire for Membership {}
