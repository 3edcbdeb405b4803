use std::collections::BTreeSet;

use claimbench::check_audit;
use clap::{Args, Subcommand};

use super::Failure;
use super::progress::Progress;

/// The record of what was done: check that nothing in it was changed or taken out
#[derive(Args)]
pub(super) struct Audit {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Verify(Verify),
}

/// Follow the chain of each project, and of the instance, from its first entry to its head
///
/// Prints for each chain how many entries it holds and its head's hash, or the first entry that is not as it was written.
/// Name the heads that you kept elsewhere: whoever may write to the database can make a chain anew, but not with the same hashes. Needs the database, not the running service.
#[derive(Args)]
struct Verify {
    /// Which database: sqlite:FILE or postgres://USER@HOST/NAME
    #[arg(long, env = "DATABASE_URL", default_value = "sqlite:claimbench.sqlite", value_name = "URL")]
    database_url: String,
    /// The hash of an entry that has to stand in a chain, such as a head that was published; can be given several times
    #[arg(long = "head", value_name = "SHA256")]
    heads: Vec<String>,
}

impl Audit {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Command::Verify(Verify { database_url, heads }) = self.command;
        let progress = Progress::start("Checking the record");
        let heads: BTreeSet<String> = heads.iter().map(|head| head.to_ascii_lowercase()).collect();
        let report = super::wait(async { check_audit(&database_url, heads).await.map_err(Failure::other) })?;
        progress.stop();
        super::print(&report.to_string())?;
        if report.is_whole() { Ok(()) } else { Err(Failure::Tampered) }
    }
}
