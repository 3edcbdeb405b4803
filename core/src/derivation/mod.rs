//! A text against a text: how much of one was copied from the other, which passages, and whom each credits.
//!
//! The score is the containment of five-word shingles on the smaller side (A. Broder, On the resemblance and containment of
//! documents, 1997). Copies keep long runs of words even where an editor replaced some, so a low threshold tells them apart.

pub(crate) mod word;
mod shingle;
mod sketch;
mod passage;
mod credit;

pub use credit::{Credit, CreditKind, credits};
pub use passage::Passage;
pub use sketch::{Sketch, sketch};

use shingle::Shingles;

/// The score from which a text counts as derived from another.
pub const THRESHOLD: f64 = 0.14;

/// What two texts have in common. Spans are in bytes of the text that they belong to.
#[derive(Clone, Debug, PartialEq)]
pub struct Derivation {
    /// The share of the shorter text's shingles that the other holds, 0 to 1.
    pub score: f64,
    /// What was copied, in the order of `b`, none overlapping there, each within one paragraph of it.
    pub passages: Vec<Passage>,
    pub credits: Credits,
}

/// Whom each of the two texts credits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    pub a: Vec<Credit>,
    pub b: Vec<Credit>,
}

impl Derivation {
    /// Whether so much is the same that one text comes from the other, or both from a third.
    pub fn is_derived(&self) -> bool {
        self.score >= THRESHOLD
    }
}

/// Compares two texts.
pub fn compare(a: &str, b: &str) -> Derivation {
    let (words_a, words_b) = (word::words(a), word::words(b));
    let (shingles_a, shingles_b) = (Shingles::of(&words_a), Shingles::of(&words_b));
    let matched = passage::align(&words_a, &words_b, &shingles_a, &shingles_b);
    Derivation {
        score: shingles_a.containment(&shingles_b),
        passages: passage::passages(a, b, &words_a, &words_b, &matched),
        credits: Credits { a: credits(a), b: credits(b) },
    }
}
