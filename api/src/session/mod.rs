//! Signing in, by password or by a link that works once, and the sessions that come of it.

mod door;
mod attempts;
mod password;
mod wire;
pub(crate) mod store;
mod row;

pub(crate) use attempts::Attempts;
pub(crate) use door::{Door, SignedIn};
pub(crate) use password::Passwords;

use crate::access::{Acting, Origin, User};
use crate::answer::{Done, Found};
use crate::id::SessionId;
use crate::operation::{Operation, delete, get, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{Query, Valid};
use crate::secret::Secret;
use wire::{LinkSignIn, PasswordSignIn, Session};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/sessions", "sessions.create", sign_in)
            .says("Signs in with email and password; the answer sets a cookie")
            .more("For browsers. A program sends a token instead; see `tokens.create`. After several failures from one place or for one email the answer is 429, and `Retry-After` says how long to wait.")
            .fails(&[Code::SignInFailed, Code::TooManyAttempts]),
        post("/v1/sessions/link", "sessions.create_by_link", sign_in_by_link)
            .says("Signs in with a link's token, which works once; the answer sets a cookie")
            .more("The token is what stands behind the `#` of the link. The first run of an instance prints such a link.")
            .fails(&[Code::LinkSpent]),
        get("/v1/sessions", "sessions.list", list).says("Lists your sessions")
            .more("Those of all your browsers that have not expired. `current` is the one that asks."),
        delete("/v1/sessions/{session}", "sessions.delete", end).says("Ends one of your sessions")
            .more("Ending the current one signs you out."),
    ]
}

/// The link by which whoever holds `secret` signs in; behind the `#`, which browsers send to nobody.
pub(crate) fn sign_in_link(origin: &Origin, secret: Secret) -> String {
    format!("{}/sign-in#{}", origin.as_str(), secret.reveal())
}

async fn sign_in(door: Door, body: Valid<PasswordSignIn>) -> Result<SignedIn, Problem> {
    let user = password::check(&door.state, body.0).await?;
    door.enter(false, async |_| Ok(user)).await
}

async fn sign_in_by_link(door: Door, body: Valid<LinkSignIn>) -> Result<SignedIn, Problem> {
    door.enter(true, async |write| store::spend_link(write, &body.0.token).await).await
}

async fn list(user: User, query: Query<PageQuery>) -> Result<Found<Page<Session>>, Problem> {
    Found::new(&store::list(&user, &query.0).await?)
}

async fn end(user: User, id: SessionId) -> Result<Done, Problem> {
    user.write(async |write| store::end(write, &user, id).await).await?;
    Ok(Done)
}
