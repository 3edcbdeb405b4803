use std::collections::BTreeSet;

use super::side::Side;
use crate::derivation::word::{SEED, mixed};

/// Keys at most that a claim's names give: one that names more is found by these.
const MOST: usize = 12;

/// How many of a claim's words are keys of it.
const WORDS: usize = 4;

/// Under what a claim is filed, so that those it can be held against are found without reading all.
///
/// Its words as a whole; what happened with each name; each name with each time; and, for what has no names, the words that
/// come first in an order in which every claim has its words (MinHash: the more two have in common, the likelier it is that
/// these are among it). Hashes, the same on every machine.
pub fn keys(side: &Side) -> BTreeSet<i64> {
    let kind = format!("{:?}", side.claim_type);
    let event = side.event.as_deref().unwrap_or_default();
    let forms = || side.names.iter().flat_map(|named| &named.forms);
    let happened = forms().map(|form| hash(&["event", &kind, event, form]));
    let dated = forms().flat_map(|form| side.times.iter().map(move |time| (form, time)));
    let dated = dated.map(|(form, time)| hash(&["time", &kind, form, time]));
    let mut words: Vec<i64> = side.stems.iter().map(|stem| hash(&["word", &kind, stem])).collect();
    words.sort_unstable();
    let mut keys: BTreeSet<i64> = happened.chain(dated).take(MOST).collect();
    keys.extend(words.into_iter().take(WORDS));
    keys.insert(hash(&["text", &kind, &side.text]));
    keys
}

fn hash(parts: &[&str]) -> i64 {
    let of_part = |hash, part: &&str| part.chars().fold(mixed(hash, 1), |hash, c| mixed(hash, u64::from(u32::from(c))));
    parts.iter().fold(SEED, of_part).cast_signed()
}
