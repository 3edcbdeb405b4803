//! The people of an instance.

mod wire;
pub(crate) mod store;
mod row;

pub(crate) use wire::User;

use wire::{MeChange, SignInLink, UserChange};

use crate::access::{self, Acting, InstanceAdmin};
use crate::answer::{Created, Found};
use crate::id::UserId;
use crate::operation::{Operation, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        get("/v1/me", "me.read", me)
            .says("Reads who is signed in")
            .more("With your name, and whether a password is set."),
        patch("/v1/me", "me.update", update_me)
            .says("Changes your name, email or password; a new password ends your other sessions")
            .fails(&[Code::SignInFailed, Code::AlreadyExists]),
        get("/v1/users", "users.list", list).says("Lists the users of the instance"),
        patch("/v1/users/{user}", "users.update", update)
            .says("Disables a user, enables one again, or makes one an administrator")
            .fails(&[Code::LastAdministrator]),
        post("/v1/users/{user}/sign-in-links", "users.create_link", create_link)
            .says("Makes a link by which a user signs in, once, for instance to set a new password; it is shown once")
            .more("Whoever has the link is that user, so hand it over safely. It works once, within seven days.")
            .fails(&[Code::SecretAlreadyShown]),
    ]
}

async fn me(user: access::User) -> Result<Found<User>, Problem> {
    Found::new(&store::read(user.read(), user.id()).await?)
}

async fn update_me(user: access::User, if_match: IfMatch, body: Valid<MeChange>) -> Result<Found<User>, Problem> {
    let change = body.0.hashed(&user).await?;
    Found::new(&user.write(async |write| store::change_me(write, &user, &if_match, change).await).await?)
}

async fn list(admin: InstanceAdmin, query: Query<PageQuery>) -> Result<Found<Page<User>>, Problem> {
    Found::new(&store::list(&admin, &query.0).await?)
}

async fn update(
    admin: InstanceAdmin,
    id: UserId,
    if_match: IfMatch,
    body: Valid<UserChange>,
) -> Result<Found<User>, Problem> {
    Found::new(&admin.write(async |write| store::change(write, id, &if_match, &body.0).await).await?)
}

async fn create_link(admin: InstanceAdmin, id: UserId, once: Once) -> Result<Created<SignInLink>, Problem> {
    once.create(&admin, async |write| store::add_link(write, &admin, id).await).await
}
