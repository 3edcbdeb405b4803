//! A sentence with the names that people marked in it.

use claimbench_core::mention::name::Look;
use claimbench_core::mention::name::feature::{IDENTITY, View};
use claimbench_core::mention::name::tagger::{self, Kind, Label};

use super::perceptron::Perceptron;

pub(super) struct Example {
    view: View,
    labels: Vec<Label>,
}

/// A name that people marked: words `first` to, but not with, `end`.
pub(super) struct Marked {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
}

impl Example {
    pub(super) fn new(view: View, labels: Vec<Label>) -> Self {
        Self { view, labels }
    }

    /// One pass over the sentence with the labels that the perceptron itself gives to the words before.
    pub(super) fn learn(&self, perceptron: &mut Perceptron, chance: &mut Chance) {
        let mut given: Vec<Label> = Vec::with_capacity(self.labels.len());
        let mut features = Vec::new();
        for (index, gold) in self.labels.iter().enumerate() {
            let before = given.last().copied().unwrap_or(0);
            if !tagger::is_open(&self.view, index, before) {
                given.push(0);
                continue;
            }
            self.view.features(&given, index, &mut features);
            if chance.next().is_multiple_of(3) {
                forget(&mut features);
            }
            let best = tagger::best(&features, perceptron, |label| tagger::allowed(&self.view, index, label, before));
            let right = if tagger::allowed(&self.view, index, *gold, before) { *gold } else { begun(*gold) };
            perceptron.tick();
            if tagger::allowed(&self.view, index, right, before) {
                perceptron.update(&features, usize::from(right), usize::from(best));
            }
            given.push(best);
        }
    }
}

/// Leaves out what the word itself says, so that its surroundings are learnt too.
fn forget(features: &mut Vec<u32>) {
    let mut at = 0;
    features.retain(|_| {
        at += 1;
        !IDENTITY.contains(&(at - 1))
    });
}

/// Where the name's first word was missed, the next best is to begin it here.
fn begun(gold: Label) -> Label {
    tagger::read_label(gold).map_or(0, |(kind, _)| tagger::begins(kind))
}

/// Writes the runs of capitalized words within the marked words that no mark before has taken.
pub(super) fn mark(look: &Look, labels: &mut [Label], marked: &Marked) {
    for (first, end) in look.runs(marked.first, marked.end.min(labels.len())) {
        if labels[first..end].iter().any(|label| *label != 0) {
            continue;
        }
        let first = if marked.kind == Kind::Person { look.past_titles(first, end) } else { first };
        for (index, label) in labels.iter_mut().enumerate().take(end).skip(first) {
            *label = if index == first { tagger::begins(marked.kind) } else { tagger::goes_on(marked.kind) };
        }
    }
}

/// Numbers that look like chance and are the same in each run.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new() -> Self {
        Self(1)
    }

    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.next() % (index + 1));
        }
    }
}
