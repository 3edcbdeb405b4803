//! A sentence to tokens, as the English treebanks of Universal Dependencies cut them: `Ann` `'s`, `do` `n't`,
//! `state` `-` `owned`, `$` `415`, `40` `%`, but `e-mail`, `U.S.`, `7:30`, `9/11` and addresses whole.

mod abbreviation;
mod address;
mod number;
mod symbol;
mod word;

use crate::span::Span;

/// The tokens of one sentence, in the order of the text: none overlaps another, none is empty, none holds white space.
pub fn tokens(text: &str, sentence: Span) -> Vec<Span> {
    let mut tokens = Vec::with_capacity(sentence.len() / 5 + 1);
    let words = sentence.of(text);
    let mut chunks = chunks(words).peekable();
    while let Some((start, chunk)) = chunks.next() {
        let place = Place { next: chunks.peek().map(|(_, next)| *next) };
        cut(chunk, sentence.start() + start, place, &mut tokens);
    }
    tokens
}

/// Where a chunk stands in its sentence.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The chunk after it; none at the end of the sentence.
    next: Option<&'a str>,
}

/// Stretches without white space, each with its offset.
fn chunks(words: &str) -> impl Iterator<Item = (usize, &str)> {
    words.split_whitespace().map(move |chunk| (chunk.as_ptr() as usize - words.as_ptr() as usize, chunk))
}

fn cut(chunk: &str, start: usize, place: Place, tokens: &mut Vec<Span>) {
    let mut at = 0;
    while let Some(rest) = chunk.get(at..).filter(|rest| !rest.is_empty()) {
        let end = at + length(rest, place);
        for cut in word::cuts(&chunk[at..end]) {
            tokens.push(Span::new(start + at, start + at + cut));
            at += cut;
        }
        tokens.push(Span::new(start + at, start + end));
        at = end;
    }
}

/// Bytes of the token that `rest` begins with, before contractions are split; at least one character.
fn length(rest: &str, place: Place) -> usize {
    address::length(rest)
        .or_else(|| symbol::length(rest))
        .or_else(|| number::length(rest))
        .or_else(|| word::length(rest, place))
        .or_else(|| rest.chars().next().map(char::len_utf8))
        .unwrap_or(rest.len())
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

#[cfg(test)]
mod tests;
