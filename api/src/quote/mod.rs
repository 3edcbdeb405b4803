//! Where words stand in a text, letter by letter, and what comes closest where they do not stand.

mod nearest;
mod again;
mod short;

pub(crate) use short::shortened;

use claimbench_core::extraction::Mention;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::problem::Nearest;

/// Code points of context kept on each side, so that the words can be found again in a changed text.
const CONTEXT: usize = 32;
/// In code points; no text that is kept is longer.
const FARTHEST: usize = 64 * 1024 * 1024;

/// Words to find in a text.
#[derive(Clone, Debug, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quote {
    /// The words, letter by letter.
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_length = 1, max_length = 10_000)]
    pub(crate) exact: String,
    /// The code point where they begin; needed where they stand more than once and the first is not meant.
    #[validate(range(max = FARTHEST))]
    #[schema(nullable = false, maximum = 67_108_864)]
    pub(crate) start: Option<usize>,
}

/// The anchor of the quoted words in `text`, or the nearest passage where they do not stand.
pub(crate) fn anchor(text: &str, quote: &Quote) -> Result<Mention, Option<Nearest>> {
    let byte = match quote.start {
        Some(point) => byte_of(text, point).filter(|byte| text[*byte..].starts_with(&quote.exact)),
        None => text.find(&quote.exact),
    };
    match byte {
        Some(byte) => Ok(mention(text, byte, &quote.exact)),
        None => Err(nearest::nearest(text, &quote.exact)),
    }
}

/// The code point at which words that were quoted stand in another text, if they do.
pub(crate) fn find_again(text: &str, quote: &Mention) -> Option<usize> {
    again::again(text, quote)
}

fn byte_of(text: &str, point: usize) -> Option<usize> {
    text.char_indices().map(|(byte, _)| byte).nth(point)
}

/// `byte` is where `exact` stands in `text`.
fn mention(text: &str, byte: usize, exact: &str) -> Mention {
    let (before, after) = (&text[..byte], &text[byte + exact.len()..]);
    let start = before.chars().count();
    let context = before.chars().rev().take(CONTEXT).collect::<Vec<_>>();
    Mention {
        exact: exact.to_owned(),
        prefix: context.into_iter().rev().collect(),
        suffix: after.chars().take(CONTEXT).collect(),
        start,
        end: start + exact.chars().count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quote(exact: &str, start: Option<usize>) -> Quote {
        Quote { exact: exact.to_owned(), start }
    }

    #[test]
    fn offsets_are_code_points() {
        let found = anchor("Café Österlund opened.", &quote("Österlund", None)).unwrap();
        assert_eq!((found.start, found.end), (5, 14));
        assert_eq!((found.prefix.as_str(), found.suffix.as_str()), ("Café ", " opened."));
    }

    #[test]
    fn the_start_chooses_among_equal_words() {
        let text = "ten and ten";
        assert_eq!(anchor(text, &quote("ten", None)).unwrap().start, 0);
        assert_eq!(anchor(text, &quote("ten", Some(8))).unwrap().start, 8);
        assert!(anchor(text, &quote("ten", Some(4))).is_err());
        assert!(anchor(text, &quote("ten", Some(400))).is_err());
    }

    #[test]
    fn one_letter_makes_it_no_quote() {
        let nearest = anchor("The mill will open in May.", &quote("the mill will open", None)).unwrap_err().unwrap();
        assert_eq!(nearest.exact, "The mill will open");
    }
}
