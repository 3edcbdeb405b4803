//! Suggestions: passages of the project's sources that may bear on a claim, with what each confirms, contradicts or leaves
//! open. A person decides which of them is evidence.

mod wire;
mod rank;

use wire::Suggestions;

use crate::access::Viewer;
use crate::answer::Found;
use crate::id::ClaimId;
use crate::operation::{Operation, get};
use crate::problem::Problem;
use crate::request::Query;
use wire::SuggestionQuery;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/claims/{claim}/suggestions", "suggestions.list", list)
            .says("Suggests passages of the project's sources that may bear on a claim, the most telling first")
            .more("From the full-text index over the paragraphs of all sources. Each comes with the quote that `evidence.create` takes and with what it confirms and contradicts. Reasons, never a verdict."),
    ]
}

async fn list(viewer: Viewer, claim: ClaimId, query: Query<SuggestionQuery>) -> Result<Found<Suggestions>, Problem> {
    Found::new(&rank::suggestions(&viewer, claim, query.0.limit()).await?)
}
