//! Part of speech, from left to right.

use super::form::{Form, mix};
use super::scorer::Scorer;

/// The most features that one token has.
const FEATURES: usize = 32;

/// The class of each token.
pub fn tag(forms: &[Form], scorer: &impl Scorer) -> Vec<u8> {
    let mut tags = Vec::with_capacity(forms.len());
    let mut features = Vec::with_capacity(FEATURES);
    let mut scores = vec![0.0; scorer.width()];
    for index in 0..forms.len() {
        self::features(forms, &tags, index, &mut features);
        scores.fill(0.0);
        scorer.score(&features, &mut scores);
        tags.push(best(&scores) as u8);
    }
    tags
}

/// The first of the highest.
pub fn best(scores: &[f32]) -> usize {
    let mut best = 0;
    for (index, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = index;
        }
    }
    best
}

/// The features of token `index`, of which all before it are tagged.
pub fn features(forms: &[Form], tags: &[u8], index: usize, features: &mut Vec<u32>) {
    let none = Form::default();
    let at = |offset: isize| index.checked_add_signed(offset).and_then(|at| forms.get(at)).unwrap_or(&none);
    let before = |count: usize| index.checked_sub(count).map_or(255, |at| u32::from(tags[at]));
    let (here, last, next) = (at(0), at(-1), at(1));
    let (one, two) = (before(1), before(2));
    let first = u32::from(index == 0);
    features.clear();
    features.extend([
        mix(1, &[here.word]),
        mix(2, &[here.word, here.shape]),
        mix(3, &[here.suffixes[0]]),
        mix(4, &[here.suffixes[1]]),
        mix(5, &[here.suffixes[2]]),
        mix(6, &[here.prefix]),
        mix(7, &[here.shape, first]),
        mix(8, &[here.shape, here.suffixes[1]]),
        mix(9, &[last.word]),
        mix(10, &[next.word]),
        mix(11, &[at(-2).word]),
        mix(12, &[at(2).word]),
        mix(13, &[last.suffixes[1]]),
        mix(14, &[next.suffixes[1]]),
        mix(15, &[next.shape]),
        mix(16, &[last.shape, here.shape, next.shape]),
        mix(17, &[one]),
        mix(18, &[one, two]),
        mix(19, &[one, here.word]),
        mix(20, &[one, here.suffixes[1]]),
        mix(21, &[last.word, here.word]),
        mix(22, &[here.word, next.word]),
        mix(23, &[one, next.word]),
        mix(24, &[here.word, next.suffixes[1]]),
        mix(25, &[one, two, here.suffixes[0]]),
        mix(26, &[next.suffixes[1], at(2).suffixes[0]]),
    ]);
}
