//! The record of everything that was done: append-only, written in the transaction that did it, each entry holding
//! the hash of the one before.

mod wire;
mod topic;
mod notice;
pub(crate) mod store;
mod follow;
mod chain;
mod check;
mod erase;
mod row;

pub use check::{AuditReport, check_audit};
pub(crate) use erase::erase;
pub(crate) use notice::Notice;
pub(crate) use store::{head, hold, record, record_all, record_each};
pub(crate) use topic::Topic;
pub(crate) use wire::Event;

use crate::access::{Admin, InstanceAdmin, SignedIn, Viewer};
use crate::answer::Found;
use crate::event_stream::EventStream;
use crate::operation::{Operation, get};
use crate::page::Page;
use crate::problem::Problem;
use crate::request::{LastEventId, Query};
use wire::{EventQuery, FollowQuery, Head};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/audit", "audit.list", list)
            .says("Lists what was done in the project, by whom and when")
            .more(
                "Each entry holds the hash of the one before it, so that nothing can be taken out or changed unseen.",
            ),
        get("/v1/projects/{project}/audit/head", "audit.head", head_of_project)
            .says("Reads where the project's record ends now")
            .more(
                "Publish it, or keep it elsewhere: as long as `claimbench audit verify` finds the chain whole and this hash in it, \
                 nothing before it was changed.",
            ),
        get("/v1/projects/{project}/events", "projects.events", events)
            .says("Follows what happens in a project, as server-sent events")
            .more(
                "The answer is `text/event-stream`. Each event is named `notice` and has a `Notice` as JSON in its `data`: that something \
                 happened, and where to read it. Its `id` is the number of the entry in the project's record, which is complete: \
                 whoever is cut off comes again with the last one as `Last-Event-ID` (a browser's EventSource does so by itself) and \
                 misses nothing. The stream ends after `wait` seconds.",
            ),
        get("/v1/audit", "audit.list_of_instance", list_of_instance)
            .says("Lists what was done to the instance itself, by whom and when")
            .more("Its users and the making of projects; what was done in a project is in the project's own record."),
        get("/v1/audit/head", "audit.head_of_instance", head_of_instance)
            .says("Reads where the instance's record ends now"),
    ]
}

async fn list(admin: Admin, query: Query<EventQuery>) -> Result<Found<Page<Event>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}

async fn head_of_project(viewer: Viewer) -> Result<Found<Head>, Problem> {
    Found::new(&store::end(&viewer).await?)
}

async fn events(viewer: Viewer, last: LastEventId, query: Query<FollowQuery>) -> Result<EventStream<Notice>, Problem> {
    follow::follow(viewer, last, &query.0).await
}

async fn list_of_instance(admin: InstanceAdmin, query: Query<EventQuery>) -> Result<Found<Page<Event>>, Problem> {
    Found::new(&store::list_of_instance(&admin, &query.0).await?)
}

async fn head_of_instance(user: SignedIn) -> Result<Found<Head>, Problem> {
    Found::new(&store::end_of_instance(&user).await?)
}
