use super::shingle;
use super::word;

/// One shingle in so many is kept.
const KEPT: u64 = 16;

/// A sample of a text's shingles, the same shingles of every text: two texts that share one are candidates for `compare`.
///
/// FracMinHash: the hashes that fall into a fixed share of their range, so that samples of texts of any length compare by containment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sketch {
    /// Sorted, each once.
    hashes: Vec<u64>,
}

impl Sketch {
    /// What to store and to look candidates up by.
    pub fn hashes(&self) -> &[u64] {
        &self.hashes
    }

    /// The estimated share of the smaller text that the other holds, 0 to 1.
    pub fn containment(&self, other: &Sketch) -> f64 {
        let (small, large) = if self.hashes.len() <= other.hashes.len() { (self, other) } else { (other, self) };
        let shared = small.hashes.iter().filter(|hash| large.hashes.binary_search(hash).is_ok()).count();
        shared as f64 / small.hashes.len().max(1) as f64
    }
}

/// The sketch of a text: about one hash for every sixteen words.
pub fn sketch(text: &str) -> Sketch {
    let mut hashes = shingle::hashes(&word::words(text));
    hashes.retain(|hash| hash % KEPT == 0);
    hashes.sort_unstable();
    hashes.dedup();
    Sketch { hashes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_shares_its_sketch_with_the_whole() {
        let whole: String = (0..600).map(|n| format!("word{} ", n * n % 997)).collect();
        let part = whole.get(600..2400).unwrap_or("");
        assert!(sketch(part).containment(&sketch(&whole)) > 0.9);
        let other: String = (0..600).map(|n| format!("wort{} ", n * n % 991)).collect();
        assert_eq!(sketch(part).containment(&sketch(&other)), 0.0);
        assert!(sketch("").hashes().is_empty());
    }
}
