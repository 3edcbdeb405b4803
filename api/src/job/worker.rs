use std::future::Future;
use std::time::Duration;

use actix_web::web;
use chrono::{DateTime, Utc};
use futures_util::future::{Either, select};
use uuid::Uuid;

use super::fault::{Again, Fault};
use super::lease::{self, Lease};
use super::row;
use super::run::Run;
use super::work::Work;
use crate::access::Actor;
use crate::database::{Write, parsed};
use crate::problem::Problem;
use crate::state::State;
use crate::worker::{self, LOOK, Worker};

/// How long one attempt may take; less than its lease.
const ATTEMPT: Duration = Duration::from_secs(240);

/// Does the jobs of the database until `told` to stop, then gives back what it had begun.
pub(crate) async fn work(state: web::Data<State>, told: impl Future<Output = ()>) {
    let mut bell = state.bell.listen();
    // The bell goes with the state, which is held here.
    worker::work(Jobs(state), told, async || drop(bell.changed().await)).await;
}

struct Jobs(web::Data<State>);

impl Worker for Jobs {
    type Row = row::Model;

    const NAME: &'static str = "job";
    /// They wait for others most of the time.
    const AT_ONCE: usize = 4;

    fn state(&self) -> &State {
        &self.0
    }

    fn id(row: &row::Model) -> Uuid {
        row.id
    }

    async fn take(&self, _: &[row::Model]) -> Result<Option<row::Model>, Problem> {
        lease::take(&self.0).await
    }

    async fn next_due(&self) -> Result<Option<DateTime<Utc>>, Problem> {
        lease::next_due(&self.0).await
    }

    async fn attempt(&self, row: row::Model) {
        let (state, id, number) = (&self.0, row.id, row.attempts);
        tracing::info!(job = %id, kind = row.kind, attempt = number, "A job is begun");
        let ended = match carried_out(state, &row).await {
            Ok(()) => Ok(()),
            Err(fault) => {
                tracing::info!(job = %id, code = fault.code, attempt = number, "An attempt at a job failed");
                failed(state, &row, fault).await
            }
        };
        if let Err(problem) = ended {
            tracing::info!(job = %id, %problem, "A job was ended by somebody else");
        }
        state.bell.ring();
    }

    async fn give_back(&self, write: &Write, row: &row::Model) -> Result<(), Problem> {
        lease::give_back(write, row).await
    }
}

async fn carried_out(state: &web::Data<State>, row: &row::Model) -> Result<(), Fault> {
    if lease::is_worn_out(row) {
        return Err(lease::abandoned());
    }
    let work: Work = parsed(&row.work)?;
    let run = Run::of(state.clone(), row);
    let work = tokio::time::timeout(ATTEMPT, work.carry_out(&run));
    // What has ended counts before what has overtaken it.
    match select(std::pin::pin!(work), std::pin::pin!(overtaken(state, row))).await {
        Either::Left((done, _)) => done.unwrap_or_else(|_| Err(too_long())),
        Either::Right(_) => Err(lease::overtaken()),
    }
}

/// Ends when the attempt counts no more, so that nobody works for nothing.
async fn overtaken(state: &State, row: &row::Model) {
    let mut bell = state.bell.listen();
    // A database that does not answer now says nothing of the job.
    while lease::is_held(state, Lease::of(row)).await.unwrap_or(true) {
        // A bell that is silent for long says the same as one that rings: look again.
        let _ = tokio::time::timeout(LOOK, bell.changed()).await;
    }
}

fn too_long() -> Fault {
    let detail = Some(format!("The attempt took more than {} seconds.", ATTEMPT.as_secs()));
    Fault { code: "timed_out", title: "It took too long", detail, again: Again::Later }
}

async fn failed(state: &State, row: &row::Model, fault: Fault) -> Result<(), Problem> {
    let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
    lease::fail(&write, row, fault).await?;
    write.commit().await
}
