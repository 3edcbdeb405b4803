//! The Model Context Protocol over standard input and output: JSON-RPC 2.0, a message a line. An assistant sees the operations
//! that its token may call, in the words of the API's own description.

mod message;
mod protocol;
mod tool;
mod schema;

use std::io::{self, BufRead, Write};

use claimbench_client::Claimbench;
use clap::Args;

use super::Failure;
use protocol::Session;
use tool::Tool;

/// Serve an assistant over standard input and output (Model Context Protocol)
///
/// Without a token it only extracts claims, on this machine. With one it searches the token's project and reads claims,
/// evidence and verdicts; it changes something only if the token's role is reviewer or more.
#[derive(Args)]
pub(super) struct Mcp {
    /// Where Claimbench is served
    #[arg(long, env = "CLAIMBENCH_URL", default_value = "http://127.0.0.1:8080")]
    url: String,
    /// A token of the project, from `claimbench token`
    #[arg(long, env = "CLAIMBENCH_TOKEN", hide_env_values = true)]
    token: Option<String>,
}

impl Mcp {
    pub(super) fn run(self) -> Result<(), Failure> {
        super::wait(async {
            let tools = match &self.token {
                None => vec![Tool::extract()],
                Some(token) => Tool::of(Claimbench::connect(&self.url, token).map_err(Failure::other)?).await?,
            };
            serve(&Session::new(tools)).await
        })
    }
}

/// Answers until the input ends.
async fn serve(session: &Session) -> Result<(), Failure> {
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|source| Failure::Read { file: "standard input".into(), source })?;
        if let Some(answer) = session.answer(&line).await {
            let mut out = io::stdout().lock();
            let written = writeln!(out, "{answer}").and_then(|()| out.flush());
            written.map_err(|source| Failure::Write { file: "standard output".into(), source })?;
        }
    }
    Ok(())
}
