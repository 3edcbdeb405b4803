use super::sign::{Context, Sign, choose};
use super::whole::is_thai;
use crate::decode::draft::Change;
use crate::extraction::RepairKind;
use crate::span::Span;

/// What is left of UTF-8 when its bytes 80 to 9F were dropped and the rest was read in a single-byte encoding.
struct Reader {
    /// The byte E2, of every quotation mark and dash.
    sign: char,
    /// The byte C2, of a no-break space.
    space: char,
}

const THAI: Reader = Reader { sign: 'โ', space: 'ย' };
const WESTERN: Reader = Reader { sign: 'â', space: 'Â' };

/// Pairs of Thai letters that are one sign, nothing lost: the bytes E2 and C2 before one that was kept.
const THAI_PAIRS: &[(&str, char)] = &[
    ("โฆ", '…'),
    ("โฌ", '€'),
    ("โฒ", '′'),
    ("ยก", '¡'),
    ("ยข", '¢'),
    ("ยฃ", '£'),
    ("ยค", '¤'),
    ("ยฅ", '¥'),
    ("ยง", '§'),
    ("ยจ", '¨'),
    ("ยฉ", '©'),
    ("ยช", 'ª'),
    ("ยซ", '«'),
    ("ยฎ", '®'),
    ("ยฐ", '°'),
    ("ยฑ", '±'),
    ("ยฒ", '²'),
    ("ยณ", '³'),
    ("ยด", '´'),
    ("ยต", 'µ'),
    ("ยถ", '¶'),
    ("ยท", '·'),
    ("ยน", '¹'),
    ("ยบ", 'º'),
    ("ยป", '»'),
    ("ยผ", '¼'),
    ("ยฝ", '½'),
    ("ยพ", '¾'),
    ("ยฟ", '¿'),
];

/// What is left of a bullet, and of a trade mark's sign.
const BULLET: &str = "โข";

/// Damage that lost bytes: the sign that each character was is chosen by what is around it. Nothing changes unless some
/// place is sure: a Thai letter inside an English word, or a pair of quotation marks.
pub(in crate::decode) fn edits(text: &str) -> Vec<Change> {
    if text.is_ascii() {
        return Vec::new();
    }
    let thai = Survey::of(text, &THAI);
    if thai.is_damage() && !has_thai_words(text) {
        return thai.changes;
    }
    let western = Survey::of(text, &WESTERN);
    if western.is_sure_damage() && !has_other_accents(text) { western.changes } else { Vec::new() }
}

/// Every place of a text that could be damage by one reader.
#[derive(Default)]
struct Survey {
    changes: Vec<Change>,
    /// Apostrophes inside words.
    apostrophes: usize,
    /// Quotation marks that open and close, no-break spaces right after a letter or a stop.
    pairs: usize,
    dashes: usize,
    unexplained: usize,
}

impl Survey {
    fn of(text: &str, reader: &Reader) -> Self {
        let mut survey = Self::default();
        let mut at = 0;
        for line in text.split('\n') {
            survey.line(line, at, reader);
            at += line.len() + 1;
        }
        survey
    }

    fn is_damage(&self) -> bool {
        let explained = self.apostrophes + self.pairs + self.dashes;
        explained > 0 && self.unexplained <= explained
    }

    /// For a letter that sound text may hold: "pâté" reads like a dash, "mât" like an apostrophe.
    fn is_sure_damage(&self) -> bool {
        self.unexplained == 0
            && self.apostrophes > 0
            && self.apostrophes + self.pairs >= 2
            && self.dashes <= self.apostrophes
    }

    fn line(&mut self, line: &str, offset: usize, reader: &Reader) {
        let mut open: Vec<Sign> = Vec::new();
        let mut skip_to = 0;
        let first = line.len() - line.trim_start().len();
        for (at, character) in line.char_indices() {
            if at < skip_to || (character != reader.sign && character != reader.space) {
                continue;
            }
            let rest = line.get(at..).unwrap_or("");
            if let Some((length, sign, kind)) = pair(rest, at == first) {
                skip_to = at + length;
                self.change(offset + at, length, sign, kind);
                continue;
            }
            let place = Place { line, at, reader };
            let sign = if character == reader.space { self.space(place) } else { self.sign(place, &mut open) };
            if let Some(sign) = sign {
                self.change(offset + at, character.len_utf8(), sign, RepairKind::LossyMojibake);
            } else {
                self.unexplained += 1;
            }
        }
    }

