//! Bytes to text: the encoding found, damage mended and recorded, Unicode NFC, lines that end in `\n`.

mod encoding;
mod draft;
mod mojibake;
mod control;
mod composed;

use sha2::{Digest, Sha256};

use crate::reading::Repair;
use draft::Draft;

/// Bytes read as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// NFC, lines ending in `\n`, without control characters other than `\n` and `\t`.
    pub text: String,
    /// In the order of the text; each says what stood where in place of what stands there now.
    pub repairs: Vec<Repair>,
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    pub source_sha256: String,
}

/// Why bytes are no text. Damaged text is text: it is mended or kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("the document is binary data, not text; give plain text, Markdown, HTML or PDF")]
    Binary,
    #[error("unknown character encoding {0:?}; give a name from the WHATWG Encoding Standard such as \"utf-8\"")]
    UnknownCharset(String),
    #[error("the HTML is nested more than {limit} elements deep")]
    TooDeep { limit: usize },
    #[error("the PDF cannot be read: {0}")]
    Pdf(String),
}

/// How often a text may have been read wrongly, one upon the other.
const READINGS: usize = 2;

/// The text of `bytes`. A byte order mark decides the encoding, then `charset` (as sent by a server), then whether the
/// bytes are UTF-8, then how likely they look in each legacy encoding.
pub fn decode(bytes: &[u8], charset: Option<&str>) -> Result<Decoded, Unreadable> {
    let draft = encoding::read(bytes, charset)?;
    Ok(finish(draft, bytes).0)
}

/// The characters of a document that is written in a markup: what they say is mended once the markup is gone.
pub(crate) fn markup(bytes: &[u8], charset: Option<&str>) -> Result<String, Unreadable> {
    encoding::read(bytes, charset).map(|draft| draft.into_parts().0)
}

/// Text that a format's reader made of `bytes`, brought into the same shape; `marks`, places in that text, move with it.
pub(crate) fn tidy(text: String, marks: Vec<usize>, bytes: &[u8]) -> (Decoded, Vec<usize>) {
    finish(Draft::new(text, marks), bytes)
}

/// One line of a document's metadata, mended as its text is.
pub(crate) fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    tidy(text, Vec::new(), &[]).0.text
}

fn finish(mut draft: Draft, bytes: &[u8]) -> (Decoded, Vec<usize>) {
    for _ in 0..READINGS {
        draft.rewrite(mojibake::whole(draft.text()));
    }
    draft.rewrite(mojibake::lossy(draft.text()));
    draft.rewrite(control::edits(draft.text()));
    draft.rewrite(composed::edits(draft.text()));
    let (text, repairs, marks) = draft.into_parts();
    (Decoded { text, repairs, source_sha256: hexadecimal(&Sha256::digest(bytes)) }, marks)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
