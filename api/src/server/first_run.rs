use crate::access::Actor;
use crate::database::Write;
use crate::problem::Problem;
use crate::session;
use crate::state::State;
use crate::user;

/// On an instance without an administrator: makes one, and a link by which they sign in. An administrator who never
/// signed in gets a new link at every start, so that a lost one locks nobody out.
pub(super) async fn sign_in_link(state: &State) -> Result<Option<String>, Problem> {
    let write = Write::begin(&state.database, &state.clock, Actor::SERVICE).await?;
    let administrator = match user::store::first_administrator(write.on()).await? {
        Some(user) if session::store::has_signed_in(&write, user).await? => return Ok(None),
        Some(user) => user,
        None => user::store::add(&write, "Administrator", true).await?,
    };
    let (_, secret) = session::store::add_link(&write, administrator).await?;
    write.commit().await?;
    Ok(Some(session::sign_in_link(&state.origin, secret)))
}
