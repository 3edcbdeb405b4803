use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::{Claim, Extraction};

/// The columns that a line of the article may take.
const WIDTH: usize = 100;

/// The article with each claim drawn under the line where its words begin: a caret line under the words (`>` where they go on
/// in the next line), then the claim's number, type and standalone text.
pub fn draw(extraction: &Extraction) -> String {
    let mut out = String::new();
    let mut claims: Vec<&Claim> = extraction.claims.iter().collect();
    claims.sort_by_key(|claim| (claim.mention.start, claim.ordinal));
    let mut claims = claims.into_iter().peekable();
    for line in lines(&extraction.document.text) {
        let shown: String = line.characters.iter().collect();
        let _ = writeln!(out, "  {}", shown.trim_end());
        while let Some(claim) = claims.next_if(|claim| claim.mention.start < line.end()) {
            draw_claim(&mut out, &line, claim);
        }
    }
    out
}

fn draw_claim(out: &mut String, line: &Line, claim: &Claim) {
    let columns = |from: usize, to: usize| line.columns(from, to);
    let indent = columns(line.start, claim.mention.start);
    let shown_end = claim.mention.end.min(line.end());
    let carets = "^".repeat(columns(claim.mention.start, shown_end).max(1));
    let on = if claim.mention.end > line.end() { ">" } else { "" };
    let _ = writeln!(out, "  {}{carets}{on}", " ".repeat(indent));
    let _ = writeln!(out, "    {}", label(claim));
}

fn label(claim: &Claim) -> String {
    let kind = serde_json::to_value(claim.claim_type).ok().and_then(|kind| kind.as_str().map(str::to_owned));
    let mut label = format!("{} {}: {}", claim.ordinal, kind.unwrap_or_default(), claim.text);
    for time in claim.times.iter().filter_map(|time| time.edtf.as_deref()) {
        let _ = write!(label, " [{time}]");
    }
    if let Some(ambiguity) = &claim.ambiguity {
        let _ = write!(label, " (ambiguous: {})", ambiguity.reason);
    }
    label
}

/// A stretch of the text that is shown on one line, `start` in code points.
struct Line {
    start: usize,
    characters: Vec<char>,
}

impl Line {
    fn end(&self) -> usize {
        self.start + self.characters.len()
    }

    /// The columns that the code points from `from` to `to` take.
    fn columns(&self, from: usize, to: usize) -> usize {
        let within = |point: usize| point.saturating_sub(self.start).min(self.characters.len());
        let (from, to) = (within(from), within(to));
        self.characters[from..to.max(from)].iter().filter(|c| **c != '\n').map(|c| c.width().unwrap_or(0)).sum()
    }
}

/// The text cut at its line ends, and at spaces where a line is wider than `WIDTH`.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive('\n') {
        let mut rest: Vec<char> = paragraph.chars().collect();
        while !rest.is_empty() {
            let tail = rest.split_off(fitting(&rest));
            let next = start + rest.len();
            lines.push(Line { start, characters: rest });
            (start, rest) = (next, tail);
        }
    }
    lines
}

/// How many characters fit on one line: up to the last space within `WIDTH`, all of them where they fit, at least one.
fn fitting(characters: &[char]) -> usize {
    let mut columns = 0;
    let mut last_space = None;
    for (at, character) in characters.iter().enumerate() {
        columns += character.width().unwrap_or(0);
        if columns > WIDTH && !character.is_whitespace() {
            return last_space.unwrap_or(at).max(1);
        }
        if character.is_whitespace() {
            last_space = Some(at + 1);
        }
    }
    characters.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_at_a_space_and_nothing_is_lost() {
        let text = "word ".repeat(50) + "\n" + &"x".repeat(250);
        let lines = lines(&text);
        assert!(lines.iter().all(|line| line.columns(line.start, line.end()) <= WIDTH + 1));
        let joined: String = lines.iter().flat_map(|line| line.characters.iter()).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn columns_count_what_a_terminal_shows() {
        let line = Line { start: 10, characters: "é語a\u{301}".chars().collect() };
        assert_eq!(line.columns(10, 11), 1);
        assert_eq!(line.columns(10, 12), 3);
        assert_eq!(line.columns(12, 14), 1);
    }
}
