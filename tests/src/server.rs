//! The real service, on a port of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use claimbench::{Clock, Config};
use tokio::sync::oneshot;

use crate::actor::Actor;
use crate::command;
use crate::database::Database;

pub struct Server {
    base: String,
    first_link: Option<String>,
    http: reqwest::Client,
    /// Seconds by which its clock is ahead of the machine's.
    ahead: Arc<AtomicU64>,
    stop: oneshot::Sender<()>,
    ended: oneshot::Receiver<std::io::Result<()>>,
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
        Self::start_with(database, release_key, Clock::system()).await
    }

    /// The same with a clock that stands at this moment.
    pub async fn start_at(database: &Database, moment: &str) -> Self {
        let moment = moment.parse().expect("a moment in RFC 3339");
        Self::start_with(database, None, Clock::new(move || moment)).await
    }

    async fn start_with(database: &Database, release_key: Option<PathBuf>, machine: Clock) -> Self {
        claimbench_migrations::up(database.url()).await.expect("the migrations apply");
        let address = "127.0.0.1:0".parse().expect("an address");
        let config = Config {
            address,
            database_url: database.url().to_owned(),
            url: None,
            release_key,
            allow_fetching_from: vec!["127.0.0.1/32".parse().expect("a network")],
            reader: Some(command::path()),
        };
        let ahead = Arc::new(AtomicU64::new(0));
        let ((stop, stopped), (ready, started), (end, ended)) =
            (oneshot::channel(), oneshot::channel(), oneshot::channel());
        let clock = clock(machine, ahead.clone());
        // A thread of its own, as a process of its own has: nothing of the service has to move between threads.
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
            runtime.block_on(async {
                let server = claimbench::Server::bind(&config, clock).await.expect("the service starts");
                let told = (format!("http://{}", server.address()), server.sign_in_link().map(str::to_owned));
                // An error says that the test is gone, here and below, which is a reason to stop too.
                let _ = ready.send(told);
                let served = server.run_until(async {
                    let _ = stopped.await;
                });
                let _ = end.send(served.await);
            });
        });
        let (base, first_link) = started.await.expect("the service starts");
        Self { base, first_link, http: client(), ahead, stop, ended }
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

    /// Lets time pass: the clock goes on by so many seconds at once.
    pub fn pass(&self, seconds: u64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }

    pub async fn stop(self) {
        self.stop.send(()).expect("the service still runs");
        self.ended.await.expect("the service did not panic").expect("the service stops calmly");
    }
}

fn clock(machine: Clock, ahead: Arc<AtomicU64>) -> Clock {
    Clock::new(move || machine.now() + Duration::from_secs(ahead.load(Ordering::Relaxed)))
}

/// The client insists on a provider of TLS, which plain HTTP on loopback never calls.
fn client() -> reqwest::Client {
    // An error says that another test has installed it already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder().timeout(PATIENCE).build().expect("a client can be made")
}
