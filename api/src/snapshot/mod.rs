//! Snapshots: one text as it was at one moment, never changed unless the law takes it out. Articles and sources have them; quotes are checked
//! against them.

mod row;
pub(crate) mod store;
mod wire;
mod diff;
mod redact;
pub(crate) mod expire;

pub(crate) use redact::redact;
pub(crate) use row::Head;
pub(crate) use store::{Keep, Owner};
pub(crate) use wire::{Fetched, Header, Hop, Snapshot, SnapshotHead};

use actix_web::web;
use diff::{DiffQuery, SnapshotDiff};

use crate::access::Viewer;
use crate::answer::Found;
use crate::id::SnapshotId;
use crate::operation::{Operation, get};
use crate::problem::{Code, Problem};
use crate::request::Query;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/snapshots/{snapshot}", "snapshots.read", read)
            .says("Reads a snapshot with its text")
            .more("All offsets of quotes and passages count the code points of its `text`."),
        get("/v1/projects/{project}/snapshots/{snapshot}/diff", "snapshots.diff", difference)
            .says("Compares a snapshot with another of the project: the places in which their texts differ")
            .more("Word by word, `from` being the earlier of the two. What stands between two hunks is the same in both texts.")
            .fails(&[Code::Redacted]),
    ]
}

/// Off the async threads: two long texts with nothing in common take their time.
async fn difference(viewer: Viewer, id: SnapshotId, query: Query<DiffQuery>) -> Result<Found<SnapshotDiff>, Problem> {
    let from = store::whole(&viewer, query.0.from).await?;
    let to = store::whole(&viewer, id).await?;
    let hunks = web::block(move || diff::hunks(&from, &to)).await?;
    Found::new(&SnapshotDiff { from: query.0.from, to: id, hunks })
}

async fn read(viewer: Viewer, id: SnapshotId) -> Result<Found<Snapshot>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}
