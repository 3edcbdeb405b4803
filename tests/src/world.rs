//! A project with its people, made once per engine through the API and copied for each test.

use serde_json::{Value, json};
use tokio::sync::OnceCell;

use crate::actor::Actor;
use crate::database::{Database, Engine, Image};
use crate::reply::Reply;
use crate::server::Server;

/// What the copies' actors know: the ids and secrets that stand in the copied database.
pub(crate) struct World {
    pub(crate) image: Image,
    pub(crate) project: String,
    pub(crate) foreign_project: String,
    /// Role or other name, and the cookie of its session.
    sessions: Vec<(&'static str, String)>,
    pub(crate) token: String,
    pub(crate) revoked: String,
}

impl World {
    pub(crate) async fn of(engine: Engine) -> &'static Self {
        static SQLITE: OnceCell<World> = OnceCell::const_new();
        static POSTGRES: OnceCell<World> = OnceCell::const_new();
        let cell = match engine {
            Engine::Sqlite => &SQLITE,
            Engine::Postgres => &POSTGRES,
        };
        cell.get_or_init(|| Self::create(engine)).await
    }

    /// The cookie of whoever plays this part.
    pub(crate) fn session(&self, part: &str) -> &str {
        let found = self.sessions.iter().find(|(name, _)| *name == part);
        &found.unwrap_or_else(|| panic!("nobody plays {part}")).1
    }

    async fn create(engine: Engine) -> Self {
        let database = Database::empty(engine).await;
        let server = Server::start(&database).await;
        let anonymous = server.anonymous();
        let root = cookie(&anonymous.post("/v1/sessions/link", json!({ "token": server.first_link() })).await);
        let owner = anonymous.with_session(&root);
        let project = make(&owner, "/v1/projects", json!({ "name": "The bench" })).await;
        let mut sessions = vec![("root", root)];
        for role in ["viewer", "reviewer", "second", "editor", "admin"] {
            let granted = if role == "second" { "reviewer" } else { role };
            sessions.push((role, join(&anonymous, &owner, &project, granted, role).await));
        }
        let foreign_project = make(&owner, "/v1/projects", json!({ "name": "Elsewhere" })).await;
        sessions.push(("outsider", join(&anonymous, &owner, &foreign_project, "admin", "outsider").await));
        let (_, token) = issue_token(&owner, &project).await;
        let (id, revoked) = issue_token(&owner, &project).await;
        owner.delete(format!("/v1/projects/{project}/tokens/{id}"), 1).await.expect(204);
        server.stop().await;
        Self { image: database.freeze(), project, foreign_project, sessions, token, revoked }
    }
}

/// The password of every user of the world.
pub const PASSWORD: &str = "correct horse battery";

pub(crate) async fn join(anonymous: &Actor, owner: &Actor, project: &str, role: &str, name: &str) -> String {
    let invited = owner.post(format!("/v1/projects/{project}/invitations"), json!({ "role": role })).await.expect(201);
    let body = json!({ "token": invited["token"], "name": name, "email": format!("{name}@example.org"), "password": PASSWORD });
    cookie(&anonymous.post("/v1/invitations/join", body).await)
}

async fn issue_token(owner: &Actor, project: &str) -> (String, String) {
    let body = json!({ "name": "a program", "role": "admin" });
    let made = owner.post(format!("/v1/projects/{project}/tokens"), body).await.expect(201);
    (text(&made["token"]["id"]), text(&made["secret"]))
}

async fn make(actor: &Actor, path: &str, body: Value) -> String {
    text(&actor.post(path, body).await.expect(201)["id"])
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("expected a string, not {value}")).to_owned()
}

/// Name and value of the cookie that an answer sets.
fn cookie(reply: &Reply) -> String {
    let set = reply.header("set-cookie").unwrap_or_else(|| panic!("no cookie: {} {}", reply.status(), reply.text()));
    set.split(';').next().unwrap_or_default().to_owned()
}
