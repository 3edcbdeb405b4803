use crate::span::Span;

/// A word as far as comparing goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Of its letters in lower case.
    pub(super) hash: u64,
    pub(super) span: Span,
    /// The number of its paragraph, from 0.
    pub(super) paragraph: usize,
}

/// The words of a text: runs of letters and digits.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 6);
    let mut open: Option<(usize, u64)> = None;
    let mut paragraph = 0;
    for (at, character) in text.char_indices() {
        if character.is_alphanumeric() {
            let (start, hash) = open.unwrap_or((at, SEED));
            open = Some((
                start,
                character.to_lowercase().fold(hash, |hash, lower| mixed(hash, u64::from(u32::from(lower)))),
            ));
            continue;
        }
        words.extend(open.take().map(|(start, hash)| Word { hash, span: Span::new(start, at), paragraph }));
        paragraph += usize::from(character == '\n');
    }
    words.extend(open.map(|(start, hash)| Word { hash, span: Span::new(start, text.len()), paragraph }));
    words
}

pub(crate) const SEED: u64 = 0xCBF2_9CE4_8422_2325;

/// A step of a multiplicative hash, the same on every machine.
pub(crate) fn mixed(hash: u64, value: u64) -> u64 {
    let product = (hash ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    product ^ (product >> 29)
}
