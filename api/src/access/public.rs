use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::{DateTime, Utc};

use super::{Acting, Viewer};
use crate::id::{Kind, ProjectId, ProjectKind};
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};
use crate::project;
use crate::state::State;

/// Anybody, in a project that publishes: they may read what was released.
pub(crate) struct Public {
    reader: Viewer,
    name: String,
    since: DateTime<Utc>,
}

impl Public {
    /// Reads of the project what a viewer may; whoever has this gives out only what was released.
    pub(crate) fn reader(&self) -> &Viewer {
        &self.reader
    }

    pub(crate) fn into_reader(self) -> Viewer {
        self.reader
    }

    /// The project's.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// When the project, or whether it publishes, was last changed.
    pub(crate) fn since(&self) -> DateTime<Utc> {
        self.since
    }

    /// The address of something that is published, for those who are elsewhere.
    pub(crate) fn address(&self, rest: &str) -> String {
        format!("{}/v1/public/{}{rest}", self.reader.state().origin.as_str(), self.reader.project())
    }

    /// What does not publish is as if it were not there.
    async fn find(request: &HttpRequest) -> Result<Self, Problem> {
        let not_found = || Problem::because(Code::NotFound, "Nothing is published under this address.");
        let state = request.app_data::<web::Data<State>>().cloned();
        let state = state.ok_or_else(|| Problem::internal("The service has no state"))?;
        let id = request.match_info().get(ProjectKind::NAME).and_then(|id| id.parse::<uuid::Uuid>().ok());
        let id = ProjectId::from(id.ok_or_else(not_found)?);
        let publishing = project::store::publishing(state.database.read(), id).await?;
        let (name, since) = publishing.ok_or_else(not_found)?;
        Ok(Self { reader: Viewer::anybody(state, id), name, since })
    }
}

impl Input for Public {
    fn describe(description: &mut Description) {
        description.path_id(ProjectKind::NAME);
        description.fails(&[Code::NotFound]);
    }
}

impl FromRequest for Public {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Self::find(&request).await })
    }
}
