//! Comparisons: claims that say the same, or of one event what cannot both be so. The service proposes them when a claim
//! comes or changes; people confirm or reject them, or add their own.

mod wire;
mod file;
mod candidate;
mod propose;
mod decide;
pub(crate) mod store;
mod row;

pub(crate) use propose::propose;
use wire::{Comparison, ComparisonQuery, ComparisonReason, ComparisonState, NewComparison};

use crate::access::{Reviewer, Viewer};
use crate::answer::{Created, Found};
use crate::id::ComparisonId;
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/comparisons", "comparisons.list", list)
            .says("Lists the pairs of claims that say the same or contradict each other, proposed, confirmed and rejected")
            .more("A pair is proposed as its second claim comes or is changed, with the parts in which the two agree and differ. Pairs of which a claim was rejected, merged or split, or is gone from its article, are left out; so are those that have lapsed, unless `state` asks for them."),
        get("/v1/projects/{project}/comparisons/{comparison}", "comparisons.read", read)
            .says("Reads a pair of claims with the reasons why it was proposed")
            .more("It shows what both claims say and what was found about each, never an assessment."),
        post("/v1/projects/{project}/comparisons", "comparisons.create", create)
            .says("Says that two claims are the same or contradict each other; it counts at once")
            .more("For what no comparison of words shows. The parts in which the two agree and differ are found as for a proposal.")
            .fails(&[Code::UnknownReference, Code::AlreadyExists, Code::WrongState]),
        post("/v1/projects/{project}/comparisons/{comparison}/confirm", "comparisons.confirm", confirm)
            .says("Confirms a pair: each claim names the other among its relations")
            .more("Duplicates stay two claims, each with its evidence and verdict; `claims.merge` lets one stand for both. Where two claims that contradict each other are both supported, one of the verdicts is wrong, and both claims are reopened; a verdict whose counterpart has none rests on evidence of its own, and stays until somebody appeals.")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/comparisons/{comparison}/reject", "comparisons.reject", reject)
            .says("Rejects a pair: it is not proposed again unless one of its claims comes to say something else")
            .fails(&[Code::WrongState]),
    ]
}

async fn list(viewer: Viewer, query: Query<ComparisonQuery>) -> Result<Found<Page<Comparison>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: ComparisonId) -> Result<Found<Comparison>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn create(reviewer: Reviewer, once: Once, body: Valid<NewComparison>) -> Result<Created<Comparison>, Problem> {
    once.create(&reviewer, async |write| decide::create(write, &reviewer, body.0).await).await
}

async fn confirm(
    reviewer: Reviewer,
    id: ComparisonId,
    if_match: IfMatch,
    once: Once,
    body: Valid<ComparisonReason>,
) -> Result<Found<Comparison>, Problem> {
    let to = ComparisonState::Confirmed;
    once.change(&reviewer, async |write| decide::decide(write, &reviewer, id, &if_match, to, body.0).await).await
}

async fn reject(
    reviewer: Reviewer,
    id: ComparisonId,
    if_match: IfMatch,
    once: Once,
    body: Valid<ComparisonReason>,
) -> Result<Found<Comparison>, Problem> {
    let to = ComparisonState::Rejected;
    once.change(&reviewer, async |write| decide::decide(write, &reviewer, id, &if_match, to, body.0).await).await
}
