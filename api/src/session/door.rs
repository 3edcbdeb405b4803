use std::future::{Ready, ready};

use actix_web::body::BoxBody;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder, web};

use super::{Passwords, store, wire::Session};
use crate::access::{Actor, Origin};
use crate::database::Write;
use crate::id::UserId;
use crate::operation::{Description, Input, Output};
use crate::problem::Problem;
use crate::release::Signer;
use crate::secret::Secret;
use crate::state::State;

/// The way in, for anybody.
pub(crate) struct Door {
    pub(super) state: web::Data<State>,
    user_agent: String,
}

impl Door {
    pub(crate) fn passwords(&self) -> &Passwords {
        &self.state.passwords
    }

    pub(crate) fn signer(&self) -> Option<&Signer> {
        self.state.signer.as_ref()
    }

    /// Opens a session for the user that `work` finds or makes, in the same transaction.
    pub(crate) async fn enter(
        &self,
        by_link: bool,
        work: impl AsyncFnOnce(&Write) -> Result<UserId, Problem>,
    ) -> Result<SignedIn, Problem> {
        let write = Write::begin(&self.state.database, &self.state.clock, Actor::SERVICE).await?;
        let user = work(&write).await?;
        let (session, secret) = store::open(&write, user, &self.user_agent, by_link).await?;
        write.commit().await?;
        Ok(SignedIn { session, cookie: cookie(&self.state.origin, secret) })
    }
}

impl Input for Door {
    fn describe(_: &mut Description) {}
}

impl FromRequest for Door {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let agent = request.headers().get("User-Agent").and_then(|agent| agent.to_str().ok()).unwrap_or("");
        let user_agent = agent.chars().take(200).collect();
        let state = request.app_data::<web::Data<State>>().cloned();
        ready(
            state.map(|state| Self { state, user_agent }).ok_or_else(|| Problem::internal("The service has no state")),
        )
    }
}

/// 201 with the session; its secret goes into the cookie and nowhere else.
pub(crate) struct SignedIn {
    session: Session,
    cookie: Cookie<'static>,
}

fn cookie(origin: &Origin, secret: Secret) -> Cookie<'static> {
    Cookie::build(origin.cookie(), secret.reveal())
        .path("/")
        .http_only(true)
        .secure(origin.is_secure())
        .same_site(SameSite::Strict)
        .max_age(Duration::days(store::DAYS))
        .finish()
}

impl Output for SignedIn {
    fn describe(description: &mut Description) {
        description.answers::<Session>(StatusCode::CREATED, &[("Set-Cookie", "The session.")]);
    }
}

impl Responder for SignedIn {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Created().cookie(self.cookie).json(self.session)
    }
}
