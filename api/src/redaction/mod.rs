//! Redactions: words that the law takes out of the record. The words go, wherever a copy of them is kept; their hash, who took
//! them, when and why stay, and whatever leaned on them says so.

mod wire;
mod store;
mod reach;
mod erased;
mod row;

pub(crate) use erased::{Erased, REDACTED, without_words};
pub(crate) use wire::Redaction;

use wire::{NewRedaction, RedactionQuery};

use crate::access::{Acting, Admin, Viewer};
use crate::answer::{Created, Found};
use crate::id::RedactionId;
use crate::operation::{Operation, get, post};
use crate::page::Page;
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/redactions", "redactions.create", create)
            .says("Takes the words of something out of the record for good, with the reason")
            .more("For what the law has erased. The words go from wherever the instance keeps them: the text and its passages, the claims and quotes that were taken from it, comments and rationales that repeat six of its words in a row, the lines of releases, the entries of the audit log, answers kept for repetition. `[redacted]` stands in their place, and `redaction` names this. Their hash, this tombstone and its entry in the audit log stay, verdicts stay, and released claims are served as a redacted edition that the service vouches for anew. It cannot be undone. What another project or a backup of the database holds is not reached.")
            .fails(&[Code::UnknownReference, Code::WrongState]),
        get("/v1/projects/{project}/redactions", "redactions.list", list)
            .says("Lists what was redacted in a project, by whom, when and why"),
        get("/v1/projects/{project}/redactions/{redaction}", "redactions.read", read).says("Reads a redaction"),
    ]
}

async fn create(admin: Admin, once: Once, body: Valid<NewRedaction>) -> Result<Created<Redaction>, Problem> {
    let created = once.create(&admin, async |write| reach::redact(write, &admin, body.0).await).await?;
    admin.state().database.forget().await;
    Ok(created)
}

async fn list(viewer: Viewer, query: Query<RedactionQuery>) -> Result<Found<Page<Redaction>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: RedactionId) -> Result<Found<Redaction>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}
