//! Words, with the signs that belong inside them, and the contractions that are cut out of them.

use super::{Place, abbreviation, is_apostrophe};

/// Before a hyphen these are no word of their own: `non-profit`, `e-mail`, `mid-July`.
const PREFIXES: &str = " anti bi co counter cross de e ex extra inter intra macro mega meta micro mid mini mis multi nano neo \
    non over pan para poly post pre pro proto pseudo psycho quasi re semi socio sub super trans tri ultra un under uni ";

/// Contractions without an apostrophe, with the bytes of their first part.
const FUSED: [(&str, usize); 9] = [
    ("cannot", 3),
    ("gonna", 3),
    ("gotta", 3),
    ("wanna", 3),
    ("dont", 2),
    ("didnt", 3),
    ("doesnt", 4),
    ("isnt", 2),
    ("wont", 2),
];

/// What is cut off the end of a word after an apostrophe.
const CLITICS: [&str; 6] = ["s", "re", "ve", "ll", "d", "m"];

/// Bytes of the word that `rest` begins with, its contractions included.
pub(super) fn length(rest: &str, place: Place) -> Option<usize> {
    let mut end = 0;
    while let Some(character) = rest[end..].chars().next() {
        let after = rest[end + character.len_utf8()..].chars().next();
        match step(&rest[..end], character, after) {
            Step::Goes => end += character.len_utf8(),
            Step::Closes => return Some(end + character.len_utf8()),
            Step::Stop if owns_stop(rest, end, place) => return Some(end + 1),
            Step::Stop | Step::Ends => break,
        }
    }
    (end > 0).then_some(end)
}

enum Step {
    /// The character belongs to the word.
    Goes,
    /// It belongs to the word and is its last.
    Closes,
    /// It is a full stop, which an abbreviation would own.
    Stop,
    Ends,
}

fn step(before: &str, character: char, after: Option<char>) -> Step {
    let then = |condition: fn(char) -> bool| after.is_some_and(condition);
    match character {
        _ if is_part(character) => Step::Goes,
        _ if before.is_empty() => Step::Ends,
        '.' if then(char::is_alphanumeric) && short_part(before) => Step::Goes,
        '.' => Step::Stop,
        '&' if then(char::is_uppercase) && before.ends_with(char::is_uppercase) => Step::Goes,
        '-' if then(is_part) && listed(PREFIXES, before) => Step::Goes,
        '$' if before.len() < 4 && before.chars().all(char::is_uppercase) => Step::Closes,
        '/' if before.eq_ignore_ascii_case("w") && matches!(after, Some('o') | Some('O')) => Step::Goes,
        _ if is_apostrophe(character) && then(char::is_alphabetic) => Step::Goes,
        _ => Step::Ends,
    }
}

fn is_part(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || ('\u{300}'..'\u{370}').contains(&character)
}

/// Whether the last part between full stops is as short as those of `U.S`, `Ph.D`, `a.k.a`.
fn short_part(before: &str) -> bool {
    let part = before.rsplit('.').next().unwrap_or("");
    part.chars().count() <= 1 || (part == "Ph")
}

fn owns_stop(rest: &str, end: usize, place: Place) -> bool {
    let after = rest.get(end + 1..).unwrap_or("");
    !after.starts_with('.') && abbreviation::keeps_its_stop(&rest[..end], place, after.is_empty())
}

fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|entry| !entry.is_empty() && entry.eq_ignore_ascii_case(word))
}

/// The lengths of the tokens that are cut off the front of a word, all but its last: `do` of `don't`, `should` and `n't` of
/// `shouldn't've`, `can` of `cannot`.
pub(super) fn cuts(word: &str) -> Vec<usize> {
    if let Some((_, first)) = FUSED.iter().find(|(fused, _)| fused.eq_ignore_ascii_case(word)) {
        return vec![*first];
    }
    let mut lengths = Vec::new();
    let mut rest = word;
    while let Some(clitic) = clitic(rest) {
        lengths.push(clitic);
        rest = &rest[..rest.len() - clitic];
    }
    if !lengths.is_empty() {
        lengths.push(rest.len());
        lengths.reverse();
        lengths.pop();
    }
    lengths
}

/// Bytes of the clitic at the end of `word`, unless it is all of the word or part of a decade.
fn clitic(word: &str) -> Option<usize> {
    let (at, apostrophe) = word.char_indices().rev().find(|(_, each)| is_apostrophe(*each))?;
    let after = &word[at + apostrophe.len_utf8()..];
    let before = &word[..at];
    if after.eq_ignore_ascii_case("t") && before.ends_with(['n', 'N']) && before.len() > 1 {
        return Some(word.len() - at + 1);
    }
    let decade = before.ends_with('0');
    (!before.is_empty() && !decade && CLITICS.iter().any(|clitic| clitic.eq_ignore_ascii_case(after)))
        .then_some(word.len() - at)
}
