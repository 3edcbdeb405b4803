use actix_web::http::header::AUTHORIZATION;
use actix_web::{HttpRequest, web};
use chrono::{DateTime, Utc};

use super::{Actor, Role};
use crate::id::{ProjectId, SessionId, TokenId, UserId};
use crate::problem::{Code, Problem};
use crate::secret::sha256;
use crate::state::State;
use crate::{session, token, user};

/// What the caller has shown: a session's cookie, or a token.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Credential {
    Session {
        id: SessionId,
        by_link: bool,
    },
    /// Good for one project, up to a role.
    Token {
        id: TokenId,
        project: ProjectId,
        ceiling: Role,
    },
}

impl Credential {
    /// What is left of a member's role: all of it in a session, in a token's own project what its ceiling allows, elsewhere nothing.
    pub(super) fn limit(self, project: ProjectId, role: Role) -> Option<Role> {
        match self {
            Credential::Session { .. } => Some(role),
            Credential::Token { project: scope, ceiling, .. } => (scope == project).then(|| role.min(ceiling)),
        }
    }
}

/// A user that exists and is not disabled.
pub(super) struct Identity {
    pub(super) state: web::Data<State>,
    pub(super) user: UserId,
    pub(super) instance_admin: bool,
    pub(super) credential: Credential,
}

impl Identity {
    pub(super) fn actor(&self) -> Actor {
        match self.credential {
            Credential::Session { .. } => Actor::user(self.user),
            Credential::Token { id, .. } => Actor::token(self.user, id),
        }
    }
}

/// Who sent the request. Whatever is wrong with a credential, the answer is the same.
pub(super) async fn authenticate(request: &HttpRequest) -> Result<Identity, Problem> {
    let state =
        request.app_data::<web::Data<State>>().ok_or_else(|| Problem::internal("The service has no state"))?.clone();
    let now = state.clock.now();
    let (user, credential) = match bearer(request) {
        Some(secret) => by_token(&state, &secret, now).await?,
        None => by_session(&state, request, now).await?,
    };
    let row = user::store::find_enabled(state.database.read(), user).await?.ok_or_else(unauthenticated)?;
    Ok(Identity { state, user, instance_admin: row.instance_admin, credential })
}

fn unauthenticated() -> Problem {
    Problem::new(Code::Unauthenticated)
}

fn bearer(request: &HttpRequest) -> Option<String> {
    let header = request.headers().get(AUTHORIZATION)?;
    let (scheme, secret) = header.to_str().unwrap_or("").split_once(' ').unwrap_or_default();
    Some(if scheme.eq_ignore_ascii_case("bearer") { secret.trim().to_owned() } else { String::new() })
}

async fn by_token(state: &State, secret: &str, now: DateTime<Utc>) -> Result<(UserId, Credential), Problem> {
    let row = token::store::find_live(state, &sha256(secret.as_bytes()), now).await?.ok_or_else(unauthenticated)?;
    let ceiling = crate::database::meaning(&row.role)?;
    Ok((row.user_id.into(), Credential::Token { id: row.id.into(), project: row.project_id.into(), ceiling }))
}

async fn by_session(state: &State, request: &HttpRequest, now: DateTime<Utc>) -> Result<(UserId, Credential), Problem> {
    let cookie = request.cookie(state.origin.cookie()).ok_or_else(unauthenticated)?;
    let secret = sha256(cookie.value().as_bytes());
    let row = session::store::find_live(state, &secret, now).await?.ok_or_else(unauthenticated)?;
    state.origin.check(request)?;
    Ok((row.user_id.into(), Credential::Session { id: row.id.into(), by_link: row.by_link }))
}
