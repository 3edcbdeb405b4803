//! A block of text as a row of words, numbers and signs, and a cursor over it: what the grammars of times and quantities read.
//!
//! Letters and digits that touch are separate lexemes ("30GB", "Q3", "70s"), told by [`Cursor::glued`]. A number keeps its
//! thousands separators and its decimal point; everything else that is no white space is a sign of one character.

use crate::span::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    Sign,
}

#[derive(Clone, Copy, Debug)]
struct Lexeme {
    /// In bytes of the whole text.
    span: Span,
    kind: Kind,
    /// Nothing stands between it and the lexeme before.
    glued: bool,
}

/// The lexemes of one block.
#[derive(Debug)]
pub(crate) struct Scan<'t> {
    text: &'t str,
    /// The block in ASCII lower case: as long as the block, byte for byte.
    lower: String,
    base: usize,
    lexemes: Vec<Lexeme>,
}

impl<'t> Scan<'t> {
    pub(crate) fn new(text: &'t str, block: Span) -> Self {
        let lower = block.of(text).to_ascii_lowercase();
        let mut lexemes = Vec::with_capacity(lower.len() / 5);
        let (mut at, mut last) = (0, 0);
        while let Some(rest) = lower.get(at..).filter(|rest| !rest.is_empty()) {
            // The digits behind the stop of "11.09.2025" are no decimal number.
            let (kind, len) = first(rest, at == last && ends_in_a_stop(lower.as_bytes(), at));
            if let Some(kind) = kind {
                let span = Span::new(block.start() + at, block.start() + at + len);
                lexemes.push(Lexeme { span, kind, glued: at == last && at > 0 });
                last = at + len;
            }
            at += len;
        }
        Self { text, lower, base: block.start(), lexemes }
    }

    /// A cursor on each lexeme in turn.
    pub(crate) fn cursor(&self, at: usize) -> Cursor<'_> {
        Cursor { scan: self, at }
    }

    pub(crate) fn len(&self) -> usize {
        self.lexemes.len()
    }
}

/// The kind and the length in bytes of what `rest`, which is not empty, begins with; no kind for white space. `bare` digits have
/// no separators.
fn first(rest: &str, bare: bool) -> (Option<Kind>, usize) {
    let Some(head) = rest.chars().next() else { return (None, 1) };
    if head.is_whitespace() {
        (None, head.len_utf8())
    } else if head.is_ascii_digit() {
        (Some(Kind::Number), number_length(rest.as_bytes(), bare))
    } else if head.is_alphabetic() {
        (Some(Kind::Word), rest.find(|c: char| !is_letter(c)).unwrap_or(rest.len()))
    } else {
        (Some(Kind::Sign), head.len_utf8())
    }
}

/// Whether a digit and a stop stand before `at`.
fn ends_in_a_stop(bytes: &[u8], at: usize) -> bool {
    at >= 2 && bytes[at - 1] == b'.' && bytes[at - 2].is_ascii_digit()
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)
}

/// "1,234.5" is one number; "2009,2010" is two, and the stop of "in 2009." is none of it.
fn number_length(bytes: &[u8], bare: bool) -> usize {
    let run = |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
    let mut at = run(0);
    if bare {
        return at;
    }
    if at <= 3 {
        while bytes.get(at) == Some(&b',') && run(at + 1) == 3 {
            at += 4;
        }
    }
    let decimals = run(at + 1);
    if bytes.get(at) == Some(&b'.') && decimals > 0 {
        let end = at + 1 + decimals;
        // "11.09.2025" and "1.2.3" are no decimal numbers.
        if !(bytes.get(end) == Some(&b'.') && run(end + 1) > 0) {
            return end;
        }
    }
    at
}

/// A place in a scan. Reading past either end gives empty words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'s> {
    scan: &'s Scan<'s>,
    at: usize,
}

impl<'s> Cursor<'s> {
    pub(crate) fn at(self) -> usize {
        self.at
    }

    fn lexeme(self) -> Option<Lexeme> {
        self.scan.lexemes.get(self.at).copied()
    }

