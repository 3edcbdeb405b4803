//! Invitations: a link that makes whoever opens it a member, once.

mod wire;
mod store;
mod row;

use wire::{Acceptance, Invitation, Joining, Membership, NewInvitation, OfferedInvitation};

use crate::access::{Acting, Admin, User};
use crate::answer::{Created, Done, Found};
use crate::id::InvitationId;
use crate::operation::{Operation, delete, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Once, Query, Valid};
use crate::session::{Door, SignedIn};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects/{project}/invitations", "invitations.create", create)
            .says("Makes an invitation; its link is shown once")
            .more("Send the link to whom you want to have. It takes whoever opens it into the project, once, until it expires.")
            .fails(&[Code::SecretAlreadyShown]),
        get("/v1/projects/{project}/invitations", "invitations.list", list).says("Lists the invitations of a project"),
        delete("/v1/projects/{project}/invitations/{invitation}", "invitations.delete", revoke)
            .says("Revokes an invitation"),
        post("/v1/invitations/accept", "invitations.accept", accept)
            .says("Accepts an invitation as the user that you are")
            .fails(&[Code::LinkSpent, Code::AlreadyExists]),
        post("/v1/invitations/join", "invitations.join", join)
            .says("Accepts an invitation as a new user, who is signed in by the answer's cookie")
            .more("For people who have no user yet; whoever has one signs in and calls `invitations.accept`.")
            .fails(&[Code::LinkSpent, Code::AlreadyExists]),
    ]
}

async fn create(admin: Admin, once: Once, body: Valid<NewInvitation>) -> Result<Created<OfferedInvitation>, Problem> {
    once.create(&admin, async |write| store::create(write, &admin, &body.0).await).await
}

async fn list(admin: Admin, query: Query<PageQuery>) -> Result<Found<Page<Invitation>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}

async fn revoke(admin: Admin, id: InvitationId) -> Result<Done, Problem> {
    admin.write(async |write| store::revoke(write, &admin, id).await).await?;
    Ok(Done)
}

async fn accept(user: User, once: Once, body: Valid<Acceptance>) -> Result<Found<Membership>, Problem> {
    once.change(&user, async |write| store::accept(write, user.id(), &body.0.token).await).await
}

async fn join(door: Door, body: Valid<Joining>) -> Result<SignedIn, Problem> {
    let joining = body.0.hashed(&door).await?;
    door.enter(false, async |write| store::join(write, joining).await).await
}
