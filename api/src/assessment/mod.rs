//! Assessments: one reviewer's verdict on one revision of a claim. They are added, never changed; the law may
//! take their rationales out.

mod wire;
pub(crate) mod store;
pub(crate) mod current;
pub(crate) mod redact;
mod row;

pub(crate) use current::Current;
pub(crate) use wire::Judgement;

use wire::{Adjudication, Assessment, NewAssessment};

use crate::access::{Reviewer, Viewer};
use crate::answer::{Created, Found};
use crate::id::ClaimId;
use crate::operation::{Operation, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/claims/{claim}/assessments", "assessments.create", create)
            .says("Adds your verdict on a claim; your last one in the current round of its review counts")
            .more("`revision` is the revision of the claim that you have read; if it has changed since, or another `round` has begun where you give one, the answer is 409 `revision_changed`. Supported and refuted take evidence that says so. When the policy has what it asks for, the verdict follows in the same moment.")
            .fails(&[Code::RevisionChanged, Code::VerdictNeedsEvidence, Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/adjudicate", "assessments.adjudicate", adjudicate)
            .says("Decides between reviewers who differ, as somebody who is none of them")
            .more("As many reviewers as the policy asks for have to be in, and to differ; you see what they say and why, also where the policy is blind. What you find takes their place, and needs the evidence and the origins that any verdict needs. A later adjudication in the same round counts instead.")
            .fails(&[Code::RevisionChanged, Code::VerdictNeedsEvidence, Code::WrongState]),
        get("/v1/projects/{project}/claims/{claim}/assessments", "assessments.list", list)
            .says("Lists the assessments of a claim; where the policy is blind, only yours until you have given one or there is a dispute to settle")
            .more("In the order in which they were given, those of earlier rounds included."),
    ]
}

async fn create(
    reviewer: Reviewer,
    claim: ClaimId,
    once: Once,
    body: Valid<NewAssessment>,
) -> Result<Created<Assessment>, Problem> {
    once.create(&reviewer, async |write| store::create(write, &reviewer, claim, body.0).await).await
}

async fn adjudicate(
    reviewer: Reviewer,
    claim: ClaimId,
    once: Once,
    body: Valid<Adjudication>,
) -> Result<Created<Assessment>, Problem> {
    let at = format!("/v1/projects/{}/claims/{claim}/assessments", reviewer.project());
    once.create_at(&reviewer, at, async |write| store::adjudicate(write, &reviewer, claim, body.0).await).await
}

async fn list(viewer: Viewer, claim: ClaimId, query: Query<PageQuery>) -> Result<Found<Page<Assessment>>, Problem> {
    Found::new(&store::list(&viewer, claim, &query.0).await?)
}
