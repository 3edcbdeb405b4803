use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use sea_orm::DatabaseTransaction;
use uuid::Uuid;

use super::{Database, News};
use crate::access::Actor;
use crate::clock::Clock;
use crate::problem::Problem;

/// One transaction: who writes, and when. Everything that it did is undone unless it is committed.
pub(crate) struct Write {
    transaction: DatabaseTransaction,
    clock: Clock,
    now: DateTime<Utc>,
    actor: Actor,
    news: News,
    /// Whose records have grown by it.
    grown: Mutex<BTreeSet<Uuid>>,
}

impl Write {
    pub(crate) async fn begin(database: &Database, clock: &Clock, actor: Actor) -> Result<Self, Problem> {
        let transaction = database.begin().await?;
        let (news, grown) = (database.news().clone(), Mutex::default());
        Ok(Self { transaction, clock: clock.clone(), now: clock.now(), actor, news, grown })
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

    /// The record of `scope` has an entry more, once this is committed.
    pub(crate) fn grows(&self, scope: Uuid) {
        self.grown.lock().unwrap_or_else(PoisonError::into_inner).insert(scope);
    }

    pub(crate) async fn commit(self) -> Result<(), Problem> {
        self.transaction.commit().await?;
        let grown = self.grown.into_inner().unwrap_or_else(PoisonError::into_inner);
        grown.into_iter().for_each(|scope| self.news.tell(scope));
        Ok(())
    }
}
