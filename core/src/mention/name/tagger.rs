//! Which words name people, organizations and places: an averaged perceptron, from left to right, with embedded weights.

use super::feature::View;
use crate::mention::name::scorer::{Scorer, Table};

/// What a word is to a name, as a number below `LABELS`: 0 where it is in none, else the kind's place in `KINDS` twice,
/// plus 1 where it begins the name and 2 where it goes on.
pub type Label = u8;

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Person,
    Organization,
    Place,
    /// A product, an event, an index.
    Other,
}

const KINDS: [Kind; 4] = [Kind::Person, Kind::Organization, Kind::Place, Kind::Other];

pub const LABELS: usize = 1 + 2 * KINDS.len();

/// The label of a word that begins a name of this kind.
pub fn begins(kind: Kind) -> Label {
    kind as Label * 2 + 1
}

/// The label of a word that goes on with a name of this kind.
pub fn goes_on(kind: Kind) -> Label {
    begins(kind) + 1
}

/// The kind of name that the label is for, and whether it begins it.
pub fn read_label(label: Label) -> Option<(Kind, bool)> {
    let label = usize::from(label.checked_sub(1)?);
    KINDS.get(label / 2).map(|kind| (*kind, label % 2 == 0))
}

/// Whether this label may follow that one: a name goes on only where one of its kind has begun.
pub fn may_follow(label: Label, before: Label) -> bool {
    label == 0 || label % 2 == 1 || before == label || before + 1 == label
}

/// Whether the word has a choice: small words are looked at only where they may go on with a name.
pub fn is_open(view: &View, index: usize, before: Label) -> bool {
    view.capital(index) || before != 0
}

/// The label of each word.
pub fn tag(view: &View, scorer: &impl Scorer) -> Vec<Label> {
    let mut labels = Vec::with_capacity(view.len());
    let mut features = Vec::with_capacity(64);
    for index in 0..view.len() {
        let before = labels.last().copied().unwrap_or(0);
        let label = if is_open(view, index, before) {
            view.features(&labels, index, &mut features);
            best(&features, scorer, |label| allowed(view, index, label, before))
        } else {
            0
        };
        labels.push(label);
    }
    labels
}

/// Whether the word can have this label after a word with that one.
pub fn allowed(view: &View, index: usize, label: Label, before: Label) -> bool {
    may_follow(label, before) && (label.is_multiple_of(2) || view.capital(index))
}

/// The first of the highest labels that are allowed.
pub fn best(features: &[u32], scorer: &impl Scorer, allowed: impl Fn(Label) -> bool) -> Label {
    let mut scores = [0.0; LABELS];
    scorer.score(features, &mut scores);
    let mut best = 0;
    for (label, score) in scores.iter().enumerate() {
        if *score > scores[best] && allowed(label as Label) {
            best = label;
        }
    }
    best as Label
}

const MAGIC: &[u8; 8] = b"cbnam001";

/// The bytes of a model: `keys` and for each a row of `LABELS` weights.
pub fn write(keys: &[u32], weights: &[i8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(keys.iter().flat_map(|key| key.to_le_bytes()));
    bytes.extend(weights.iter().map(|weight| weight.to_le_bytes()[0]));
    bytes
}

/// The model in these bytes; none where they are not what `write` made.
pub fn read(bytes: &[u8]) -> Option<Table> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (keys, weights) = rest.split_at_checked(rest.len() / (4 + LABELS) * 4)?;
    let keys: Vec<u32> = keys.as_chunks::<4>().0.iter().map(|key| u32::from_le_bytes(*key)).collect();
    Table::new(LABELS, &keys, weights.iter().map(|byte| i8::from_le_bytes([*byte])).collect())
}
