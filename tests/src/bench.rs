//! What a test is given: a server of its own, and everybody who might ask it something.

use std::time::Duration;

use crate::actor::Actor;
use crate::database::{Database, Engine};
use crate::server::Server;
use crate::world::{World, join};

/// When a test that still waits has failed, so that it says so instead of waiting for ever: far longer than any takes, even
/// where the command is built first.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

pub struct Bench {
    /// The project that all but the outsider are members of.
    pub project: String,
    /// The outsider's.
    pub foreign_project: String,
    pub anon: Actor,
    pub viewer: Actor,
    pub reviewer: Actor,
    /// Another reviewer.
    pub second: Actor,
    pub editor: Actor,
    pub admin: Actor,
    /// The instance's administrator, and an administrator of both projects.
    pub root: Actor,
    /// An administrator, but of another project.
    pub outsider: Actor,
    /// A program with a token for the project, up to administrator.
    pub token: Actor,
    /// The same with a token that has been revoked.
    pub revoked: Actor,
    pub server: Server,
    pub database: Database,
}

impl Bench {
    async fn set_up(engine: Engine) -> Self {
        let world = World::of(engine).await;
        let database = Database::of(&world.image).await;
        let server = Server::start(&database).await;
        let anon = server.anonymous();
        let signed_in = |part| anon.with_session(world.session(part));
        Self {
            project: world.project.clone(),
            foreign_project: world.foreign_project.clone(),
            viewer: signed_in("viewer"),
            reviewer: signed_in("reviewer"),
            second: signed_in("second"),
            editor: signed_in("editor"),
            admin: signed_in("admin"),
            root: signed_in("root"),
            outsider: signed_in("outsider"),
            token: anon.with_token(&world.token),
            revoked: anon.with_token(&world.revoked),
            anon,
            server,
            database,
        }
    }

    /// Somebody who joins the project only now.
    pub async fn newcomer(&self, role: &str, name: &str) -> Actor {
        self.anon.with_session(&join(&self.anon, &self.root, &self.project, role, name).await)
    }

    /// A path within the project: `bench.path("/claims")`.
    pub fn path(&self, rest: &str) -> String {
        format!("/v1/projects/{}{rest}", self.project)
    }
}

/// Runs a test on SQLite and then on PostgreSQL, each time with everything of its own.
pub fn on_each_database(test: impl AsyncFn(&Bench)) {
    for engine in Engine::ALL {
        on(engine, &test);
    }
}

/// Runs a test that has nothing to do with the database on one of them.
pub fn on(engine: Engine, test: impl AsyncFn(&Bench)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
    let named = Named(engine);
    let tested = async {
        let bench = Bench::set_up(engine).await;
        test(&bench).await;
        bench.server.stop().await;
        bench.database.remove().await;
    };
    let patience = if is_full_size() { 8 * PATIENCE } else { PATIENCE };
    runtime.block_on(async {
        tokio::time::timeout(patience, tested).await.expect("what a test waits for comes at last");
    });
    drop(named);
}

/// Whether the races are run at their full size: `make races`.
pub fn is_full_size() -> bool {
    std::env::var_os("CLAIMBENCH_RACES").is_some()
}

/// Says on which engine a test failed.
struct Named(Engine);

impl Drop for Named {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("… on {:?}", self.0);
        }
    }
}
