use std::collections::HashMap;

use super::alias::is_demonym_of;
use super::look::Look;
use super::spot::{Found, Spot};
use super::tagger::Kind;

/// What was taken for a name in one sentence is one in the others, and so is a person's family name.
pub(super) fn spread(looks: &[Look], found: &mut [Found]) {
    let mut known: HashMap<&str, Kind> = HashMap::new();
    for (look, found) in looks.iter().zip(found.iter()) {
        for spot in &found.spots {
            known.entry(look.words(spot.first, spot.end)).or_insert(spot.kind);
            if spot.kind == Kind::Person && spot.end - spot.first > 1 {
                known.entry(look.text(spot.end - 1)).or_insert(Kind::Person);
            }
        }
    }
    for (look, found) in looks.iter().zip(found.iter_mut()) {
        for run in &found.passed_over {
            let words = look.words(run.first, run.end);
            let place = || {
                known.keys().any(|name| is_demonym_of(words, name) || is_demonym_of(name, words)).then_some(Kind::Place)
            };
            if let Some(kind) = known.get(words).copied().or_else(place) {
                found.spots.push(Spot { first: run.first, end: run.end, kind, sure: false });
            }
        }
        found.spots.sort_by_key(|spot| spot.first);
    }
}
