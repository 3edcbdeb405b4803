use super::abbreviation::{self, Abbreviation};

/// A stretch of full stops, question or exclamation marks with the marks that close what they stand in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    /// Byte of the first mark.
    start: usize,
    /// Byte after the last closing mark.
    pub(super) end: usize,
    /// The only mark, where there is one.
    mark: Option<char>,
    quoted: bool,
}

/// Verbs of which one may stand right after a quotation.
const SAYING: &[&str] = &[
    "said",
    "says",
    "asked",
    "asks",
    "told",
    "added",
    "adds",
    "replied",
    "wrote",
    "writes",
    "shouted",
    "answered",
    "wondered",
    "continued",
    "explained",
    "joked",
    "insisted",
    "cried",
    "declared",
    "exclaimed",
    "tweeted",
];

/// The stops of a text that white space follows, or nothing; those of scripts without spaces wherever they stand.
pub(super) fn stops(text: &str) -> impl Iterator<Item = Stop> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(is_stop)?;
            let stop = Stop::read(text, start);
            at = stop.end;
            if stop.is_free(text) {
                return Some(stop);
            }
        }
    })
}

fn is_stop(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…') || is_wide(character)
}

fn is_wide(character: char) -> bool {
    matches!(character, '。' | '！' | '？' | '．' | '।' | '؟')
}

fn is_closing(character: char) -> bool {
    matches!(character, '"' | '\'' | '”' | '’' | ')' | ']' | '»' | '」' | '』' | '）')
}

impl Stop {
    fn read(text: &str, start: usize) -> Self {
        let rest = text.get(start..).unwrap_or("");
        let marks = rest.find(|c| !is_stop(c)).unwrap_or(rest.len());
        let after = rest.get(marks..).unwrap_or("");
        let closing = after.find(|c| !is_closing(c)).unwrap_or(after.len());
        let mut end = start + marks + closing;
        let mut quoted = after.get(..closing).is_some_and(|closing| closing.contains(['"', '”', '’', '\'', '»']));
        if let Some(length) = spaced_mark(text, end) {
            end += length;
            quoted = true;
        }
        while let Some(length) = note(text, end) {
            end += length;
        }
        let mut characters = rest.get(..marks).unwrap_or("").chars();
        let mark = characters.next().filter(|_| characters.next().is_none());
        Self { start, end, mark, quoted }
    }

    fn is_free(self, text: &str) -> bool {
        let next = text.get(self.end..).and_then(|rest| rest.chars().next());
        next.is_none_or(char::is_whitespace) || self.mark.is_some_and(is_wide)
    }

    pub(super) fn ends_a_sentence(self, text: &str) -> bool {
        if self.mark.is_some_and(is_wide) {
            return true;
        }
        let rest = text.get(self.end..).unwrap_or("").trim_start();
        if rest.is_empty() || !can_begin(rest) {
            return rest.is_empty();
        }
        match self.mark {
            _ if self.quoted && is_followed_by_speaker(rest) && !self.is_plain(text) => false,
            Some('.') if !self.quoted => self.ends_after_word(text, rest),
            _ => true,
        }
    }

    /// A full stop before the closing mark: the speaker that follows, if any, speaks anew.
    fn is_plain(self, text: &str) -> bool {
        self.mark == Some('.') && text.get(..self.start).is_some_and(|before| !before.ends_with('.'))
    }

    fn ends_after_word(self, text: &str, rest: &str) -> bool {
        let before = text.get(..self.start).unwrap_or("");
        let word = before.rsplit(char::is_whitespace).next().unwrap_or("");
        let next = rest.split_whitespace().next().unwrap_or("");
        let is_number = next.starts_with(|c: char| c.is_ascii_digit());
        if is_item_number(before) {
            return false;
        }
        match abbreviation::of(word) {
            Abbreviation::None => true,
            Abbreviation::Leads => false,
            Abbreviation::Counts => !is_number && abbreviation::begins_a_sentence(next),
            Abbreviation::Either => abbreviation::begins_a_sentence(next),
        }
    }
}

/// "1" of "1. Open the door" at the start of the block.
fn is_item_number(before: &str) -> bool {
    let word = before.trim_start();
    word.len() <= 3 && !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

/// A straight quotation mark after white space that closes a quotation, with that space: `home. "`. One that closes what an
/// earlier paragraph opened leaves the marks of its own uneven.
fn spaced_mark(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let marked = rest.trim_start_matches([' ', '\u{A0}']);
    let space = rest.len() - marked.len();
    let after = marked.strip_prefix('"').filter(|_| space > 0)?;
    let closes = after.chars().next().is_none_or(char::is_whitespace);
    let before = marks(text.get(text.floor_char_boundary(at.saturating_sub(NEAR))..at)?);
    let is_uneven = before == 0 && marks(after.get(..after.floor_char_boundary(NEAR))?).is_multiple_of(2);
    (closes && (before % 2 == 1 || is_uneven)).then_some(space + 1)
}

/// Bytes on each side in which quotation marks are counted.
const NEAR: usize = 2000;

fn marks(text: &str) -> usize {
    text.matches('"').count()
}

/// The number of a note, with the space before it: " [38]".
fn note(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let inside = rest.trim_start_matches(' ').strip_prefix('[')?;
    let digits = inside.find(|c: char| !c.is_ascii_digit())?;
    let closes = inside.get(digits..)?.starts_with(']');
    (closes && (1..=3).contains(&digits)).then_some(rest.len() - inside.len() + digits + 1)
}

/// A capital, a digit, or a mark that opens something; not a lower-case word, unless it is a name such as "eBay".
fn can_begin(rest: &str) -> bool {
    let word = rest.split_whitespace().next().unwrap_or("");
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    match bare.chars().next() {
        Some(first) if first.is_lowercase() => bare.chars().skip(1).take(2).any(char::is_uppercase),
        Some(_) => true,
        None => word.starts_with(['"', '“', '‘', '—', '–', '-', '[', '(', '•']),
    }
}

/// "Lund asked", "Ana Ruiz said": a name and a verb of saying, or the verb and the name.
fn is_followed_by_speaker(rest: &str) -> bool {
    let words = || rest.split_whitespace().take(4).map(|word| word.trim_end_matches([',', '.', ':']));
    let named = words().take_while(|word| word.starts_with(char::is_uppercase)).count();
    (1..=3).contains(&named) && words().nth(named).is_some_and(|verb| SAYING.contains(&verb))
}
