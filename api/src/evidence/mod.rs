//! Evidence: words of a snapshot, quoted letter by letter, and what they say about a claim.

mod wire;
mod checks;
mod shown;
pub(crate) mod store;
pub(crate) mod redact;
mod row;

pub(crate) use wire::{Evidence, Reliability, Stance, Standing, Verified};

use wire::{EvidenceChange, NewEvidence, Withdrawal};

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::{Created, Found};
use crate::id::{ClaimId, EvidenceId};
use crate::operation::{Operation, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/claims/{claim}/evidence", "evidence.create", create)
            .says("Attaches evidence to a claim; the quote has to stand in the snapshot letter by letter")
            .more("`quote.exact` are words of the snapshot; give `start` as well where they stand there more than once. Where they do not stand letter by letter the answer is 422 `quote_not_found`, with the words that come closest. Evidence for or against a claim that has a verdict reopens it: reviewers are asked again.")
            .fails(&[Code::QuoteNotFound, Code::Redacted, Code::UnknownReference, Code::WrongState]),
        get("/v1/projects/{project}/claims/{claim}/evidence", "evidence.list", list)
            .says("Lists the evidence of a claim, what was withdrawn included"),
        get("/v1/projects/{project}/evidence/{evidence}", "evidence.read", read).says("Reads a piece of evidence"),
        patch("/v1/projects/{project}/evidence/{evidence}", "evidence.update", update)
            .says("Changes how a piece of evidence is judged; its quote never changes")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/evidence/{evidence}/withdraw", "evidence.withdraw", withdraw)
            .says("Withdraws a piece of evidence, with the reason; it stays in the record and counts no more")
            .more("What was withdrawn is shown, with the reason, and counts for no verdict.")
            .fails(&[Code::WrongState]),
    ]
}

async fn create(
    reviewer: Reviewer,
    claim: ClaimId,
    once: Once,
    body: Valid<NewEvidence>,
) -> Result<Created<Evidence>, Problem> {
    let collection = store::collection(reviewer.project());
    let checks = checks::checks(&reviewer, claim, &body.0).await?;
    once.create_at(&reviewer, collection, async |write| store::create(write, &reviewer, claim, body.0, &checks).await)
        .await
}

async fn list(viewer: Viewer, claim: ClaimId, query: Query<PageQuery>) -> Result<Found<Page<Evidence>>, Problem> {
    Found::new(&store::list(&viewer, claim, &query.0).await?)
}

async fn read(viewer: Viewer, id: EvidenceId) -> Result<Found<Evidence>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn update(
    reviewer: Reviewer,
    id: EvidenceId,
    if_match: IfMatch,
    body: Valid<EvidenceChange>,
) -> Result<Found<Evidence>, Problem> {
    Found::new(&reviewer.write(async |write| store::change(write, &reviewer, id, &if_match, body.0).await).await?)
}

async fn withdraw(
    reviewer: Reviewer,
    id: EvidenceId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Withdrawal>,
) -> Result<Found<Evidence>, Problem> {
    once.change(&reviewer, async |write| store::withdraw(write, &reviewer, id, &if_match, body.0).await).await
}
