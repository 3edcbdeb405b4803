//! Claims: what an article says, one proposition each.

mod wire;
mod query;
mod reached;
mod change;
mod status;
mod publication;
mod content;
mod census;
mod party;
pub(crate) mod store;
mod add;
mod decide;
mod split;
mod merge;
mod moved;
mod carry;
mod waiting;
mod assign;
mod round;
mod redact;
mod side;
mod row;

pub(crate) use assign::unassign_all;
pub(crate) use carry::{Carried, Reading, carry_over};
pub(crate) use census::{Group, by_text, census};
pub(crate) use decide::step;
pub(crate) use party::{Party, names};
pub(crate) use publication::{Publication, publish};
pub(crate) use query::DecidedFilter;
pub(crate) use redact::{of_article, redact, redacted, standing_on, stood_on, without_its_words, words};
pub(crate) use round::{ReopeningCause, begin_round};
pub(crate) use row::Model as Row;
pub(crate) use side::side;
pub(crate) use status::{Status, Step, stands};
pub(crate) use waiting::{Wanted, waiting};
pub(crate) use wire::{Claim, Tally};

use change::{Appeal, Assignment, ClaimChange, Merge, NewClaim, Rejection, Split, SplitClaim};
use query::ClaimQuery;

use crate::access::{Acting, Editor, Reviewer, Viewer};
use crate::answer::{Created, Found};
use crate::event::{self, Event};
use crate::id::ClaimId;
use crate::operation::{Operation, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/claims", "claims.list", list).says("Lists the claims of a project, filtered")
            .more("In the order in which they were made, which is that of the articles and of their words. All filters have to hold."),
        post("/v1/projects/{project}/claims", "claims.create", create)
            .says("Adds a claim that the extraction missed, tied to the words of the article that say it")
            .more("The mention has to stand in the article letter by letter. The claim is `edited`, since a person wrote it, and gets the number after that of the article's last claim; its `rule` is `person`, and its parts are empty.")
            .fails(&[Code::MentionNotFound, Code::UnknownReference, Code::WrongState]),
        get("/v1/projects/{project}/claims/{claim}", "claims.read", read).says("Reads a claim")
            .more("With the words that say it (`mention`), its parts, the differences between `text` and those words (`edits`), and where the work on it stands (`status`, `review`, `verdict`). Which shape `detail` has, `type` says."),
        patch("/v1/projects/{project}/claims/{claim}", "claims.update", update)
            .says("Changes what a claim says; earlier assessments stay with the revision that they judged")
            .more("What a claim says is its text, type, detail, mention, polarity, modality, and whether it can be checked. A change begins a new revision: it is judged anew. The mention has to stand in the article letter by letter.")
            .fails(&[Code::WrongState, Code::MentionNotFound]),
        post("/v1/projects/{project}/claims/{claim}/accept", "claims.accept", accept)
            .says("Accepts a claim: it says what the article says")
            .more("Assessing a claim accepts it as well.")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/reject", "claims.reject", reject)
            .says("Rejects a claim, with the reason")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/reopen", "claims.reopen", reopen)
            .says("Takes the acceptance or the rejection of a claim back, as if nobody had looked at it")
            .fails(&[Code::WrongState, Code::HasAssessments]),
        post("/v1/projects/{project}/claims/{claim}/appeal", "claims.appeal", appeal)
            .says("Asks for another look at a claim that has a verdict, with the reason")
            .more("For what no other change of the record says: a slip, a passage that was overlooked, a party that objects. The review begins anew: the claim has no verdict until as many reviewers as the policy asks for have judged it again, and the queue offers it with the reason `reopened`. What was released stays as it was.")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/claims/{claim}/split", "claims.split", split)
            .says("Puts several claims in the place of one")
            .more("For a sentence that says two things. What a part does not give, it takes from this one, which is kept and says what stands in its place.")
            .fails(&[Code::WrongState, Code::MentionNotFound]),
        post("/v1/projects/{project}/claims/{claim}/merge", "claims.merge", merge)
            .says("Lets another claim that says the same stand for this one; its evidence goes over")
            .more("Where both are of one article, the words of this one become a restatement of the other.")
            .fails(&[Code::WrongState, Code::UnknownReference]),
        post("/v1/projects/{project}/claims/{claim}/assign", "claims.assign", assign)
            .says("Assigns a claim to a member: the queue offers it to them first, and to nobody else")
            .more("Whoever else holds it loses it. Once they have assessed it, it is open to the other reviewers that the policy asks for.")
            .fails(&[Code::UnknownReference]),
        post("/v1/projects/{project}/claims/{claim}/unassign", "claims.unassign", unassign)
            .says("Leaves an assigned claim to whoever asks the queue")
            .fails(&[Code::WrongState]),
        get("/v1/projects/{project}/claims/{claim}/history", "claims.history", history)
            .says("Lists everything that was done to a claim")
            .more("Every change with who made it and when, in the order of the record, which `audit.list` shows for the whole project."),
    ]
}

/// Evidence is attached to claims that may still be judged.
pub(crate) fn takes_evidence(row: &Row) -> Result<(), Problem> {
    redact::has_words(row)?;
    status::of(row)?.takes_evidence()
}

async fn list(viewer: Viewer, query: Query<ClaimQuery>) -> Result<Found<Page<Claim>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn create(editor: Editor, once: Once, body: Valid<NewClaim>) -> Result<Created<Claim>, Problem> {
    once.create(&editor, async |write| add::add(write, &editor, body.0).await).await
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

async fn appeal(
    viewer: Viewer,
    id: ClaimId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Appeal>,
) -> Result<Found<Claim>, Problem> {
    once.change(&viewer, async |write| round::appeal(write, &viewer, id, &if_match, body.0).await).await
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

async fn assign(
    editor: Editor,
    id: ClaimId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Assignment>,
) -> Result<Found<Claim>, Problem> {
    once.change(&editor, async |write| assign::assign(write, &editor, id, &if_match, &body.0).await).await
}

async fn unassign(editor: Editor, id: ClaimId, if_match: IfMatch, once: Once) -> Result<Found<Claim>, Problem> {
    once.change(&editor, async |write| assign::unassign(write, &editor, id, &if_match).await).await
}

async fn history(viewer: Viewer, id: ClaimId, query: Query<PageQuery>) -> Result<Found<Page<Event>>, Problem> {
    store::read(&viewer, id).await?;
    Found::new(&event::store::of_subject(&viewer, id.uuid(), &query.0).await?)
}
