//! The real service, on a port of its own.

use std::path::PathBuf;
use std::time::Duration;

use claimbench::{Clock, Config};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::actor::Actor;
use crate::database::Database;

pub struct Server {
    base: String,
    first_link: Option<String>,
    http: reqwest::Client,
    stop: oneshot::Sender<()>,
    running: JoinHandle<std::io::Result<()>>,
}

/// A test that waits longer than this for an answer has failed.
const PATIENCE: Duration = Duration::from_secs(60);

impl Server {
    /// Brings the database up to date and serves it.
    pub async fn start(database: &Database) -> Self {
        Self::start_with_key(database, None).await
    }

    /// The same with a key that signs releases.
    pub async fn start_with_key(database: &Database, release_key: Option<PathBuf>) -> Self {
        claimbench_migrations::up(database.url()).await.expect("the migrations apply");
        let address = "127.0.0.1:0".parse().expect("an address");
        let config = Config { address, database_url: database.url().to_owned(), url: None, release_key };
        let server = claimbench::Server::bind(&config, Clock::system()).await.expect("the service starts");
        let base = format!("http://{}", server.address());
        let first_link = server.sign_in_link().map(str::to_owned);
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(server.run_until(async {
            // An error says that the test is gone, which is a reason to stop too.
            let _ = stopped.await;
        }));
        Self { base, first_link, http: client(), stop, running }
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    /// What stands behind the `#` of the link that the first run prints.
    pub fn first_link(&self) -> &str {
        let link = self.first_link.as_deref().expect("the first run prints a link");
        link.split_once('#').map_or(link, |(_, token)| token)
    }

    pub fn anonymous(&self) -> Actor {
        Actor::anonymous(self.http.clone(), &self.base)
    }

    pub async fn stop(self) {
        self.stop.send(()).expect("the service still runs");
        self.running.await.expect("the service did not panic").expect("the service stops calmly");
    }
}

/// The client insists on a provider of TLS, which plain HTTP on loopback never calls.
fn client() -> reqwest::Client {
    // An error says that another test has installed it already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().timeout(PATIENCE).build().expect("a client can be made")
}
