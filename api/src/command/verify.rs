use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use claimbench::{Trust, verify};
use clap::Args;

use super::Failure;
use super::progress::Progress;

/// Check a release's file, without the service that made it
///
/// Looks at the schema, the hashes, the signature, the places of all quotes and, where the texts come with the file, the quotes
/// themselves. docs/releases.md says what the file holds.
#[derive(Args)]
pub(super) struct Verify {
    /// The file as `releases.content` streams it (ndjson), or `-` to read it from standard input
    file: PathBuf,
    /// The public key, in hexadecimal, that has to have signed it
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// The manifest's SHA-256, as the publisher has told it
    #[arg(long, value_name = "HASH")]
    sha256: Option<String>,
}

impl Verify {
    pub(super) fn run(self) -> Result<(), Failure> {
        let file = self.file.display().to_string();
        let failed = |source| Failure::Read { file: file.clone(), source };
        let input: Box<dyn BufRead> = match self.file.to_str() {
            Some("-") => Box::new(io::stdin().lock()),
            _ => Box::new(BufReader::new(File::open(&self.file).map_err(failed)?)),
        };
        let progress = Progress::start("Checking the release");
        let report = verify(input, &Trust { key: self.key, sha256: self.sha256 }).map_err(failed)?;
        progress.stop();
        super::print(&report.to_string())?;
        if report.is_whole() { Ok(()) } else { Err(Failure::Broken { file }) }
    }
}
