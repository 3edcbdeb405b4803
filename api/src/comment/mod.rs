//! Comments: what members say to each other about a claim. They can be changed and deleted, so the history, which cannot,
//! holds only a hash of what they say.

mod wire;
mod store;
mod shown;
pub(crate) mod redact;
mod row;

use wire::{Comment, CommentText};

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::{Created, Done, Found};
use crate::id::{ClaimId, CommentId};
use crate::operation::{Operation, delete, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/claims/{claim}/comments", "comments.create", create)
            .says("Says something about a claim to the other members")
            .more("`mentions` names those whom it is meant for, who have to be members; the answer is 422 `unknown_reference` if one is not.")
            .fails(&[Code::UnknownReference]),
        get("/v1/projects/{project}/claims/{claim}/comments", "comments.list", list)
            .says("Lists the comments on a claim, oldest first; those that were deleted keep their place")
            .more("Where the policy is blind, what those have to say who have assessed the claim is withheld until you have assessed it too, it has a verdict, or there is a dispute to settle."),
        get("/v1/projects/{project}/mentions", "comments.mentions", mentions)
            .says("Lists the comments of the project that mention you, newest first"),
        get("/v1/projects/{project}/comments/{comment}", "comments.read", read).says("Reads a comment"),
        patch("/v1/projects/{project}/comments/{comment}", "comments.update", update)
            .says("Changes what your comment says, and whom it mentions")
            .fails(&[Code::UnknownReference, Code::WrongState]),
        delete("/v1/projects/{project}/comments/{comment}", "comments.delete", remove)
            .says("Deletes your comment; administrators delete any")
            .more("Its text and its mentions are gone; that there was a comment, whose, and who deleted it stays.")
            .fails(&[Code::WrongState]),
    ]
}

async fn create(
    reviewer: Reviewer,
    claim: ClaimId,
    once: Once,
    body: Valid<CommentText>,
) -> Result<Created<Comment>, Problem> {
    let collection = format!("/v1/projects/{}/comments", reviewer.project());
    once.create_at(&reviewer, collection, async |write| store::create(write, &reviewer, claim, body.0).await).await
}

async fn list(viewer: Viewer, claim: ClaimId, query: Query<PageQuery>) -> Result<Found<Page<Comment>>, Problem> {
    Found::new(&store::list(&viewer, claim, &query.0).await?)
}

async fn mentions(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Comment>>, Problem> {
    Found::new(&store::mentions(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: CommentId) -> Result<Found<Comment>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn update(
    reviewer: Reviewer,
    id: CommentId,
    if_match: IfMatch,
    body: Valid<CommentText>,
) -> Result<Found<Comment>, Problem> {
    Found::new(&reviewer.write(async |write| store::change(write, &reviewer, id, &if_match, body.0).await).await?)
}

async fn remove(reviewer: Reviewer, id: CommentId, if_match: IfMatch) -> Result<Done, Problem> {
    reviewer.write(async |write| store::remove(write, &reviewer, id, &if_match).await).await?;
    Ok(Done)
}
