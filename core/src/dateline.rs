//! "PELLMAR (Wire) - ", "DRUSA, March 3 —": where and when an article was filed, at the head of its first paragraph.

use crate::span::Span;

/// No dateline is longer than this many bytes.
const LONGEST: usize = 90;

/// The dateline with which this sentence begins, its dash included.
pub(crate) fn dateline(text: &str, sentence: Span) -> Option<Span> {
    let words = sentence.of(text);
    let (at, dash) = words.char_indices().find(|(at, letter)| is_dash(words, *at, *letter))?;
    let head = words.get(..at)?;
    let place = head.split([',', '(']).next().unwrap_or_default().trim();
    let capital = place.split_whitespace().next().is_some_and(is_all_capitals);
    let agency = head.trim_end().ends_with(')') && place.starts_with(char::is_uppercase);
    let short = head.len() <= LONGEST && head.split_whitespace().count() <= 9;
    let bare = place.split_whitespace().all(|word| word.starts_with(char::is_uppercase) || is_all_capitals(word));
    (short && bare && !place.is_empty() && (capital || agency))
        .then(|| Span::new(sentence.start(), sentence.start() + at + dash.len_utf8()))
}

fn is_dash(words: &str, at: usize, letter: char) -> bool {
    let spaced = words.get(..at).is_some_and(|before| before.ends_with([' ', ')']));
    match letter {
        '—' | '–' => spaced,
        '-' => spaced && words.get(at + 1..).is_some_and(|after| after.starts_with([' ', '-'])),
        _ => false,
    }
}

fn is_all_capitals(word: &str) -> bool {
    let letters = || word.chars().filter(|letter| letter.is_alphabetic());
    letters().count() > 2 && letters().all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<&str> {
        dateline(text, Span::new(0, text.len())).map(|span| span.of(text))
    }

    #[test]
    fn place_day_and_agency_before_a_dash_are_a_dateline() {
        assert_eq!(of("PELLWORTH, May 2 — The ferry sank."), Some("PELLWORTH, May 2 —"));
        assert_eq!(of("Pellworth (Newswire) - The ferry sank."), Some("Pellworth (Newswire) -"));
        assert_eq!(
            of("NEW PELL, Sorland, May 2 (Newswire) – The ferry sank."),
            Some("NEW PELL, Sorland, May 2 (Newswire) –")
        );
    }

    #[test]
    fn a_dash_inside_a_sentence_is_none() {
        assert_eq!(of("The ferry — an old one — sank."), None);
        assert_eq!(of("Dana Holt – the mayor – left."), None);
        assert_eq!(of("NATO members voted in May on a new budget for the coming year — all but one agreed."), None);
    }
}
