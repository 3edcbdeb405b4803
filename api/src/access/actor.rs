use uuid::Uuid;

use crate::database::Write;
use crate::id::{TokenId, UserId};
use crate::problem::Problem;
use crate::state::State;

/// Who did something: a user, perhaps by a token; the service itself otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    user: Option<UserId>,
    token: Option<TokenId>,
}

impl Actor {
    /// The service, from the command line or before anybody has signed in.
    pub(crate) const SERVICE: Actor = Actor { user: None, token: None };

    pub(crate) fn user(user: UserId) -> Self {
        Self { user: Some(user), token: None }
    }

    pub(crate) fn token(user: UserId, token: TokenId) -> Self {
        Self { user: Some(user), token: Some(token) }
    }

    pub(crate) fn user_id(self) -> Option<UserId> {
        self.user
    }

    pub(crate) fn token_id(self) -> Option<TokenId> {
        self.token
    }

    /// Whose `Idempotency-Key`s these are.
    pub(crate) fn key(self) -> Uuid {
        self.token.map(TokenId::uuid).or(self.user.map(UserId::uuid)).unwrap_or_default()
    }
}

/// Somebody who may write.
pub(crate) trait Acting {
    fn state(&self) -> &State;
    fn actor(&self) -> Actor;

    /// Begins a transaction in their name.
    async fn begin(&self) -> Result<Write, Problem> {
        let State { database, clock, .. } = self.state();
        Write::begin(database, clock, self.actor()).await
    }

    /// Does `work` in one transaction.
    async fn write<T>(&self, work: impl AsyncFnOnce(&Write) -> Result<T, Problem>) -> Result<T, Problem> {
        let write = self.begin().await?;
        let done = work(&write).await?;
        write.commit().await?;
        Ok(done)
    }
}