    fn space(&mut self, place: Place<'_>) -> Option<char> {
        let attached =
            place.before().ends_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | ';' | ':' | ')'));
        self.pairs += usize::from(attached);
        let spoken_of = place.before().ends_with(is_mark) && place.after().starts_with(is_mark);
        (!spoken_of).then_some('\u{A0}')
    }

    /// The sign here; `open` holds the quotation marks of the line that wait for their ends.
    fn sign(&mut self, place: Place<'_>, open: &mut Vec<Sign>) -> Option<char> {
        let context = place.context();
        let sign = choose(context)?;
        Some(match sign {
            Sign::Apostrophe => {
                self.apostrophes += 1;
                '’'
            }
            Sign::EnDash => {
                self.dashes += 1;
                '–'
            }
            Sign::EmDash => '—',
            Sign::Opening => {
                open.push(sign);
                if open.len() % 2 == 1 { '“' } else { '‘' }
            }
            Sign::Closing => match open.pop() {
                Some(_) => {
                    self.pairs += 1;
                    if open.len().is_multiple_of(2) { '”' } else { '’' }
                }
                None if context.before.ends_with(['s', 'S']) => '’',
                None => '”',
            },
        })
    }

    fn change(&mut self, start: usize, length: usize, to: char, kind: RepairKind) {
        self.changes.push(Change { span: Span::new(start, start + length), to: to.to_string(), kind: Some(kind) });
    }
}

/// The sign of two letters at the start of `rest`, and their length in bytes; `opens` says that nothing stands before them in their line.
fn pair(rest: &str, opens: bool) -> Option<(usize, char, RepairKind)> {
    if rest.starts_with(BULLET) {
        return Some((BULLET.len(), if opens { '•' } else { '™' }, RepairKind::LossyMojibake));
    }
    let (pair, sign) = THAI_PAIRS.iter().find(|(pair, _)| rest.starts_with(pair))?;
    Some((pair.len(), *sign, RepairKind::Mojibake))
}

/// Bytes on each side of a damaged character that tell what it was: reading further would cost the square of a long line.
const NEAR: usize = 96;

/// One damaged character in its line.
#[derive(Clone, Copy)]
struct Place<'t> {
    line: &'t str,
    at: usize,
    reader: &'t Reader,
}

impl<'t> Place<'t> {
    fn before(self) -> &'t str {
        let start = self.line.floor_char_boundary(self.at.saturating_sub(NEAR));
        self.line.get(start..self.at).unwrap_or("")
    }

    fn after(self) -> &'t str {
        let rest = self.line.get(self.at..).unwrap_or("");
        let rest = rest.get(..rest.floor_char_boundary(NEAR)).unwrap_or("");
        rest.get(rest.chars().next().map_or(0, char::len_utf8)..).unwrap_or("")
    }

    /// Quotation marks may stand side by side, so damaged neighbours are looked past.
    fn context(self) -> Context<'t> {
        let damaged = |c: char| c == self.reader.sign;
        Context { before: self.before().trim_end_matches(damaged), after: self.after().trim_start_matches(damaged) }
    }
}

fn is_mark(character: char) -> bool {
    matches!(character, '"' | '\'' | '“' | '”' | '‘' | '’' | '(' | ')' | '«' | '»')
}

/// Two Thai letters side by side that are no pair of the list: a word of Thai.
fn has_thai_words(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(is_thai) {
        rest = rest.get(at..).unwrap_or("");
        let pair = pair(rest, true).map(|(length, _, _)| length);
        let run = rest.find(|c| !is_thai(c)).unwrap_or(rest.len());
        let damaged = rest.get(..run).is_some_and(|run| run.chars().all(|c| c == THAI.sign));
        match pair {
            Some(length) if length == run => {}
            _ if damaged || run == THAI.sign.len_utf8() => {}
            _ => return true,
        }
        rest = rest.get(run..).unwrap_or("");
    }
    false
}

/// Letters with other accents: damage would have taken them too.
fn has_other_accents(text: &str) -> bool {
    text.chars().any(|c| ('\u{C0}'..='\u{24F}').contains(&c) && c != WESTERN.sign && c != WESTERN.space)
}
