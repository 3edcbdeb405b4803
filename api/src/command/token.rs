use claimbench::TokenRequest;
use clap::Args;

use super::Failure;

/// Make a token for a program, and print it once
///
/// Needs the database, not the running service. Send it as `Authorization: Bearer TOKEN`.
#[derive(Args)]
pub(super) struct Token {
    /// Which database: sqlite:FILE or postgres://USER@HOST/NAME
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
    database_url: String,
    /// The project, by id or name
    #[arg(long)]
    project: String,
    /// What to call the token
    #[arg(long)]
    name: String,
    /// viewer, reviewer, editor or admin
    #[arg(long, default_value = "viewer")]
    role: String,
}

impl Token {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Token { database_url, project, name, role } = self;
        let request = TokenRequest { project, name, role };
        let token =
            super::wait(async { claimbench::create_token(&database_url, request).await.map_err(Failure::other) })?;
        super::print(&token)
    }
}
