use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use sea_orm::DatabaseConnection;

use super::authenticate::{Identity, authenticate};
use super::{Acting, Actor, Credential, Role, SESSION, TOKEN};
use crate::id::{ProjectId, SessionId, UserId};
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};
use crate::state::State;

/// Somebody who has signed in; a token, which is good for one project only, does not count.
pub(crate) struct User {
    state: web::Data<State>,
    id: UserId,
    session: SessionId,
    by_link: bool,
    instance_admin: bool,
}

impl User {
    pub(crate) fn id(&self) -> UserId {
        self.id
    }

    /// Whether they came by a link, and so may not know their password.
    pub(crate) fn came_by_link(&self) -> bool {
        self.by_link
    }

    pub(crate) fn session(&self) -> SessionId {
        self.session
    }

    pub(crate) fn read(&self) -> &DatabaseConnection {
        self.state.database.read()
    }

    fn new(identity: Identity) -> Result<Self, Problem> {
        let Identity { state, user: id, instance_admin, credential } = identity;
        match credential {
            Credential::Session { id: session, by_link } => Ok(Self { state, id, session, by_link, instance_admin }),
            Credential::Token { .. } => Err(Problem::new(Code::SessionRequired)),
        }
    }
}

impl Acting for User {
    fn state(&self) -> &State {
        &self.state
    }

    fn actor(&self) -> Actor {
        Actor::user(self.id)
    }
}

impl Input for User {
    fn describe(description: &mut Description) {
        description.allows("user", &[SESSION]);
        description.fails(&[Code::SessionRequired, Code::CrossSiteRequest]);
    }
}

impl FromRequest for User {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { User::new(authenticate(&request).await?) })
    }
}

/// Anybody who is known, by a session or by a token.
pub(crate) struct SignedIn(Identity);

impl SignedIn {
    pub(crate) fn id(&self) -> UserId {
        self.0.user
    }

    pub(crate) fn state(&self) -> &State {
        &self.0.state
    }

    pub(crate) fn read(&self) -> &DatabaseConnection {
        self.0.state.database.read()
    }

    /// The role that is left in a project where the user has `role`; none outside of a token's own project.
    pub(crate) fn role_in(&self, project: ProjectId, role: Role) -> Option<Role> {
        self.0.credential.limit(project, role)
    }
}

impl Input for SignedIn {
    fn describe(description: &mut Description) {
        description.allows("signed in", &[SESSION, TOKEN]);
        description.fails(&[Code::CrossSiteRequest]);
    }
}

impl FromRequest for SignedIn {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { authenticate(&request).await.map(Self) })
    }
}

/// A user who manages the users of the whole instance; no member of a project by that alone.
pub(crate) struct InstanceAdmin(User);

impl InstanceAdmin {
    pub(crate) fn read(&self) -> &DatabaseConnection {
        self.0.read()
    }
}

impl Acting for InstanceAdmin {
    fn state(&self) -> &State {
        self.0.state()
    }

    fn actor(&self) -> Actor {
        self.0.actor()
    }
}

impl Input for InstanceAdmin {
    fn describe(description: &mut Description) {
        User::describe(description);
        description.allows("instance administrator", &[SESSION]);
        description.fails(&[Code::AdministratorRequired]);
    }
}

impl FromRequest for InstanceAdmin {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let user = User::from_request(request, payload);
        Box::pin(async move {
            let user = user.await?;
            if user.instance_admin { Ok(Self(user)) } else { Err(Problem::new(Code::AdministratorRequired)) }
        })
    }
}
