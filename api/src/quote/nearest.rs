use std::collections::HashMap;

use crate::problem::Nearest;

/// Below this share of common words a passage is no hint but noise.
const WORTH_SAYING: f64 = 0.5;

/// A word of a text, lower-cased, with where it stands in bytes and in code points.
struct Word {
    folded: String,
    bytes: (usize, usize),
    points: (usize, usize),
}

/// The passage of as many words as `quote` has that shares the most with it; the first of equals.
/// Linear in the length of the text.
pub(super) fn nearest(text: &str, quote: &str) -> Option<Nearest> {
    let (words, wanted) = (words(text), words(quote));
    let size = wanted.len().min(words.len());
    if size == 0 {
        return None;
    }
    let (at, common) = best_window(&words, &wanted, size);
    let similarity = common as f64 / wanted.len() as f64;
    let (first, last) = (words.get(at)?, words.get(at + size - 1)?);
    let exact = text.get(first.bytes.0..last.bytes.1)?.to_owned();
    (similarity >= WORTH_SAYING).then_some(Nearest { exact, start: first.points.0, end: last.points.1, similarity })
}

/// Where the best window of `size` words begins, and how many of the wanted words stand in it.
fn best_window(words: &[Word], wanted: &[Word], size: usize) -> (usize, usize) {
    let mut missing: HashMap<&str, isize> = HashMap::new();
    for word in wanted {
        *missing.entry(&word.folded).or_default() += 1;
    }
    let (mut common, mut best) = (0, (0, 0));
    for (at, word) in words.iter().enumerate() {
        if let Some(count) = missing.get_mut(word.folded.as_str()) {
            common += usize::from(*count > 0);
            *count -= 1;
        }
        if let Some(count) = at.checked_sub(size).and_then(|left| missing.get_mut(words[left].folded.as_str())) {
            *count += 1;
            common -= usize::from(*count > 0);
        }
        let begin = (at + 1).saturating_sub(size);
        if common > best.1 {
            best = (begin, common);
        }
    }
    (best.0.min(words.len() - size), best.1)
}

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut point = 0;
    for (byte, character) in text.char_indices() {
        match (character.is_alphanumeric(), open) {
            (true, None) => open = Some((byte, point)),
            (false, Some(begin)) => {
                words.push(word(text, begin, (byte, point)));
                open = None;
            }
            _ => {}
        }
        point += 1;
    }
    words.extend(open.map(|begin| word(text, begin, (text.len(), point))));
    words
}

fn word(text: &str, begin: (usize, usize), end: (usize, usize)) -> Word {
    let folded = text.get(begin.0..end.0).unwrap_or_default().to_lowercase();
    Word { folded, bytes: (begin.0, end.0), points: (begin.1, end.1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_passage_shares_the_most_words() {
        let text = "The harbour was closed. The mill on the quay will open in May, she said.";
        let found = nearest(text, "the mill at the quay will open in May").unwrap();
        assert_eq!(found.exact, "The mill on the quay will open in May");
        assert!(found.similarity > 0.8);
    }

    #[test]
    fn a_passage_that_shares_little_is_not_told() {
        assert_eq!(nearest("Nothing of the kind.", "copper prices fell sharply"), None);
        assert_eq!(nearest("", "copper"), None);
        assert_eq!(nearest("copper", "..."), None);
    }

    #[test]
    fn a_quote_longer_than_the_text_is_compared_with_all_of_it() {
        let found = nearest("one two", "one two three").unwrap();
        assert_eq!((found.exact.as_str(), found.start, found.end), ("one two", 0, 7));
    }
}
