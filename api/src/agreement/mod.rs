//! How far the reviewers of a project agree, beyond what chance would give.

mod wire;
mod figure;
mod store;

use wire::Agreement;

use crate::access::Viewer;
use crate::answer::Found;
use crate::operation::{Operation, get};
use crate::problem::Problem;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/agreement", "projects.agreement", read)
            .says("Measures how far the reviewers agree: as a whole, by claim type, and for each two of them")
            .more("Of every claim, the last verdict of each reviewer in its current round counts, once all that the policy asks for are in, and two at least; adjudications do not. A figure is null where it is not defined: without such a claim, or, for those that correct for chance, where all verdicts are the same."),
    ]
}

async fn read(viewer: Viewer) -> Result<Found<Agreement>, Problem> {
    Found::new(&store::read(&viewer).await?)
}
