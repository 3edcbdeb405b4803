use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::draft::Change;
use crate::span::Span;

/// Composition to NFC, in the shortest stretches that can be composed alone.
pub(super) fn edits(text: &str) -> Vec<Change> {
    if text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes {
        return Vec::new();
    }
    let mut starts: Vec<_> = text.char_indices().filter(|(_, next)| begins_anew(*next)).map(|(at, _)| at).collect();
    starts.insert(0, 0);
    starts.push(text.len());
    starts.windows(2).filter_map(|pair| composition(text, Span::new(pair[0], pair[1]))).collect()
}

fn begins_anew(character: char) -> bool {
    canonical_combining_class(character) == 0 && is_nfc_quick(std::iter::once(character)) == IsNormalized::Yes
}

fn composition(text: &str, span: Span) -> Option<Change> {
    let to: String = span.of(text).nfc().collect();
    (to != span.of(text)).then_some(Change { span, to, kind: None })
}

#[cfg(test)]
mod tests {
    use crate::decode::decode;

    #[test]
    fn letters_and_their_marks_become_one_character() {
        assert_eq!(decode("Zu\u{308}rich, cafe\u{301}".as_bytes(), None).unwrap().text, "Zürich, café");
    }
}
