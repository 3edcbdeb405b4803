use std::future::Future;
use std::time::Duration;

use actix_web::web;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;

use super::fault::{Again, Fault};
use super::lease::{self, Lease};
use super::row;
use super::run::Run;
use super::work::Work;
use crate::access::Actor;
use crate::database::{Write, parsed};
use crate::problem::Problem;
use crate::state::State;

/// How many jobs one instance does at a time: they wait for others most of the time.
const AT_ONCE: usize = 4;
/// How long one attempt may take; less than its lease.
const ATTEMPT: Duration = Duration::from_secs(240);
/// How often an instance looks for what another has queued, or has left undone.
const LOOK: Duration = Duration::from_secs(1);

/// Does the jobs of the database until `told` to stop, then gives back what it had begun.
pub(crate) async fn work(state: web::Data<State>, told: impl Future<Output = ()>) {
    let mut told = std::pin::pin!(told);
    let mut bell = state.bell.listen();
    let mut running = FuturesUnordered::new();
    let mut held: Vec<row::Model> = Vec::new();
    loop {
        while running.len() < AT_ONCE {
            let Some(row) = taken(&state).await else { break };
            held.push(row.clone());
            running.push(attempt(&state, row));
        }
        let pause = pause(&state).await;
        let news = async {
            tokio::select! {
                Some(ended) = running.next() => Some(ended),
                _ = bell.changed() => None,
                () = tokio::time::sleep(pause) => None,
            }
        };
        match select(told.as_mut(), std::pin::pin!(news)).await {
            Either::Left(_) => break,
            Either::Right((ended, _)) => held.retain(|row| Some(row.id) != ended),
        }
    }
    drop(running);
    for row in held {
        given_back(&state, &row).await;
    }
}

async fn taken(state: &State) -> Option<row::Model> {
    lease::take(state).await.unwrap_or_else(|problem| {
        tracing::warn!(%problem, "No job could be taken");
        None
    })
}

/// Until when there is nothing to do that is known of.
async fn pause(state: &State) -> Duration {
    let next = lease::next_due(state).await.ok().flatten();
    let until = next.and_then(|next| (next - state.clock.now()).to_std().ok());
    // What is due and was not taken is somebody else's, or there is no hand free for it.
    until.map_or(LOOK, |until| until.clamp(Duration::from_millis(10), LOOK))
}

/// One attempt, whatever comes of it. Gives the job's id.
async fn attempt(state: &web::Data<State>, row: row::Model) -> uuid::Uuid {
    let (id, number) = (row.id, row.attempts);
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
    id
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

async fn given_back(state: &State, row: &row::Model) {
    let back = async {
        let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
        lease::give_back(&write, row).await?;
        write.commit().await
    };
    if let Err(problem) = back.await {
        tracing::warn!(job = %row.id, %problem, "A job was not given back; another attempt begins when its lease has run out");
    }
}
