//! Sources: what claims are held against.

mod wire;
pub(crate) mod store;
pub(crate) mod place;
pub(crate) mod redact;
mod row;

pub(crate) use row::Model as Row;

pub(crate) use wire::SourceKind;

use wire::{NewSnapshot, NewSource, Retraction, Source, SourceChange};

use crate::access::{Acting, Reviewer, Viewer};
use crate::answer::{Created, Done, Found};
use crate::extraction;
use crate::id::SourceId;
use crate::operation::{Operation, delete, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};
use crate::snapshot::SnapshotHead;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/sources", "sources.create", create)
            .says("Adds a source with its first snapshot")
            .more("A source is what a claim is held against: a text with a title and an address. The derivations that its coming suggests are in `derivations.list`.")
            .fails(&[Code::Redacted, Code::UnreadableText]),
        get("/v1/projects/{project}/sources", "sources.list", list).says("Lists the sources of a project"),
        get("/v1/projects/{project}/sources/{source}", "sources.read", read).says("Reads a source with its snapshots"),
        patch("/v1/projects/{project}/sources/{source}", "sources.update", update)
            .says("Changes what is said of a source")
            .fails(&[Code::UnknownReference]),
        delete("/v1/projects/{project}/sources/{source}", "sources.delete", remove)
            .says("Deletes a source that no evidence quotes and no confirmed derivation names")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/sources/{source}/retract", "sources.retract", retract)
            .says("Retracts a source, with the reason; evidence from it stays in the record and counts no more")
            .more("For a source that took its words back. Claims with a verdict that it was quoted for or against are reopened; the other verdicts that leaned on it are decided anew.")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/sources/{source}/reinstate", "sources.reinstate", reinstate)
            .says("Takes the retraction of a source back, with the reason; evidence from it counts again")
            .more("Claims with a verdict that it is quoted for or against are reopened, as by new evidence.")
            .fails(&[Code::WrongState]),
        post("/v1/projects/{project}/sources/{source}/snapshots", "snapshots.create", add_snapshot)
            .says("Adds a snapshot to a source: its text as it is now")
            .more("When a page has changed. Evidence keeps to the snapshot that it quotes, and says what became of its words in the newest one.")
            .fails(&[Code::Redacted, Code::UnreadableText, Code::WrongState]),
    ]
}

async fn create(reviewer: Reviewer, once: Once, body: Valid<NewSource>) -> Result<Created<Source>, Problem> {
    let (given, kind, about) = body.0.into_parts();
    let text = extraction::read(given).await?;
    once.create(&reviewer, async |write| store::create(write, &reviewer, kind, about, text).await).await
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Source>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: SourceId) -> Result<Found<Source>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}

async fn update(
    reviewer: Reviewer,
    id: SourceId,
    if_match: IfMatch,
    body: Valid<SourceChange>,
) -> Result<Found<Source>, Problem> {
    Found::new(&reviewer.write(async |write| store::change(write, &reviewer, id, &if_match, body.0).await).await?)
}

async fn retract(
    reviewer: Reviewer,
    id: SourceId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Retraction>,
) -> Result<Found<Source>, Problem> {
    once.change(&reviewer, async |write| store::retract(write, &reviewer, id, &if_match, body.0).await).await
}

async fn reinstate(
    reviewer: Reviewer,
    id: SourceId,
    if_match: IfMatch,
    once: Once,
    body: Valid<Retraction>,
) -> Result<Found<Source>, Problem> {
    once.change(&reviewer, async |write| store::reinstate(write, &reviewer, id, &if_match, body.0).await).await
}

async fn remove(reviewer: Reviewer, id: SourceId, if_match: IfMatch) -> Result<Done, Problem> {
    reviewer.write(async |write| store::remove(write, &reviewer, id, &if_match).await).await?;
    Ok(Done)
}

async fn add_snapshot(
    reviewer: Reviewer,
    id: SourceId,
    once: Once,
    body: Valid<NewSnapshot>,
) -> Result<Created<SnapshotHead>, Problem> {
    let text = extraction::read(body.0.given()).await?;
    let answer = once.create_at(&reviewer, store::snapshots_of(reviewer.project()), async |write| {
        store::add_snapshot(write, &reviewer, id, text).await
    });
    answer.await
}
