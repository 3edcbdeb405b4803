//! Snapshots: one text as it was at one moment, never changed. Articles and sources have them; quotes are checked
//! against them.

mod row;
pub(crate) mod store;
mod wire;

pub(crate) use row::Head;
pub(crate) use store::{Keep, Owner};
pub(crate) use wire::{Snapshot, SnapshotHead};

use crate::access::Viewer;
use crate::answer::Found;
use crate::id::SnapshotId;
use crate::operation::{Operation, get};
use crate::problem::Problem;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/snapshots/{snapshot}", "snapshots.read", read)
            .says("Reads a snapshot with its text")
            .more("All offsets of quotes and passages count the code points of its `text`."),
    ]
}

async fn read(viewer: Viewer, id: SnapshotId) -> Result<Found<Snapshot>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}
