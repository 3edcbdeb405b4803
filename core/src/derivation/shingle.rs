use std::collections::HashMap;

use super::word::{Word, mixed};

/// Words of a shingle.
pub(super) const LENGTH: usize = 5;

/// Places of one shingle that are kept: a text that repeats itself without end says no more by it.
const PLACES: usize = 8;

/// The runs of five words of a text.
pub(super) struct Shingles {
    /// The shingle that begins at each word.
    hashes: Vec<u64>,
    places: HashMap<u64, Vec<usize>>,
}

impl Shingles {
    pub(super) fn of(words: &[Word]) -> Self {
        let hashes = hashes(words);
        let mut places: HashMap<u64, Vec<usize>> = HashMap::with_capacity(hashes.len());
        for (at, hash) in hashes.iter().enumerate() {
            let known = places.entry(*hash).or_default();
            if known.len() < PLACES {
                known.push(at);
            }
        }
        Self { hashes, places }
    }

    pub(super) fn in_order(&self) -> &[u64] {
        &self.hashes
    }

    /// The words at which a shingle begins.
    pub(super) fn places(&self, hash: u64) -> &[usize] {
        self.places.get(&hash).map_or(&[], Vec::as_slice)
    }

    /// The share of the smaller set of shingles that the other holds.
    pub(super) fn containment(&self, other: &Self) -> f64 {
        let (small, large) = if self.places.len() <= other.places.len() { (self, other) } else { (other, self) };
        let shared = small.places.keys().filter(|hash| large.places.contains_key(hash)).count();
        shared as f64 / small.places.len().max(1) as f64
    }
}

pub(super) fn hashes(words: &[Word]) -> Vec<u64> {
    words.windows(LENGTH).map(|run| run.iter().fold(0, |hash, word| mixed(hash, word.hash))).collect()
}
