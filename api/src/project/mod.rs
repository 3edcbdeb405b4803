//! Projects: everything else lives in one.

mod wire;
pub(crate) mod store;
pub(crate) mod retention;
mod row;

pub(crate) use retention::Retention;
pub(crate) use wire::Policy;

use wire::{NewProject, Project, ProjectChange};

use crate::access::{Acting, Admin, SignedIn, User, Viewer};
use crate::answer::{Created, Done, Found};
use crate::operation::{Operation, delete, get, patch, post};
use crate::page::{Page, PageQuery};
use crate::problem::{Code, Problem};
use crate::request::{IfMatch, Once, Query, Valid};

pub(crate) fn operations() -> Vec<Operation> {
    vec![
        post("/v1/projects", "projects.create", create).says("Creates a project; you become its first administrator")
            .more("The policy says what a verdict takes; without one, one assessment and one independent origin."),
        get("/v1/projects", "projects.list", list).says("Lists your projects; of a token, its own"),
        get("/v1/projects/{project}", "projects.read", read)
            .says("Reads a project with its policy and your role in it"),
        patch("/v1/projects/{project}", "projects.update", update)
            .says("Changes a project's name, description or policy, or whether it publishes; a new policy decides every verdict anew")
            .more("A verdict that no longer has what the policy asks for is taken back, and the history of its claim says so. With `publishes` anybody may read the releases of the project, those that are there and those to come; without it nobody else may any more, though copies that were made stay where they are."),
        delete("/v1/projects/{project}", "projects.delete", remove)
            .says("Deletes a project in which nothing has been assessed")
            .fails(&[Code::HasAssessments]),
    ]
}

async fn create(user: User, once: Once, body: Valid<NewProject>) -> Result<Created<Project>, Problem> {
    once.create(&user, async |write| store::create(write, &user, &body.0).await).await
}

async fn list(caller: SignedIn, query: Query<PageQuery>) -> Result<Found<Page<Project>>, Problem> {
    Found::new(&store::list(&caller, &query.0).await?)
}

async fn read(viewer: Viewer) -> Result<Found<Project>, Problem> {
    Found::new(&store::read(&viewer).await?)
}

async fn update(admin: Admin, if_match: IfMatch, body: Valid<ProjectChange>) -> Result<Found<Project>, Problem> {
    Found::new(&admin.write(async |write| store::change(write, &admin, &if_match, &body.0).await).await?)
}

async fn remove(admin: Admin, if_match: IfMatch) -> Result<Done, Problem> {
    admin.write(async |write| store::remove(write, &admin, &if_match).await).await?;
    Ok(Done)
}
