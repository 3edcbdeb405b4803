use std::io::{self, Read as _};

use claimbench::{Hints, read_within_limits};
use clap::Args;

use super::Failure;

/// Read a document from standard input within limits of memory and time; the service starts this for what it fetches
#[derive(Args)]
pub(super) struct Read {
    /// What is known of the document, as JSON
    #[arg(value_name = "HINTS")]
    hints: String,
}

impl Read {
    pub(super) fn run(self) -> Result<(), Failure> {
        let hints: Hints = serde_json::from_str(&self.hints).map_err(Failure::other)?;
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map_err(Failure::other)?;
        let page = read_within_limits(&bytes, hints)
            .map_err(|unread| Failure::Unreadable { file: "standard input".to_owned(), reason: unread.to_string() })?;
        super::print(&serde_json::to_string(&page).map_err(Failure::other)?)
    }
}
