//! Jobs: work that was asked for and is done later. One instance takes a job for a while, under a number that says which
//! attempt it is; what comes of it is kept in the transaction that ends it, or the attempt was for nothing.

mod work;
mod wire;
pub(crate) mod store;
mod row;
mod bell;
mod lease;
mod run;
mod retry;
mod fault;
mod worker;
mod watch;

pub(crate) use bell::{Bell, Service};
pub(crate) use fault::{Again, Fault};
pub(crate) use run::Run;
pub(crate) use wire::{Job, JobOutcome, JobProblem, JobState, JobStep};
pub(crate) use work::Work;
pub(crate) use worker::work;

use wire::JobQuery;

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::Found;
use crate::event_stream::EventStream;
use crate::id::JobId;
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::{Code, Problem};
use crate::request::{Once, Query};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/jobs", "jobs.list", list).says("Lists the jobs of a project"),
        get("/v1/projects/{project}/jobs/{job}", "jobs.read", read)
            .says("Reads a job: where it stands, and what came of it or why nothing did")
            .more("A job that failed by something that may pass is queued again, up to five times within an hour; `problem` says why the last attempt failed, `run_at` when the next begins."),
        get("/v1/projects/{project}/jobs/{job}/events", "jobs.events", events).says(
            "Follows a job to its end, as server-sent events",
        )
        .more("The answer is `text/event-stream`. Each event is named `job` and has the whole job as JSON in its `data`: first as it stands now, then at each change. The stream ends with the job; a browser's EventSource has to be closed then."),
        post("/v1/projects/{project}/jobs/{job}/cancel", "jobs.cancel", cancel)
            .says("Cancels a job that has not ended; what it had begun is kept nowhere")
            .fails(&[Code::WrongState]),
    ]
}

async fn list(viewer: Viewer, query: Query<JobQuery>) -> Result<Found<Page<Job>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: JobId) -> Result<Found<Job>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn events(viewer: Viewer, id: JobId) -> Result<EventStream<Job>, Problem> {
    watch::follow(viewer, id).await
}

async fn cancel(reviewer: Reviewer, id: JobId, once: Once) -> Result<Found<Job>, Problem> {
    let answer = once.change(&reviewer, async |write| store::cancel(write, &reviewer, id).await).await;
    reviewer.state().bell.ring();
    answer
}
