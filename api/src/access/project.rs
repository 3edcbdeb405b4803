use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::{DateTime, Utc};
use sea_orm::DatabaseConnection;

use super::authenticate::authenticate;
use super::{Acting, Actor, Role, SESSION, TOKEN};
use crate::database::Write;
use crate::id::{Kind, ProjectId, ProjectKind, UserId};
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};
use crate::state::State;
use crate::{event, member, token, user};

/// One caller in one project. Whoever holds it may read the project.
pub(crate) struct Scope {
    state: web::Data<State>,
    project: ProjectId,
    user: UserId,
    actor: Actor,
    role: Role,
}

impl Scope {
    pub(crate) fn project(&self) -> ProjectId {
        self.project
    }

    pub(crate) fn user(&self) -> UserId {
        self.user
    }

    pub(crate) fn role(&self) -> Role {
        self.role
    }

    pub(crate) fn read(&self) -> &DatabaseConnection {
        self.state.database.read()
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.state.clock.now()
    }

    /// Everything about a project that is not the caller's is as if it were not there.
    async fn find(request: &HttpRequest) -> Result<Self, Problem> {
        let identity = authenticate(request).await?;
        let not_found = || Problem::not_found(ProjectKind::NAME);
        let project = request.match_info().get(ProjectKind::NAME).and_then(|id| id.parse::<uuid::Uuid>().ok());
        let project = ProjectId::from(project.ok_or_else(not_found)?);
        let role =
            member::store::role(identity.state.database.read(), project, identity.user).await?.ok_or_else(not_found)?;
        let role = identity.credential.limit(project, role).ok_or_else(not_found)?;
        let actor = identity.actor();
        Ok(Self { state: identity.state, project, user: identity.user, actor, role })
    }
}

impl Acting for Scope {
    fn state(&self) -> &State {
        &self.state
    }

    fn actor(&self) -> Actor {
        self.actor
    }
}

/// A caller whose role in the project is `R` or more.
pub(crate) struct Access<R>(Scope, PhantomData<R>);

/// A role as a type.
pub(crate) trait Rank: 'static {
    const ROLE: Role;
}

pub(crate) enum IsViewer {}
pub(crate) enum IsReviewer {}
pub(crate) enum IsEditor {}
pub(crate) enum IsAdmin {}

impl Rank for IsViewer {
    const ROLE: Role = Role::Viewer;
}

impl Rank for IsReviewer {
    const ROLE: Role = Role::Reviewer;
}

impl Rank for IsEditor {
    const ROLE: Role = Role::Editor;
}

impl Rank for IsAdmin {
    const ROLE: Role = Role::Admin;
}

pub(crate) type Viewer = Access<IsViewer>;
pub(crate) type Reviewer = Access<IsReviewer>;
pub(crate) type Editor = Access<IsEditor>;
pub(crate) type Admin = Access<IsAdmin>;

impl<R: Rank> Access<R> {
    /// The access of somebody who has asked for work that is done later, if they still have it.
    pub(crate) async fn later(state: web::Data<State>, project: ProjectId, actor: Actor) -> Result<Self, Problem> {
        let refused = || Problem::because(Code::RoleRequired, "Whoever asked for it may not do it any more.");
        let user = actor.user_id().ok_or_else(refused)?;
        let on = state.database.read();
        user::store::find_enabled(on, user).await?.ok_or_else(refused)?;
        if let Some(token) = actor.token_id() {
            token::store::is_live(on, token, state.clock.now()).await?.then_some(()).ok_or_else(refused)?;
        }
        let role = member::store::role(on, project, user).await?.filter(|role| *role >= R::ROLE).ok_or_else(refused)?;
        Ok(Self(Scope { state, project, user, actor, role }, PhantomData))
    }

    /// Fails when the caller has lost, since they asked, what let them.
    pub(crate) async fn still_holds(&self) -> Result<(), Problem> {
        Self::later(self.0.state.clone(), self.project(), self.0.actor).await.map(drop)
    }
}

impl Access<IsViewer> {
    /// Nobody in particular, in a project that publishes.
    pub(super) fn anybody(state: web::Data<State>, project: ProjectId) -> Self {
        let user = UserId::from(uuid::Uuid::nil());
        Self(Scope { state, project, user, actor: Actor::SERVICE, role: Role::Viewer }, PhantomData)
    }
}

impl<R> Deref for Access<R> {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.0
    }
}

impl<R> Acting for Access<R> {
    fn state(&self) -> &State {
        self.0.state()
    }

    fn actor(&self) -> Actor {
        self.0.actor()
    }

    async fn begin(&self) -> Result<Write, Problem> {
        let State { database, clock, .. } = self.state();
        let write = Write::begin(database, clock, self.actor()).await?;
        event::hold(&write, self.project()).await?;
        Ok(write)
    }
}

impl<R: Rank> Input for Access<R> {
    fn describe(description: &mut Description) {
        description.allows(R::ROLE.name(), &[SESSION, TOKEN]);
        description.path_id(ProjectKind::NAME);
        description.fails(&[Code::NotFound, Code::CrossSiteRequest]);
        if R::ROLE > Role::Viewer {
            description.fails(&[Code::RoleRequired]);
        }
    }
}

impl<R: Rank> FromRequest for Access<R> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let scope = Scope::find(&request).await?;
            if scope.role < R::ROLE {
                let detail = format!("It takes the role {}; yours here is {}.", R::ROLE.name(), scope.role.name());
                return Err(Problem::because(Code::RoleRequired, detail));
            }
            Ok(Self(scope, PhantomData))
        })
    }
}
