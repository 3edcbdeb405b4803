use crate::span::Span;

/// One line with something on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Without the white space at its ends.
    pub(super) span: Span,
    /// Whether the line before is blank or there is none.
    pub(super) after_blank: bool,
    /// Whether the line after is blank or there is none.
    pub(super) before_blank: bool,
}

/// The lines of a text that are not blank.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut at = 0;
    let mut after_blank = true;
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trim(text);
        at += line.len() + 1;
        if span.is_empty() {
            if let Some(last) = lines.last_mut() {
                last.before_blank = true;
            }
        } else {
            lines.push(Line { span, after_blank, before_blank: false });
        }
        after_blank = span.is_empty();
    }
    if let Some(last) = lines.last_mut() {
        last.before_blank = true;
    }
    lines
}

/// A line without its bullet or number, where it has one: the rest of the words.
pub(in crate::format) fn without_bullet(line: &str) -> Option<&str> {
    const BULLETS: &[char] = &['-', '*', '•', '‣', '▪', '●', '◦', '·', '–', '—', '+'];
    let rest = line.strip_prefix(BULLETS).or_else(|| numbered(line))?;
    let words = rest.trim_start();
    (words.len() < rest.len() && words.starts_with(|c: char| !BULLETS.contains(&c))).then_some(words)
}

/// "1. Words", "12) Words", "(3) Words"; a year or an amount at the start of a sentence is no number of an item.
fn numbered(line: &str) -> Option<&str> {
    let bare = line.strip_prefix('(').unwrap_or(line);
    let rest = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = bare.len() - rest.len();
    (1..=2).contains(&digits).then(|| rest.strip_prefix(['.', ')'])).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bullets_and_numbers_are_no_words_of_the_item() {
        for line in ["- Words", "* Words", "•  Words", "1. Words", "12) Words", "(3) Words"] {
            assert_eq!(without_bullet(line), Some("Words"), "{line}");
        }
        for line in ["-5 degrees", "1.5 million", "2024. A year", "Words", "--- Words", ""] {
            assert_eq!(without_bullet(line), None, "{line}");
        }
    }
}
