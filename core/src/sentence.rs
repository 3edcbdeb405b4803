//! Blocks to sentences.

use crate::span::Span;

/// The sentences of one block, in order and without the white space around them.
pub fn sentences(text: &str, block: Span) -> Vec<Span> {
    let words = block.of(text);
    sentencex::get_sentence_boundaries("en", words)
        .iter()
        .map(|sentence| Span::new(block.start() + sentence.start_byte, block.start() + sentence.end_byte).trim(text))
        .filter(|sentence| !sentence.is_empty())
        .collect()
}
