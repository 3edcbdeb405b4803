use std::io::{self, IsTerminal};

use claimbench::Config;
use clap::Args;
use tracing_subscriber::EnvFilter;

use super::Failure;

/// What libraries say in passing would bury the link of the first run.
const QUIET: &str = "warn,claimbench=info";

/// Serve the API and the reviewer's pages
///
/// Brings the database up to date first. The first run prints a link with which the administrator signs in.
#[derive(Args)]
pub(super) struct Serve {
    #[command(flatten)]
    config: Config,
}

impl Serve {
    pub(super) fn run(self) -> Result<(), Failure> {
        let filter = EnvFilter::try_from_env("CLAIMBENCH_LOG").unwrap_or_else(|_| QUIET.into());
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(io::stderr().is_terminal());
        log.with_writer(io::stderr).init();
        super::wait(async {
            super::migrate::up(&self.config.database_url).await?;
            claimbench::serve(self.config).await.map_err(Failure::other)
        })
    }
}
