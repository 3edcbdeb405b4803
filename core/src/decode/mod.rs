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
    #[error("the HTML is nested {depth} elements deep; the limit is {limit}")]
    TooDeep { depth: usize, limit: usize },
    #[error("the PDF cannot be read: {0}")]
    Pdf(String),
}

/// How often a text may have been read wrongly, one upon the other.
const READINGS: usize = 2;

/// The text of `bytes`. A byte order mark decides the encoding, then `charset` (as sent by a server), then whether the
/// bytes are UTF-8, then how likely they look in each legacy encoding.
pub fn decode(bytes: &[u8], charset: Option<&str>) -> Result<Decoded, Unreadable> {
    let draft = encoding::read(bytes, charset)?;
    Ok(finish(draft, bytes))
}

/// Text that a format's own reader produced from `bytes`, brought into the same shape.
pub(crate) fn tidy(text: String, bytes: &[u8]) -> Decoded {
    finish(Draft::new(text), bytes)
}

fn finish(mut draft: Draft, bytes: &[u8]) -> Decoded {
    for _ in 0..READINGS {
        draft.rewrite(mojibake::whole(draft.text()));
    }
    draft.rewrite(mojibake::lossy(draft.text()));
    draft.rewrite(control::edits(draft.text()));
    draft.rewrite(composed::edits(draft.text()));
    let (text, repairs) = draft.into_parts();
    Decoded { text, repairs, source_sha256: hexadecimal(&Sha256::digest(bytes)) }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
