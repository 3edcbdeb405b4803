use claimbench_core::extraction::Repair;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::child::Reader;
use super::media::Media;
use super::outside::{Hints, Page};
use super::reader::Reading;
use crate::answer::Wire;
use crate::problem::{Code, Problem};
use crate::request::File;

/// The text of a file, and what the file says of itself.
#[derive(Serialize, ToSchema)]
pub(crate) struct FileText {
    /// Unicode NFC, lines ending in a line feed, blocks apart by an empty line.
    text: String,
    title: Option<String>,
    byline: Option<String>,
    /// The day of publication, where the file states it: `2025-09-15`.
    published: Option<String>,
    /// ISO 639-1.
    language: Option<String>,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    raw_sha256: String,
    /// Damage that was mended; offsets are code points of `text`.
    #[schema(value_type = Vec<Repair>)]
    repairs: Value,
}

impl Wire for FileText {}

/// Reads a file that somebody sent, as if it had been fetched.
pub(super) async fn read(reader: &Reader, file: File) -> Result<FileText, Problem> {
    let File { content_type, bytes } = file;
    let media = Media::of(&content_type);
    let unreadable = |what: &str| Problem::because(Code::UnreadableText, format!("It is {what}."));
    let format = media.format(&bytes).map_err(|what| unreadable(&what))?.map(str::to_owned);
    let page = reader.read(bytes.into(), &Hints { format, charset: media.charset, url: None }).await?;
    if page.text.trim().is_empty() {
        return Err(unreadable("a file without words"));
    }
    Ok(page.into())
}

impl From<Page> for FileText {
    fn from(page: Page) -> Self {
        let Page { text, raw_sha256, title, byline, published, language, reading } = page;
        let Reading { blocks: _, repairs } = reading;
        Self { text, title, byline, published, language, raw_sha256, repairs }
    }
}
