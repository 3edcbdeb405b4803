//! Which claim a reviewer takes up next, and that nobody else takes up the same meanwhile.

mod wire;
pub(crate) mod store;
mod row;

pub(crate) use wire::Why;

use wire::{Lease, Next, NextRequest, Skip, Skipped};

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::{Done, Found};
use crate::id::ClaimId;
use crate::operation::{Operation, delete, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/queue/next", "queue.next", next)
            .says("Gives you the claim that it is most useful to review now, for half an hour")
            .more("What you hold comes first, then what is assigned to you, then disputes that you can settle, then claims whose review began anew, then claims that wait for another reviewer, then those that nobody has judged; among these the most check-worthy, then the oldest. Never what you have assessed, skipped, or what is assigned to somebody else. Nobody else gets the claim until you have assessed it, give it back, skip it, or the half hour is over; asking again begins the half hour anew. Name what you hold in `skip` to get another: at most three at once, for reading ahead. `claim` is null when nothing waits for you.")
            .fails(&[Code::WrongState]),
        get("/v1/projects/{project}/queue/leases", "queue.list", list)
            .says("Lists which claims are held by whom, and until when"),
        delete("/v1/projects/{project}/queue/leases/{claim}", "queue.release", release)
            .says("Gives back a claim that you hold, for others to take up")
            .more("Editors can take it from whoever holds it. A claim that is held by nobody, or not by you, is not found."),
        post("/v1/projects/{project}/queue/leases/{claim}/skip", "queue.skip", skip)
            .says("Leaves a claim to others, with the reason; it is not offered to you again")
            .more("You need not hold it. If you do, it is given back, and if it is assigned to you, that ends. Assigning it to you anew offers it again. Skipped claims can still be assessed."),
    ]
}

async fn next(reviewer: Reviewer, once: Once, body: Valid<NextRequest>) -> Result<Found<Next>, Problem> {
    once.change(&reviewer, async |write| store::next(write, &reviewer, body.0).await).await
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Lease>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn release(reviewer: Reviewer, claim: ClaimId) -> Result<Done, Problem> {
    reviewer.write(async |write| store::release(write, &reviewer, claim).await).await?;
    Ok(Done)
}

async fn skip(reviewer: Reviewer, claim: ClaimId, once: Once, body: Valid<Skip>) -> Result<Found<Skipped>, Problem> {
    once.change(&reviewer, async |write| store::skip(write, &reviewer, claim, body.0).await).await
}
