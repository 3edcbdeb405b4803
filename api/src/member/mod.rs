//! Who belongs to a project, with which role.

mod wire;
pub(crate) mod store;
mod row;

use wire::{Member, MemberChange};

use crate::access::{Acting, Admin, Viewer};
use crate::answer::{Done, Found};
use crate::id::UserId;
use crate::operation::{Operation, delete, get, patch};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/projects/{project}/members", "members.list", list).says("Lists the members of a project"),
        patch("/v1/projects/{project}/members/{user}", "members.update", update)
            .says("Changes a member's role")
            .more("The new role holds from the next request on.")
            .fails(&[Code::LastAdministrator]),
        delete("/v1/projects/{project}/members/{user}", "members.delete", remove)
            .says("Takes a member out of the project; their work stays")
            .fails(&[Code::LastAdministrator]),
    ]
}

async fn list(viewer: Viewer, query: Query<PageQuery>) -> Result<Found<Page<Member>>, Problem> {
    Found::new(&store::list(&viewer, &query.0).await?)
}

async fn update(
    admin: Admin,
    id: UserId,
    if_match: IfMatch,
    body: Valid<MemberChange>,
) -> Result<Found<Member>, Problem> {
    Found::new(&admin.write(async |write| store::change(write, &admin, id, &if_match, &body.0).await).await?)
}

async fn remove(admin: Admin, id: UserId, if_match: IfMatch) -> Result<Done, Problem> {
    admin.write(async |write| store::remove(write, &admin, id, &if_match).await).await?;
    Ok(Done)
}
