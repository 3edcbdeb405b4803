//! The record of everything that was done: append-only, written in the transaction that did it, each entry holding
//! the hash of the one before.

mod wire;
pub(crate) mod store;
mod chain;
mod check;
mod row;

pub use check::{AuditReport, check_audit};
pub(crate) use store::{head, hold, record, record_each};
pub(crate) use wire::Event;

use crate::access::Admin;
use crate::answer::Found;
use crate::operation::{Operation, get};
use crate::page::Page;
use crate::problem::Problem;
use crate::request::Query;
use wire::EventQuery;

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/audit", "audit.list", list)
            .says("Lists what was done in the project, by whom and when")
            .more(
                "Each entry holds the hash of the one before it, so that nothing can be taken out or changed unseen.",
            ),
    ]
}

async fn list(admin: Admin, query: Query<EventQuery>) -> Result<Found<Page<Event>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}
