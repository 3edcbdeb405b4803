use std::sync::LazyLock;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// A single-byte encoding, read backwards: from a character to the byte that it was.
pub(super) struct Codepage {
    pub(super) page: Page,
    /// Sorted by character.
    bytes: Vec<(char, u8)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    Western,
    Central,
    Cyrillic,
    Thai,
    Macintosh,
}

/// In the order in which they are tried.
pub(super) static CODEPAGES: LazyLock<Vec<Codepage>> = LazyLock::new(|| {
    [
        (Page::Western, WINDOWS_1252),
        (Page::Thai, WINDOWS_874),
        (Page::Central, WINDOWS_1250),
        (Page::Cyrillic, WINDOWS_1251),
        (Page::Macintosh, MACINTOSH),
    ]
    .map(|(page, encoding)| Codepage::new(page, encoding))
    .into()
});

impl Codepage {
    /// Readers differ in the bytes 80 to 9F: some leave them as they are (Latin-1, TIS-620), some take Windows' signs.
    fn new(page: Page, encoding: &'static Encoding) -> Self {
        let own = (0x80..=0xFF).filter_map(|byte| Some((character(encoding, byte)?, byte)));
        let plain = (0x80..=0x9F).map(|byte| (char::from(byte), byte));
        let windows = (0x80..=0x9F).filter_map(|byte| Some((character(WINDOWS_1252, byte)?, byte)));
        let mut bytes: Vec<_> =
            if page == Page::Macintosh { own.collect() } else { own.chain(plain).chain(windows).collect() };
        bytes.push(('\u{A0}', if page == Page::Macintosh { 0xCA } else { 0xA0 }));
        bytes.sort_by_key(|(character, _)| *character);
        bytes.dedup_by_key(|(character, _)| *character);
        Self { page, bytes }
    }

    pub(super) fn byte(&self, character: char) -> Option<u8> {
        let at = self.bytes.binary_search_by_key(&character, |(known, _)| *known).ok()?;
        self.bytes.get(at).map(|(_, byte)| *byte)
    }
}

fn character(encoding: &'static Encoding, byte: u8) -> Option<char> {
    let bytes = [byte];
    let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes)?;
    text.chars().next()
}
