//! The running service: routes, limits, headers, and a calm end.

mod first_run;
mod routes;
mod headers;
mod log;

use std::future::Future;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::pin::pin;
use std::time::Duration;

use actix_web::middleware::{Compress, from_fn};
use actix_web::{App, HttpServer, web};
use futures_util::FutureExt;
use futures_util::future::{Either, join, join3, select};
use tokio::signal::ctrl_c;
use tokio::signal::unix::{self, SignalKind};
use tokio::sync::oneshot;

use crate::access::Origin;
use crate::clock::Clock;
use crate::config::Config;
use crate::database::Database;
use crate::delivery::deliver;
use crate::release::{NoKey, Signer};
use crate::state::State;
use crate::{job, retention};

/// How long a client may take to send a request's head, and to close a connection.
const HEAD_DEADLINE: Duration = Duration::from_secs(10);
const CLOSE_DEADLINE: Duration = Duration::from_secs(3);
/// How long requests under way may go on once the service is told to stop.
const GRACE_SECONDS: u64 = 20;

/// A service that has its port and its database, and does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    state: web::Data<State>,
    sign_in_link: Option<String>,
}

/// Why the service could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("cannot listen on {0}: {1}. Choose another address with --address")]
    Listen(SocketAddr, std::io::Error),
    #[error("cannot open the database: {0}. Check --database-url, and run `claimbench migrate` if it is new")]
    Database(#[from] sea_orm::DbErr),
    #[error("cannot read the key in {0}: {1}. Make one with `openssl genpkey -algorithm ed25519 -out FILE`")]
    ReleaseKey(PathBuf, NoKey),
    #[error("cannot tell where this program lies: {0}. Say it with CLAIMBENCH_READER")]
    Reader(std::io::Error),
    #[error("cannot prepare the first sign-in: {0}")]
    FirstRun(#[from] crate::problem::Problem),
}

fn signer(config: &Config) -> Result<Option<Signer>, StartError> {
    let read = |file: &PathBuf| Signer::read(file).map_err(|error| StartError::ReleaseKey(file.clone(), error));
    config.release_key.as_ref().map(read).transpose()
}

impl Server {
    /// Takes the port and opens the database, which has to be migrated.
    pub async fn bind(config: &Config, clock: Clock) -> Result<Self, StartError> {
        let listen = |error| StartError::Listen(config.address, error);
        let listener = TcpListener::bind(config.address).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let database = Database::open(&config.database_url).await?;
        let origin = Origin::new(&config.origin(address));
        let signer = signer(config)?;
        let state = State::new(config, database, clock, origin, signer).map_err(StartError::Reader)?;
        let sign_in_link = first_run::sign_in_link(&state).await?;
        Ok(Self { listener, address, state: web::Data::new(state), sign_in_link })
    }

    /// Where it listens, with the port that it was given.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// On the first run, the link by which the instance administrator signs in.
    pub fn sign_in_link(&self) -> Option<&str> {
        self.sign_in_link.as_deref()
    }

    /// Answers until the process is told to stop, then lets what is under way finish.
    pub async fn run(self) -> std::io::Result<()> {
        self.run_until(signal()).await
    }

    /// The same, or until `told` is.
    pub async fn run_until(self, told: impl Future<Output = ()>) -> std::io::Result<()> {
        let (state, address) = (self.state.clone(), self.address);
        let factory = move || {
            App::new()
                .app_data(self.state.clone())
                .wrap(Compress::default())
                .wrap(from_fn(headers::add))
                .wrap(from_fn(log::write))
                .configure(routes::all)
        };
        let server = HttpServer::new(factory)
            .client_request_timeout(HEAD_DEADLINE)
            .client_disconnect_timeout(CLOSE_DEADLINE)
            .shutdown_timeout(GRACE_SECONDS)
            // They are heard here, so that whoever follows a job is let go before the rest is waited for.
            .disable_signals()
            .listen(self.listener)?;
        tracing::info!(%address, "Claimbench listens");
        let running = server.run();
        let (handle, running) = (running.handle(), pin!(running));
        let told = pin!(told);
        // The jobs end with the requests: whichever way the service is told to stop, it lets go of what it has begun.
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = async {
            let ended = match select(told, running).await {
                Either::Left(((), running)) => {
                    state.bell.end();
                    join(handle.stop(true), running).await.1
                }
                Either::Right((ended, _)) => ended,
            };
            drop(stop);
            ended
        };
        // The other end is dropped, which is what is waited for.
        let stopped = stopped.map(drop).shared();
        let keeping = retention::work(state.clone(), stopped.clone());
        let working = join3(job::work(state.clone(), stopped.clone()), deliver(state.clone(), stopped), keeping);
        join(serving, working).await.0?;
        tracing::info!("Claimbench has stopped");
        state.database.clone().close().await;
        Ok(())
    }
}

/// Ends when the process is told to: by the terminal, or by what has started it.
async fn signal() {
    let terminal = pin!(ctrl_c());
    match unix::signal(SignalKind::terminate()) {
        Ok(mut terminate) => drop(select(terminal, pin!(terminate.recv())).await),
        Err(error) => {
            tracing::warn!(%error, "The service cannot hear that it is told to stop; only the terminal stops it");
            drop(terminal.await);
        }
    }
}
