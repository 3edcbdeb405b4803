//! Whether a release's file is whole: by the file alone, without the service that made it.

mod report;
mod head;
mod claim;
mod tally;
mod text;
mod whole;

pub use report::{Fault, Finding, Report};
pub(crate) use whole::{Released, Unwhole, whole};

use std::io::{self, BufRead};

use head::Sealed;
use tally::Tally;
use text::Quotes;

/// What is known of a release beside its file.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// The publisher's key, in hexadecimal.
    pub key: Option<String>,
    /// The manifest's SHA-256, as the publisher has told it.
    pub sha256: Option<String>,
}

/// Reads a file as `releases.content` streams it (`ndjson`), a line at a time. An error says that it cannot be read, not that it
/// is broken.
pub fn verify(mut input: impl BufRead, trust: &Trust) -> io::Result<Report> {
    let mut report = Report::default();
    let mut line = String::new();
    let mut number = 0;
    input.read_line(&mut line)?;
    let Some(sealed) = head::check(&mut report, line.trim_end_matches('\n'), trust) else { return Ok(report) };
    let (mut tally, mut quotes) = (Tally::default(), Quotes::default());
    loop {
        line.clear();
        number += 1;
        if input.read_line(&mut line)? == 0 {
            break;
        }
        if number <= sealed.manifest.counts.claims {
            claim::check(&mut report, number + 1, &line, &sealed, (&mut tally, &mut quotes));
        } else {
            quotes.look_up(&mut report, number + 1, line.trim_end_matches('\n'));
        }
    }
    conclude(report, sealed, tally, quotes)
}

fn conclude(mut report: Report, sealed: Sealed, tally: Tally, quotes: Quotes) -> io::Result<Report> {
    tally.conclude(&mut report, &sealed.manifest, sealed.edition.as_ref());
    quotes.conclude(&mut report);
    sealed.conclude(&mut report);
    Ok(report)
}
