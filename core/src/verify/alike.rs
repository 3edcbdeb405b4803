/// Words that every sentence has.
const SMALL: &[&str] = &[
    "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or", "as", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "it", "its", "he", "she", "his", "her", "they", "their", "that",
    "this", "will", "would", "not", "did", "do", "does", "said", "who", "which",
];

/// Endings that change a word's class and not its matter, longest first.
const ENDINGS: &[&str] = &["ature", "ation", "ment", "ing", "ion", "ed", "er", "or", "y"];

/// The stem by which "sign", "signed", "signing" and "signatures" are one word.
pub(crate) fn stem(word: &str) -> String {
    let lower = word.to_lowercase();
    let singular = lower.strip_suffix('s').filter(|word| word.len() >= 3 && !word.ends_with('s')).unwrap_or(&lower);
    let long_enough = |rest: &&str| rest.chars().count() >= 3;
    let bare = ENDINGS.iter().find_map(|ending| singular.strip_suffix(ending).filter(long_enough)).unwrap_or(singular);
    bare.trim_end_matches(['e', 'i']).to_owned()
}

/// The stems of the words that carry a sentence's matter, each once, in order.
pub(crate) fn stems(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
    let mut stems: Vec<_> =
        words.map(str::to_lowercase).filter(|word| !SMALL.contains(&word.as_str())).map(|word| stem(&word)).collect();
    stems.sort();
    stems.dedup();
    stems
}

/// The share of the smaller set of stems that the other holds.
pub(super) fn overlap(a: &[String], b: &[String]) -> f64 {
    let shared = a.iter().filter(|stem| b.binary_search(stem).is_ok()).count();
    shared as f64 / a.len().min(b.len()).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_one_word_share_their_stem() {
        for family in [
            ["sign", "signed", "signing", "signature"],
            ["agree", "agreed", "agreement", "agrees"],
            ["build", "builds", "building", "builder"],
        ] {
            assert!(family.iter().all(|word| stem(word) == stem(family[0])), "{family:?} {:?}", family.map(stem));
        }
        assert_ne!(stem("port"), stem("part"));
    }
}
