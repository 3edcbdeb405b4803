//! Reading a document from outside, in a process of its own that the machine ends when it takes too much.

use claimbench_core::decode::Unreadable;
use claimbench_core::format::{self, Format, Options};
use claimbench_core::reading::Article;
use rlimit::Resource;
use serde::{Deserialize, Serialize};

use super::reader::Reading;

/// Bytes of memory, and seconds of one processor's time.
const MEMORY: u64 = 1024 * 1024 * 1024;
const SECONDS: u64 = 30;

/// What is known of a document beside its bytes, as it goes to the process that reads it.
#[derive(Default, Serialize, Deserialize)]
pub struct Hints {
    /// `plain`, `markdown`, `html` or `pdf`; without it the bytes and the address decide.
    pub(crate) format: Option<String>,
    pub(crate) charset: Option<String>,
    pub(crate) url: Option<String>,
}

/// A document as it was read.
#[derive(Serialize, Deserialize)]
pub struct Page {
    pub(crate) text: String,
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    pub(crate) raw_sha256: String,
    pub(crate) title: Option<String>,
    pub(crate) byline: Option<String>,
    /// `2025-09-15`.
    pub(crate) published: Option<String>,
    pub(crate) language: Option<String>,
    #[serde(flatten)]
    pub(crate) reading: Reading,
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
    #[error("{0}")]
    Unreadable(#[from] Unreadable),
    #[error("the limits of this process cannot be set: {0}")]
    Limits(#[from] std::io::Error),
    #[error("the page cannot be written: {0}")]
    Page(#[from] serde_json::Error),
}

/// Reads a document, and lets the machine end this process if that takes more than it should.
pub fn read_within_limits(bytes: &[u8], hints: Hints) -> Result<Page, Unread> {
    rlimit::setrlimit(Resource::AS, MEMORY, MEMORY)?;
    rlimit::setrlimit(Resource::CPU, SECONDS, SECONDS)?;
    let Hints { format, charset, url } = hints;
    let format = format.as_deref().and_then(named);
    let article = format::read(bytes, &Options { format, charset, url, published: None })?;
    let reading = Reading::of(&article)?;
    let Article { text, title, byline, published, language, source_sha256, .. } = article;
    let published = published.map(|day| day.to_string());
    Ok(Page { text, raw_sha256: source_sha256, title, byline, published, language, reading })
}

fn named(format: &str) -> Option<Format> {
    match format {
        "plain" => Some(Format::Plain),
        "markdown" => Some(Format::Markdown),
        "html" => Some(Format::Html),
        "pdf" => Some(Format::Pdf),
        _ => None,
    }
}
