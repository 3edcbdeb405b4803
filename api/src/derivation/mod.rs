//! Derivations: which text comes from which. The service proposes them when a snapshot comes; people confirm or reject
//! them, or add their own.

mod wire;
mod document;
mod compare;
mod propose;
pub(crate) mod store;
mod row;

pub(crate) use propose::{propose, propose_for_publisher};
pub(crate) use row::Edge;
pub(crate) use wire::{DerivationLink, DerivationState};

use wire::{Derivation, DerivationQuery, DerivationReason, NewDerivation};

use crate::access::{Reviewer, Viewer};
use crate::answer::{Created, Found};
use crate::id::DerivationId;
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/derivations", "derivations.list", list)
            .says("Lists which text comes from which, proposed, confirmed and rejected")
            .more("A proposed derivation is one that the service has found: copied text, a declared credit, one address, one family. It joins nothing for certain until somebody decides it."),
        get("/v1/projects/{project}/derivations/{derivation}", "derivations.read", read)
            .says("Reads a derivation with the passages that were copied"),
        post("/v1/projects/{project}/derivations", "derivations.create", create)
            .says("Says that one text comes from another; it counts at once, and the verdicts that leaned on both are decided anew")
            .more("For what no text shows, such as a paper that reports what an agency wrote in other words.")
            .fails(&[Code::UnknownReference, Code::AlreadyExists]),
        post("/v1/projects/{project}/derivations/{derivation}/confirm", "derivations.confirm", confirm)
            .says("Confirms a derivation: the two snapshots are one origin, and the verdicts that leaned on both are decided anew")
            .more("A claim found supported or refuted behind which fewer origins are left is reopened: reviewers are asked again."),
        post("/v1/projects/{project}/derivations/{derivation}/reject", "derivations.reject", reject)
            .says("Rejects a derivation: it joins nothing, and the verdicts concerned are decided anew"),
    ]
}

async fn list(viewer: Viewer, query: Query<DerivationQuery>) -> Result<Found<Page<Derivation>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: DerivationId) -> Result<Found<Derivation>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn create(reviewer: Reviewer, once: Once, body: Valid<NewDerivation>) -> Result<Created<Derivation>, Problem> {
    once.create(&reviewer, async |write| store::create(write, &reviewer, body.0).await).await
}

async fn confirm(
    reviewer: Reviewer,
    id: DerivationId,
    if_match: IfMatch,
    once: Once,
    body: Valid<DerivationReason>,
) -> Result<Found<Derivation>, Problem> {
    let to = DerivationState::Confirmed;
    once.change(&reviewer, async |write| store::decide(write, &reviewer, id, &if_match, to, body.0).await).await
}

async fn reject(
    reviewer: Reviewer,
    id: DerivationId,
    if_match: IfMatch,
    once: Once,
    body: Valid<DerivationReason>,
) -> Result<Found<Derivation>, Problem> {
    let to = DerivationState::Rejected;
    once.change(&reviewer, async |write| store::decide(write, &reviewer, id, &if_match, to, body.0).await).await
}
