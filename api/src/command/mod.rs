//! The command line: each command one file, each failure one sentence that says what to do, and an exit code.

mod extract;
mod explain;
mod rules;
mod derive;
mod serve;
mod read;
mod migrate;
mod mcp;
mod openapi;
mod token;
mod verify;
mod audit;
mod progress;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Checks what an article says: splits it into claims, collects evidence and verdicts, and exports what was verified
#[derive(Parser)]
#[command(version, after_help = EXIT_CODES)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str =
    "Exit codes: 0 done, 1 failed, 2 the command line is not understood, 3 the input cannot be read";

#[derive(Subcommand)]
enum Command {
    Extract(extract::Extract),
    Explain(explain::Explain),
    Rules(rules::Rules),
    Derive(derive::Derive),
    Serve(serve::Serve),
    #[command(hide = true)]
    Read(read::Read),
    Migrate(migrate::Migrate),
    Mcp(mcp::Mcp),
    Openapi(openapi::Openapi),
    Token(token::Token),
    Verify(verify::Verify),
    Audit(audit::Audit),
}

impl CommandLine {
    pub(crate) fn run(self) -> ExitCode {
        let done = match self.command {
            Command::Extract(extract) => extract.run(),
            Command::Explain(explain) => explain.run(),
            Command::Rules(rules) => rules.run(),
            Command::Derive(derive) => derive.run(),
            Command::Serve(serve) => serve.run(),
            Command::Read(read) => read.run(),
            Command::Migrate(migrate) => migrate.run(),
            Command::Mcp(mcp) => mcp.run(),
            Command::Openapi(openapi) => openapi.run(),
            Command::Token(token) => token.run(),
            Command::Verify(verify) => verify.run(),
            Command::Audit(audit) => audit.run(),
        };
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                let _ = writeln!(io::stderr(), "claimbench: {failure}");
                failure.code()
            }
        }
    }
}

/// Why a command did not do what it was told.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{file} cannot be read: {source}. Give the path of a file, or - to read standard input")]
    Read { file: String, source: io::Error },
    #[error("{file} is not an article that can be read: {reason}")]
    Unreadable { file: String, reason: String },
    #[error("{file} is larger than {mebibytes} MiB. Give one article, not a collection")]
    TooLarge { file: String, mebibytes: u64 },
    #[error("{file} has {claims} claims, and no claim {claim}. Give a number that `claimbench extract {file}` prints")]
    Claim { file: String, claim: usize, claims: usize },
    #[error("{file}, line {line}: expected two names with a tab between them")]
    Pair { file: String, line: usize },
    #[error("{file} cannot be written: {source}. Give a folder that exists and that you may write to")]
    Write { file: String, source: io::Error },
    #[error("the database at {url} cannot be brought up to date: {reason}. Check DATABASE_URL, or --database-url")]
    Database { url: String, reason: String },
    #[error("{file} is not as it was released. Get it again from whoever published it")]
    Broken { file: String },
    #[error(
        "the record is not as it was written. Compare the database with a backup, and find out who could write to it"
    )]
    Tampered,
    #[error("{0}")]
    Other(String),
}

impl Failure {
    fn other(error: impl std::fmt::Display) -> Self {
        Failure::Other(error.to_string())
    }

    fn code(&self) -> ExitCode {
        match self {
            Failure::Read { .. }
            | Failure::Unreadable { .. }
            | Failure::TooLarge { .. }
            | Failure::Claim { .. }
            | Failure::Pair { .. } => ExitCode::from(3),
            Failure::Write { .. }
            | Failure::Database { .. }
            | Failure::Broken { .. }
            | Failure::Tampered
            | Failure::Other(_) => ExitCode::FAILURE,
        }
    }
}

/// Prints to standard output, with a line end. A reader that has seen enough (`| head`) is no failure.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    match out.write_all(text.as_bytes()).and_then(|()| out.write_all(end.as_bytes())).and_then(|()| out.flush()) {
        Err(source) if source.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Write { file: "standard output".into(), source })
        }
        _ => Ok(()),
    }
}

/// Runs what waits for the database or the network.
fn wait<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Runtime::new().map_err(Failure::other)?.block_on(work)
}
