//! Imports: many addresses at once, from a feed or a list. Each line is judged on its own and reported; a line that holds gets
//! a job, and all of it is kept or nothing.

mod wire;
mod read;
pub(crate) mod store;
mod row;

use wire::{Import, NewImport};

use crate::access::{Acting, Editor, Viewer};
use crate::answer::{Created, Found};
use crate::id::ImportId;
use crate::operation::{Operation, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/imports", "imports.create", create)
            .says("Fetches all addresses of a feed, a CSV table or a JSON Lines list: a job for each, and a report for each line")
            .more("A feed is RSS, Atom or JSON Feed. A line that does not hold is refused with its reason and the others are fetched; what cannot be read as a whole imports nothing.")
            .fails(&[Code::UnreadableText]),
        get("/v1/projects/{project}/imports", "imports.list", list).says("Lists the imports of a project"),
        get("/v1/projects/{project}/imports/{import}", "imports.read", read)
            .says("Reads an import: what became of each of its lines up to now"),
    ]
}

async fn create(editor: Editor, once: Once, body: Valid<NewImport>) -> Result<Created<Import>, Problem> {
    let lines = read::lines(body.0.format, &body.0.content)?;
    let answer = once.create(&editor, async |write| store::create(write, &editor, &body.0, lines).await).await;
    editor.state().bell.ring();
    answer
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Import>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn read(viewer: Viewer, id: ImportId) -> Result<Found<Import>, Problem> {
    Found::new(&store::read(&viewer, id).await?)
}
