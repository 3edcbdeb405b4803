//! Publishers: who stands behind an article or a source, and whose interest that may be.

mod wire;
mod domain;
mod name;
mod interest;
pub(crate) mod store;
mod row;

pub(crate) use interest::{Interest, interests};
pub(crate) use name::{are_kin, is_called};
pub(crate) use row::Model as Row;

use wire::{NewPublisher, Publisher, PublisherChange};

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::{Created, Done, Found};
use crate::id::PublisherId;
use crate::operation::{Operation, delete, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/publishers", "publishers.create", create)
            .says("Adds a publisher; a domain belongs to one publisher of a project")
            .more("Who owns a publisher tells when it is a party to a claim.")
            .fails(&[Code::AlreadyExists]),
        get("/v1/projects/{project}/publishers", "publishers.list", list)
            .says("Lists the publishers of a project: those that were added, and those learned from a text's address"),
        get("/v1/projects/{project}/publishers/{publisher}", "publishers.read", read).says("Reads a publisher"),
        patch("/v1/projects/{project}/publishers/{publisher}", "publishers.update", update)
            .says("Changes what is known of a publisher")
            .fails(&[Code::AlreadyExists]),
        delete("/v1/projects/{project}/publishers/{publisher}", "publishers.delete", remove)
            .says("Deletes a publisher of which no article and no source is")
            .fails(&[Code::WrongState]),
    ]
}

async fn create(reviewer: Reviewer, once: Once, body: Valid<NewPublisher>) -> Result<Created<Publisher>, Problem> {
    once.create(&reviewer, async |write| store::create(write, &reviewer, body.0).await).await
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Publisher>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: PublisherId) -> Result<Found<Publisher>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn update(
    reviewer: Reviewer,
    id: PublisherId,
    if_match: IfMatch,
    body: Valid<PublisherChange>,
) -> Result<Found<Publisher>, Problem> {
    Found::new(&reviewer.write(async |write| store::change(write, &reviewer, id, &if_match, body.0).await).await?)
}

async fn remove(reviewer: Reviewer, id: PublisherId, if_match: IfMatch) -> Result<Done, Problem> {
    reviewer.write(async |write| store::remove(write, &reviewer, id, &if_match).await).await?;
    Ok(Done)
}
