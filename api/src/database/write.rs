use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::Database;
use crate::access::Actor;
use crate::clock::Clock;
use crate::problem::Problem;

/// One transaction: who writes, and when. Everything that it did is undone unless it is committed.
pub(crate) struct Write {
    transaction: DatabaseTransaction,
    clock: Clock,
    now: DateTime<Utc>,
    actor: Actor,
}

impl Write {
    pub(crate) async fn begin(database: &Database, clock: &Clock, actor: Actor) -> Result<Self, Problem> {
        let transaction = database.begin().await?;
        Ok(Self { transaction, clock: clock.clone(), now: clock.now(), actor })
    }

    /// Where to run a query.
    pub(crate) fn on(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The moment of the transaction: all its rows carry the same.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.now
    }

    pub(crate) fn actor(&self) -> Actor {
        self.actor
    }

    pub(crate) fn id(&self) -> Uuid {
        self.clock.id()
    }

    pub(crate) async fn commit(self) -> Result<(), Problem> {
        Ok(self.transaction.commit().await?)
    }
}
