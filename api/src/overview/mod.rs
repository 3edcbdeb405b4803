//! Where a project stands: what is in it, counted.

mod wire;
mod store;
mod extractor;

use wire::Overview;

use crate::access::Viewer;
use crate::answer::Found;
use crate::operation::{Operation, get};
use crate::problem::Problem;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/overview", "projects.overview", read)
            .says("Counts what is in a project: its claims by type, status, review, verdict, origins, publication and extractor")
            .more("Groups without a claim are left out. Except in `by_status`, claims that were rejected, merged or split are not counted. How an article stands is said by `articles.list`."),
    ]
}

async fn read(viewer: Viewer) -> Result<Found<Overview>, Problem> {
    Found::new(&store::read(&viewer).await?)
}
