use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::{row, store};
use crate::access::{self, Acting};
use crate::answer::{Resource, Wire};
use crate::id::{LinkId, UserId};
use crate::problem::{Code, Problem};
use crate::request::Body;

/// Somebody who can sign in.
#[derive(Serialize, ToSchema)]
pub(crate) struct User {
    pub(crate) id: UserId,
    name: String,
    email: Option<String>,
    /// Whether a password is set; without one a user signs in by a link.
    has_password: bool,
    instance_admin: bool,
    disabled: bool,
    created_at: DateTime<Utc>,
    version: i64,
}

impl Wire for User {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for User {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl From<row::Model> for User {
    fn from(row: row::Model) -> Self {
        let row::Model { id, name, email, password_hash, instance_admin, created_at, disabled_at, version } = row;
        let (has_password, disabled) = (password_hash.is_some(), disabled_at.is_some());
        Self { id: id.into(), name, email, has_password, instance_admin, disabled, created_at, version }
    }
}

/// A change of oneself; what is left out stays as it is.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MeChange {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200, nullable = false)]
    name: Option<String>,
    #[validate(email, length(max = 254))]
    #[schema(format = Email, max_length = 254, nullable = false)]
    email: Option<String>,
    /// The new password.
    #[validate(length(min = 12, max = 200))]
    #[schema(min_length = 12, max_length = 200, nullable = false)]
    password: Option<String>,
    /// The password so far, where one is set and is to change and you did not sign in by a link.
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    current_password: Option<String>,
}

impl Body for MeChange {}

/// The same with the password checked and hashed, outside of any transaction.
pub(super) struct HashedChange {
    pub(super) name: Option<String>,
    pub(super) email: Option<String>,
    pub(super) password_hash: Option<String>,
}

impl MeChange {
    pub(super) async fn hashed(self, user: &access::User) -> Result<HashedChange, Problem> {
        let Self { name, email, password, current_password } = self;
        let password_hash = match password {
            None => None,
            Some(password) => {
                knows(user, current_password.unwrap_or_default()).await?;
                Some(user.state().passwords.hash(password).await?)
            }
        };
        Ok(HashedChange { name, email: email.map(|email| email.to_lowercase()), password_hash })
    }
}

/// A password changes by who knows it, or by who came by a link, which is how a forgotten one is replaced.
async fn knows(user: &access::User, password: String) -> Result<(), Problem> {
    match store::password_hash(user.read(), user.id()).await? {
        Some(hash) if !user.came_by_link() => {
            let matches = user.state().passwords.matches(password, hash).await?;
            if matches { Ok(()) } else { Err(Problem::new(Code::SignInFailed)) }
        }
        Some(_) | None => Ok(()),
    }
}

/// A change of a user by an instance administrator; what is left out stays as it is.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserChange {
    /// A disabled user cannot sign in, and every session and token of theirs stops working at once.
    #[schema(nullable = false)]
    pub(super) disabled: Option<bool>,
    #[schema(nullable = false)]
    pub(super) instance_admin: Option<bool>,
}

impl Body for UserChange {}

/// A link by which a user signs in, once. Whoever has it is that user.
#[derive(Serialize, ToSchema)]
pub(crate) struct SignInLink {
    pub(super) id: LinkId,
    pub(super) user: UserId,
    pub(super) link: String,
}

impl Wire for SignInLink {
    const SECRET: bool = true;
}

impl Resource for SignInLink {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}
