//! Claims: what an article says, one proposition each.

mod wire;
mod query;
mod change;
mod status;
mod publication;
mod content;
mod party;
pub(crate) mod store;
mod decide;
mod split;
mod merge;
mod row;

pub(crate) use decide::step;
pub(crate) use party::{Party, names};
pub(crate) use publication::{Publication, publish};
pub(crate) use query::DecidedFilter;
pub(crate) use row::Model as Row;
pub(crate) use status::Step;
pub(crate) use wire::{Claim, Tally};

use change::{ClaimChange, Merge, Rejection, Split, SplitClaim};
use query::ClaimQuery;

use crate::access::{Acting, Editor, Reviewer, Viewer};
use crate::answer::Found;
use crate::event::{self, Event};
use crate::id::ClaimId;
use crate::operation::{Operation, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/claims", "claims.list", list).says("Lists the claims of a project, filtered"),
        get("/v1/projects/{project}/claims/{claim}", "claims.read", read).says("Reads a claim"),
        patch("/v1/projects/{project}/claims/{claim}", "claims.update", update)
            .says("Changes what a claim says; earlier assessments stay with the revision that they judged")
            .fails(&[Code::WrongState, Code::MentionNotFound]),
        post("/v1/projects/{project}/claims/{claim}/accept", "claims.accept", accept)
            .says("Accepts a claim: it says what the article says")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/reject", "claims.reject", reject)
            .says("Rejects a claim, with the reason")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/reopen", "claims.reopen", reopen)
            .says("Takes the acceptance or the rejection of a claim back, as if nobody had looked at it")
            .fails(&[Code::WrongState, Code::HasAssessments]),
        post("/v1/projects/{project}/claims/{claim}/split", "claims.split", split)
            .says("Puts several claims in the place of one")
            .fails(&[Code::WrongState, Code::MentionNotFound]),
        post("/v1/projects/{project}/claims/{claim}/merge", "claims.merge", merge)
            .says("Lets another claim that says the same stand for this one; its evidence goes over")
            .fails(&[Code::WrongState, Code::UnknownReference]),
        get("/v1/projects/{project}/claims/{claim}/history", "claims.history", history)
            .says("Lists everything that was done to a claim"),
    ]
}

/// Evidence is attached to claims that may still be judged.
pub(crate) fn takes_evidence(row: &Row) -> Result<(), Problem> {
    status::of(row)?.takes_evidence()
}

async fn list(viewer: Viewer, query: Query<ClaimQuery>) -> Result<Found<Page<Claim>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: ClaimId) -> Result<Found<Claim>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn update(
    editor: Editor,
    id: ClaimId,
    if_match: IfMatch,
    body: Valid<ClaimChange>,
) -> Result<Found<Claim>, Problem> {
    Found::new(&editor.write(async |write| decide::edit(write, &editor, id, &if_match, body.0).await).await?)
}

async fn accept(reviewer: Reviewer, id: ClaimId, if_match: IfMatch, once: Once) -> Result<Found<Claim>, Problem> {
    once.change(&reviewer, async |write| decide::accept(write, &reviewer, id, &if_match).await).await
}

async fn reject(
    reviewer: Reviewer,
    id: ClaimId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Rejection>,
) -> Result<Found<Claim>, Problem> {
    once.change(&reviewer, async |write| decide::reject(write, &reviewer, id, &if_match, body.0).await).await
}

async fn reopen(reviewer: Reviewer, id: ClaimId, if_match: IfMatch, once: Once) -> Result<Found<Claim>, Problem> {
    once.change(&reviewer, async |write| decide::reopen(write, &reviewer, id, &if_match).await).await
}

async fn split(
    editor: Editor,
    id: ClaimId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Split>,
) -> Result<Found<SplitClaim>, Problem> {
    once.change(&editor, async |write| split::split(write, &editor, id, &if_match, body.0).await).await
}

async fn merge(
    editor: Editor,
    id: ClaimId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Merge>,
) -> Result<Found<Claim>, Problem> {
    once.change(&editor, async |write| merge::merge(write, &editor, id, &if_match, body.0).await).await
}

async fn history(viewer: Viewer, id: ClaimId, query: Query<PageQuery>) -> Result<Found<Page<Event>>, Problem> {
    store::read(&viewer, id).await?;
    Found::new(&event::store::of_subject(&viewer, id.uuid(), &query.0).await?)
}
