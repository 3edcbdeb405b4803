//! What was found about a claim: derived from its assessments and its evidence by the project's policy, never set.

mod wire;
mod change;
mod decision;
mod ground;
pub(crate) mod store;

pub(crate) use change::{Cause, Change};
pub(crate) use decision::has_evidence;
pub(crate) use wire::{Review, Verdict};

use wire::VerdictReport;

use crate::access::Viewer;
use crate::answer::Found;
use crate::id::ClaimId;
use crate::operation::{Operation, get};
use crate::problem::Problem;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/claims/{claim}/verdict", "verdicts.read", read)
            .says("Reads a claim's verdict with what it rests on and what it lacks")
            .more("`missing` says what it would take: more assessments, more independent origins, a decision on a proposed derivation. `independent_origins` and `origins_at_most` differ while derivations are only proposed."),
    ]
}

async fn read(viewer: Viewer, id: ClaimId) -> Result<Found<VerdictReport>, Problem> {
    Found::new(&store::report(&viewer, id).await?)
}
