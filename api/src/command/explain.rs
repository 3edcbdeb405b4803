use std::path::PathBuf;

use claimbench_core::format::Options;
use claimbench_core::{Unexplained, explain};
use clap::Args;
use jiff::civil::Date;

use super::Failure;

/// Show why a claim was made: its rule, its edits, and the parse that the rule saw
///
/// For those who improve the rules; docs/rules.md lists them.
#[derive(Args)]
pub(super) struct Explain {
    /// The article, or `-` to read it from standard input.
    file: PathBuf,
    /// The claim's ordinal, as `claimbench extract` prints it.
    #[arg(long, value_name = "N")]
    claim: usize,
    /// The day on which the article was published, as 2025-09-15.
    #[arg(long, value_name = "DATE")]
    published: Option<Date>,
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Failure> {
        let bytes = super::extract::read(&self.file)?;
        let options = Options { published: self.published, ..Options::default() };
        let explained = explain(&bytes, &options, self.claim).map_err(|reason| self.failure(reason))?;
        super::print(&explained)
    }

    fn failure(&self, reason: Unexplained) -> Failure {
        let file = self.file.display().to_string();
        match reason {
            Unexplained::Unreadable(reason) => Failure::Unreadable { file, reason: reason.to_string() },
            Unexplained::NoSuchClaim { claims } => Failure::Claim { file, claim: self.claim, claims },
        }
    }
}
