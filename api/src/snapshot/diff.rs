//! What one text has that another has not, word by word.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffTag, capture_diff_slices_deadline};
use utoipa::ToSchema;
use validator::Validate;

use crate::answer::Wire;
use crate::id::SnapshotId;

/// How long the shortest difference is looked for; after that a longer one will do.
const DEADLINE: Duration = Duration::from_secs(2);

/// What to hold a snapshot against.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DiffQuery {
    /// The snapshot that came before.
    pub(super) from: SnapshotId,
}

/// The places in which two snapshots differ, in the order of their texts. What stands between is the same in both.
#[derive(Serialize, ToSchema)]
pub(crate) struct SnapshotDiff {
    pub(super) from: SnapshotId,
    pub(super) to: SnapshotId,
    pub(super) hunks: Vec<Hunk>,
}

/// One difference: words that are gone, words that are new, or both.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SnapshotHunk)]
pub(crate) struct Hunk {
    /// What stood in the earlier text; empty where something was added.
    from: Stretch,
    /// What stands in the later text; empty where something was taken away.
    to: Stretch,
}

/// A stretch of a text. Offsets are code points, end exclusive.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = SnapshotStretch)]
pub(crate) struct Stretch {
    text: String,
    start: usize,
    end: usize,
}

impl Wire for SnapshotDiff {}

/// The differences of two texts.
pub(super) fn hunks(from: &str, to: &str) -> Vec<Hunk> {
    let (old, new) = (words(from), words(to));
    let deadline = Some(Instant::now() + DEADLINE);
    let operations = capture_diff_slices_deadline(Algorithm::Myers, &old, &new, deadline);
    let (mut old, mut new) = (Walk::new(&old), Walk::new(&new));
    let mut hunks = Vec::new();
    for operation in operations {
        let (tag, gone, come) = operation.as_tag_tuple();
        let hunk = Hunk { from: old.take(gone.len()), to: new.take(come.len()) };
        if tag != DiffTag::Equal {
            hunks.push(hunk);
        }
    }
    hunks
}

/// A text in words, each with the white space after it, so that together they are the text.
fn words(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// Goes through the words of a text and counts its code points.
struct Walk<'a> {
    words: std::slice::Iter<'a, &'a str>,
    at: usize,
}

impl<'a> Walk<'a> {
    fn new(words: &'a [&'a str]) -> Self {
        Self { words: words.iter(), at: 0 }
    }

    fn take(&mut self, count: usize) -> Stretch {
        let text: String = self.words.by_ref().take(count).copied().collect();
        let start = self.at;
        self.at += text.chars().count();
        Stretch { text, start, end: self.at }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(text: &str, start: usize) -> Stretch {
        Stretch { text: text.to_owned(), start, end: start + text.chars().count() }
    }

    #[test]
    fn a_difference_has_its_words_and_its_place_in_both_texts() {
        let found = hunks("Süd signed 🦀 in May.\nIt ends.", "Süd will sign 🦀 in May.\nIt ends. Soon.");
        let expected = [
            Hunk { from: stretch("signed ", 4), to: stretch("will sign ", 4) },
            Hunk { from: stretch("ends.", 24), to: stretch("ends. Soon.", 27) },
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn the_same_text_has_no_difference_and_a_new_one_is_all_difference() {
        assert_eq!(hunks("One two.", "One two."), []);
        assert_eq!(hunks("", "One."), [Hunk { from: stretch("", 0), to: stretch("One.", 0) }]);
    }
}