    /// The lexeme in lower case; a curly apostrophe is a straight one, and every dash a hyphen.
    pub(crate) fn word(self) -> &'s str {
        let Some(lexeme) = self.lexeme() else { return "" };
        let start = lexeme.span.start() - self.scan.base;
        match self.scan.lower.get(start..start + lexeme.span.len()).unwrap_or("") {
            "’" | "‘" => "'",
            "–" | "‑" | "‐" | "−" => "-",
            word => word,
        }
    }

    /// As it stands in the text.
    pub(crate) fn exact(self) -> &'s str {
        self.lexeme().map_or("", |lexeme| lexeme.span.of(self.scan.text))
    }

    pub(crate) fn kind(self) -> Option<Kind> {
        self.lexeme().map(|lexeme| lexeme.kind)
    }

    pub(crate) fn span(self) -> Span {
        self.lexeme().map_or_else(Span::default, |lexeme| lexeme.span)
    }

    /// Nothing stands between this lexeme and the one before.
    pub(crate) fn glued(self) -> bool {
        self.lexeme().is_some_and(|lexeme| lexeme.glued)
    }

    pub(crate) fn next(self) -> Self {
        Self { at: self.at + 1, ..self }
    }

    /// The lexeme before; past the start there is an empty one.
    pub(crate) fn back(self) -> Self {
        Self { at: self.at.wrapping_sub(1), ..self }
    }

    pub(crate) fn is(self, words: &[&str]) -> bool {
        words.contains(&self.word())
    }

    /// The cursor behind this lexeme if it is one of `words`.
    pub(crate) fn eat(self, words: &[&str]) -> Option<Self> {
        self.is(words).then(|| self.next())
    }

    /// Behind these lexemes if they stand here one after the other.
    pub(crate) fn eat_all(self, words: &[&str]) -> Option<Self> {
        words.iter().try_fold(self, |cursor, word| cursor.eat(&[word]))
    }

    pub(crate) fn skip(self, words: &[&str]) -> Self {
        self.eat(words).unwrap_or(self)
    }

    /// Behind a hyphen or any dash that touches the lexeme before.
    pub(crate) fn eat_hyphen(self) -> Option<Self> {
        (self.glued() && self.word() == "-").then(|| self.next())
    }

    pub(crate) fn is_capitalized(self) -> bool {
        self.exact().chars().next().is_some_and(char::is_uppercase)
    }

    pub(crate) fn is_letters(self) -> bool {
        self.kind() == Some(Kind::Word)
    }

    /// A number without separators and of so many digits.
    pub(crate) fn digits(self, lengths: std::ops::RangeInclusive<usize>) -> Option<i16> {
        let word = self.word();
        let plain = self.kind() == Some(Kind::Number) && lengths.contains(&word.len());
        if plain { word.parse().ok() } else { None }
    }

    /// From this lexeme to the one before `end`.
    pub(crate) fn to(self, end: Cursor<'_>) -> Span {
        self.span().cover(end.back().span())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lexemes(text: &str) -> Vec<&str> {
        let scan = Scan::new(text, Span::new(0, text.len()));
        scan.lexemes.iter().map(|lexeme| lexeme.span.of(text)).collect()
    }

    #[test]
    fn letters_and_digits_that_touch_are_separate() {
        assert_eq!(lexemes("Q3: $1.2bn, 70s"), ["Q", "3", ":", "$", "1.2", "bn", ",", "70", "s"]);
    }

    #[test]
    fn a_number_keeps_its_separators_and_nothing_else() {
        assert_eq!(
            lexemes("1,234.50 in 2009, 2,5 11.09.2025"),
            ["1,234.50", "in", "2009", ",", "2", ",", "5", "11", ".", "09", ".", "2025"]
        );
    }

    proptest! {
        #[test]
        fn lexemes_cover_all_but_white_space(text in "\\PC{0,80}") {
            let seen: String = lexemes(&text).concat();
            let wanted: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            prop_assert_eq!(seen, wanted);
        }
    }
}
