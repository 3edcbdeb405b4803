//! The loop by which an instance does what waits in the database: jobs, and messages to webhooks. What it takes is leased, so
//! that another instance does it if this one ends without a word.

use std::collections::HashMap;
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::task::{self, JoinError, JoinSet, LocalSet};
use uuid::Uuid;

use crate::access::Actor;
use crate::database::Write;
use crate::problem::Problem;
use crate::state::State;

/// How often an instance looks for what another has put there, or has left undone.
pub(crate) const LOOK: Duration = Duration::from_secs(1);

/// Something that is done over and over.
pub(crate) trait Worker {
    type Row: Clone;

    /// What one of it is called in the log.
    const NAME: &'static str;
    /// How many of it one instance does at a time.
    const AT_ONCE: usize;

    fn state(&self) -> &State;
    fn id(row: &Self::Row) -> Uuid;

    /// Takes what has been due the longest, beside what is held already.
    async fn take(&self, held: &[Self::Row]) -> Result<Option<Self::Row>, Problem>;

    /// When the next is due that waits.
    async fn next_due(&self) -> Result<Option<DateTime<Utc>>, Problem>;

    /// One attempt, whatever comes of it.
    async fn attempt(&self, row: Self::Row);

    /// Undoes the taking.
    async fn give_back(&self, write: &Write, row: &Self::Row) -> Result<(), Problem>;
}

/// Works until `told` to stop, then gives back what was begun. `news` ends when there may be more to do.
pub(crate) async fn work<W: Worker + 'static>(worker: W, told: impl Future<Output = ()>, news: impl AsyncFnMut()) {
    LocalSet::new().run_until(keep_working(Rc::new(worker), told, news)).await;
}

async fn keep_working<W: Worker + 'static>(worker: Rc<W>, told: impl Future<Output = ()>, mut news: impl AsyncFnMut()) {
    let mut told = std::pin::pin!(told);
    // Tasks, since an attempt has to go on while this loop waits for a connection that the attempt may hold.
    let mut running = JoinSet::new();
    let mut held: HashMap<task::Id, W::Row> = HashMap::new();
    loop {
        while running.len() < W::AT_ONCE {
            let Some(row) = taken(&*worker, held.values().cloned().collect()).await else { break };
            let (worker, attempted) = (worker.clone(), row.clone());
            held.insert(running.spawn_local(async move { worker.attempt(attempted).await }).id(), row);
        }
        let pause = pause(&*worker).await;
        tokio::select! {
            () = &mut told => break,
            Some(ended) = running.join_next_with_id() => drop(held.remove(&ended_task::<W>(ended))),
            () = news() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
    running.shutdown().await;
    for row in held.into_values() {
        given_back(&*worker, &row).await;
    }
}

async fn taken<W: Worker>(worker: &W, held: Vec<W::Row>) -> Option<W::Row> {
    worker.take(&held).await.unwrap_or_else(|problem| {
        tracing::warn!(%problem, "No {} could be taken", W::NAME);
        None
    })
}

/// Which attempt has ended; what it took is taken again when its lease has run out, if it did not end well.
fn ended_task<W: Worker>(ended: Result<(task::Id, ()), JoinError>) -> task::Id {
    ended.map(|(task, ())| task).unwrap_or_else(|error| {
        tracing::error!(%error, "An attempt at a {} ended without a word", W::NAME);
        error.id()
    })
}

/// Until when there is nothing to do that is known of.
async fn pause<W: Worker>(worker: &W) -> Duration {
    let next = worker.next_due().await.ok().flatten();
    let until = next.and_then(|next| (next - worker.state().clock.now()).to_std().ok());
    // What is due and was not taken is somebody else's, or there is no hand free for it.
    until.map_or(LOOK, |until| until.clamp(Duration::from_millis(10), LOOK))
}

async fn given_back<W: Worker>(worker: &W, row: &W::Row) {
    let back = async {
        let State { database, clock, .. } = worker.state();
        let write = Write::begin(database, clock, Actor::SERVICE).await?;
        worker.give_back(&write, row).await?;
        write.commit().await
    };
    if let Err(problem) = back.await {
        let id = W::id(row);
        tracing::warn!(%id, %problem, "A {} was not given back; it is taken again when its lease has run out", W::NAME);
    }
}
