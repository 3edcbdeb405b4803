use super::codepage::{CODEPAGES, Codepage, Page};
use crate::decode::draft::Change;
use crate::extraction::RepairKind;
use crate::span::Span;

/// Damage that lost nothing: characters whose bytes in some single-byte encoding are the UTF-8 of another character.
/// Characters that could as well be meant ("É”" at the end of a quotation) change only beside others that could not.
pub(in crate::decode) fn edits(text: &str) -> Vec<Change> {
    if text.is_ascii() {
        return Vec::new();
    }
    let characters: Vec<_> = text.char_indices().collect();
    CODEPAGES
        .iter()
        .map(|codepage| of_codepage(text, &characters, codepage))
        .find(|edits| !edits.is_empty())
        .unwrap_or_default()
}

/// Some characters that may be one.
struct Candidate {
    span: Span,
    to: char,
    /// Nobody would write these characters in this order.
    sure: bool,
}

fn of_codepage(text: &str, characters: &[(usize, char)], codepage: &Codepage) -> Vec<Change> {
    if codepage.page == Page::Thai && has_thai_words(characters) {
        return Vec::new();
    }
    let candidates = candidates(text, characters, codepage);
    if !candidates.iter().any(|candidate| candidate.sure) {
        return Vec::new();
    }
    let change =
        |found: Candidate| Change { span: found.span, to: found.to.to_string(), kind: Some(RepairKind::Mojibake) };
    candidates.into_iter().map(change).collect()
}

fn candidates(text: &str, characters: &[(usize, char)], codepage: &Codepage) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    let mut index = 0;
    while let Some((start, first)) = characters.get(index) {
        let Some((length, to)) = (!first.is_ascii()).then(|| composed(&characters[index..], codepage)).flatten() else {
            index += 1;
            continue;
        };
        let end = characters.get(index + length).map_or(text.len(), |(at, _)| *at);
        let span = Span::new(*start, end);
        let continues = continues(found.last(), span, to, text) && codepage.page != Page::Macintosh;
        if let Some(last) = found.last_mut().filter(|_| continues) {
            last.sure = true;
        }
        found.push(Candidate { span, to, sure: continues || is_sure(text, span, to, codepage.page) });
        index += length;
    }
    found
}

/// The character whose UTF-8 stands at the start of `characters`, and how many they are.
fn composed(characters: &[(usize, char)], codepage: &Codepage) -> Option<(usize, char)> {
    let lead = codepage.byte(characters.first()?.1)?;
    let length = match lead {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let bytes: Option<Vec<_>> =
        characters.get(..length)?.iter().map(|(_, character)| codepage.byte(*character)).collect();
    let bytes = bytes?;
    let to = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((length, to))
}

/// Two such letters in a row are a word in another script; marks that close a quotation are no sign of one.
fn continues(last: Option<&Candidate>, span: Span, to: char, text: &str) -> bool {
    let follows = last.is_some_and(|last| last.span.end() == span.start());
    follows && to.is_alphanumeric() && !span.of(text).chars().skip(1).all(is_punctuation)
}

fn is_sure(text: &str, span: Span, to: char, page: Page) -> bool {
    let shown = span.of(text);
    match shown.chars().count() {
        2 => is_sure_pair(text, span, to, page),
        3 => is_sign(to) || shown.chars().skip(1).any(|c| c.is_control()),
        _ => ('\u{1F000}'..='\u{1FAFF}').contains(&to),
    }
}

/// Two characters: a letter with an accent, or one of the signs of Latin-1.
fn is_sure_pair(text: &str, span: Span, to: char, page: Page) -> bool {
    let second = span.of(text).chars().nth(1).unwrap_or(' ');
    let before = Span::new(0, span.start()).of(text).chars().next_back();
    let is_latin = ('\u{80}'..='\u{17F}').contains(&to);
    let after = Span::new(span.end(), text.len()).of(text).chars().next();
    let in_word = [before, after].into_iter().flatten().any(|c| c.is_ascii_alphabetic());
    match page {
        _ if !is_latin => false,
        _ if second.is_control() => true,
        Page::Western | Page::Central => !is_punctuation(second) && !before.is_some_and(char::is_uppercase),
        Page::Thai => to.is_alphabetic() && in_word,
        Page::Cyrillic | Page::Macintosh => false,
    }
}

/// What may well follow a letter in sound text.
fn is_punctuation(character: char) -> bool {
    matches!(character, '‘' | '’' | '“' | '”' | '‚' | '„' | '‹' | '›' | '«' | '»' | '–' | '—' | '…' | '•' | '\u{A0}')
}

/// Signs of three bytes in UTF-8 that articles use: quotation marks, dashes, currencies, arrows, ligatures.
fn is_sign(character: char) -> bool {
    matches!(character, '\u{2000}'..='\u{206F}' | '\u{20A0}'..='\u{20BF}' | '\u{2100}'..='\u{214F}' | '\u{2190}'..='\u{22FF}'
        | '\u{2600}'..='\u{27BF}' | '\u{FB00}'..='\u{FB06}' | '\u{FEFF}' | '\u{FFFD}')
}

/// Three Thai letters in a row are a word of Thai: its letters mean themselves.
fn has_thai_words(characters: &[(usize, char)]) -> bool {
    characters.windows(3).any(|three| three.iter().all(|(_, c)| is_thai(*c)))
}

pub(super) fn is_thai(character: char) -> bool {
    ('\u{E01}'..='\u{E5B}').contains(&character)
}
