//! What the service can be told. Nothing has to be.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use ipnet::IpNet;

/// Each option can also come from the environment.
#[derive(Args, Clone, Debug)]
pub struct Config {
    /// Where to listen; port 0 takes any free one
    #[arg(long, env = "CLAIMBENCH_ADDRESS", default_value = "127.0.0.1:8080", value_name = "ADDRESS")]
    pub address: SocketAddr,

    /// Where everything is kept: sqlite:FILE or postgres://USER@HOST/NAME
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
    pub database_url: String,

    /// Where browsers reach the service, if not at the address that it listens on, e.g. https://claims.example.org
    #[arg(long, env = "CLAIMBENCH_URL", value_name = "URL")]
    pub url: Option<String>,

    /// The Ed25519 key that signs releases, as `openssl genpkey -algorithm ed25519` writes it; the same for every instance
    #[arg(long, env = "CLAIMBENCH_RELEASE_KEY", value_name = "FILE")]
    pub release_key: Option<PathBuf>,

    /// Networks beside the public one from which articles and sources may be fetched, e.g. 10.20.0.0/16; repeat it for more
    #[arg(long, env = "CLAIMBENCH_FETCH_ALLOW", value_name = "CIDR", value_delimiter = ',')]
    pub allow_fetching_from: Vec<IpNet>,

    /// The program that reads documents from outside, if not this one
    #[arg(long, env = "CLAIMBENCH_READER", value_name = "FILE", hide = true)]
    pub reader: Option<PathBuf>,
}

impl Config {
    /// Where browsers reach a service that listens at `bound`.
    pub(crate) fn origin(&self, bound: SocketAddr) -> String {
        self.url.clone().unwrap_or_else(|| format!("http://{bound}"))
    }
}
