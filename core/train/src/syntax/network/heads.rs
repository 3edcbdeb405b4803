//! The four heads, as `claimbench-core` runs them, with their losses.

use std::ops::Range;

use claimbench_core::syntax::{DISTANCES, distance, leaky};

use super::super::corpus::RELATIONS;
use super::super::random::Random;
use super::linear::Linear;
use super::loss::{Dropout, cross_entropy};
use super::matrix::{Size, Strides, add_product, transposed};
use super::parameter::{Pace, Parameter};
use super::{Batch, Shape};

pub(crate) struct Heads {
    pub(crate) tags: Linear,
    pub(crate) dependents: Linear,
    pub(crate) queries: Linear,
    pub(crate) governors: Linear,
    pub(crate) distances: Linear,
    pub(crate) root: Parameter,
    pub(crate) below: Linear,
    pub(crate) above: Linear,
    pub(crate) root_above: Parameter,
    pub(crate) relations: Linear,
    dropout: f32,
}

impl Heads {
    pub(super) fn new(shape: &Shape, tags: usize, random: &mut Random) -> Self {
        let states = 2 * shape.units;
        Self {
            tags: Linear::new(states, tags, random),
            dependents: Linear::new(states, shape.arc, random),
            queries: Linear::new(shape.arc, shape.arc, random),
            governors: Linear::new(states, shape.arc, random),
            distances: Linear::new(shape.arc, DISTANCES, random),
            root: Parameter::random(shape.arc, 0.1, random),
            below: Linear::new(states, shape.label, random),
            above: Linear::new(states, shape.label, random),
            root_above: Parameter::random(shape.label, 0.1, random),
            relations: Linear::new(shape.label, RELATIONS, random),
            dropout: shape.dropout,
        }
    }

    /// The loss of the tags, of which the gradient is added to that of the states.
    pub(super) fn tag(&mut self, states: &[f32], batch: &Batch, by_states: &mut [f32]) -> f32 {
        let mut scores = self.tags.forward(states);
        let loss = cross_entropy(&mut scores, self.tags.outputs, &batch.tags, batch.weight);
        self.tags.backward(states, &scores, by_states);
        loss
    }

    /// The loss of the heads.
    pub(super) fn attach(&mut self, states: &[f32], batch: &Batch, by_states: &mut [f32], random: &mut Random) -> f32 {
        let mut dependents = Bent::new(self.dependents.forward(states), self.dropout, random);
        let mut governors = Bent::new(self.governors.forward(states), self.dropout, random);
        let queries = self.queries.forward(&dependents.values);
        let distances = self.distances.forward(&queries);
        let mut by = Scores::zeros(queries.len(), distances.len());
        let mut loss = 0.0;
        let from = Scores { queries, governors: std::mem::take(&mut governors.values), distances };
        for sentence in &batch.sentences {
            loss += self.attach_one(sentence, batch, &from, &mut by);
        }
        let Scores { queries, .. } = from;
        let Scores { queries: mut by_queries, governors: mut by_governors, distances: by_distances } = by;
        self.distances.backward(&queries, &by_distances, &mut by_queries);
        let mut by_dependents = vec![0.0; queries.len()];
        self.queries.backward(&dependents.values, &by_queries, &mut by_dependents);
        self.dependents.backward(states, dependents.back(&mut by_dependents), by_states);
        self.governors.backward(states, governors.back(&mut by_governors), by_states);
        loss
    }

    fn attach_one(&mut self, sentence: &Range<usize>, batch: &Batch, from: &Scores, by: &mut Scores) -> f32 {
        let width = self.root.values.len();
        let count = sentence.len();
        let part = sentence.start * width..sentence.end * width;
        let queries = &from.queries[part.clone()];
        let mut all = from.governors[part.clone()].to_vec();
        all.extend(&self.root.values);
        let mut scores = vec![0.0; count * (count + 1)];
        let turned = transposed(&all, width);
        add_product(&mut scores, (queries, Strides(width, 1)), &turned, Size(count, width, count + 1));
        each_distance(sentence, |score, place| scores[score] += from.distances[place]);
        (0..count).for_each(|word| scores[word * (count + 1) + word] = -1e9);
        let loss = cross_entropy(&mut scores, count + 1, &batch.heads[sentence.clone()], batch.weight);
        each_distance(sentence, |score, place| by.distances[place] += scores[score]);
        let size = Size(count, count + 1, width);
        add_product(&mut by.queries[part.clone()], (&scores, Strides(count + 1, 1)), &all, size);
        let mut by_all = vec![0.0; all.len()];
        add_product(&mut by_all, (&scores, Strides(1, count + 1)), queries, Size(count + 1, count, width));
        by.governors[part].iter_mut().zip(&by_all).for_each(|(sum, value)| *sum += value);
        self.root.gradients.iter_mut().zip(&by_all[count * width..]).for_each(|(sum, value)| *sum += value);
        loss
    }

    /// The loss of the relations, given the right heads.
    pub(super) fn name(&mut self, states: &[f32], batch: &Batch, by_states: &mut [f32], random: &mut Random) -> f32 {
        let width = self.root_above.values.len();
        let mut arcs = self.below.forward(states);
        let above = self.above.forward(states);
        for (token, arc) in arcs.chunks_exact_mut(width).enumerate() {
            let governor =
                batch.governor(token).map_or(&self.root_above.values[..], |at| &above[at * width..][..width]);
            arc.iter_mut().zip(governor).for_each(|(sum, value)| *sum += value);
        }
        let mut arcs = Bent::new(arcs, self.dropout, random);
        let mut scores = self.relations.forward(&arcs.values);
        let loss = cross_entropy(&mut scores, RELATIONS, &batch.relations, batch.weight);
        let mut by_arcs = vec![0.0; arcs.values.len()];
        self.relations.backward(&arcs.values, &scores, &mut by_arcs);
        let by_arcs = arcs.back(&mut by_arcs);
        let mut by_above = vec![0.0; above.len()];
        for (token, by_arc) in by_arcs.chunks_exact(width).enumerate() {
            let sums = match batch.governor(token) {
                Some(at) => &mut by_above[at * width..][..width],
                None => &mut self.root_above.gradients[..],
            };
            sums.iter_mut().zip(by_arc).for_each(|(sum, value)| *sum += value);
        }
        self.below.backward(states, by_arcs, by_states);
        self.above.backward(states, &by_above, by_states);
        loss
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        let Self { tags, dependents, queries, governors, distances, root, below, above, root_above, relations, .. } =
            self;
        let linear = [tags, dependents, queries, governors, distances, below, above, relations];
        linear.into_iter().for_each(|each| each.learn(pace));
        [root, root_above].into_iter().for_each(|each| each.learn(pace));
    }
}

/// What scores of arcs are made of, or the gradients of these.
struct Scores {
    queries: Vec<f32>,
    governors: Vec<f32>,
    distances: Vec<f32>,
}

impl Scores {
    fn zeros(vectors: usize, distances: usize) -> Self {
        Self { queries: vec![0.0; vectors], governors: vec![0.0; vectors], distances: vec![0.0; distances] }
    }
}

/// Calls with the place of each pair's score in the sentence and the place of its distance in the batch.
fn each_distance(sentence: &Range<usize>, mut each: impl FnMut(usize, usize)) {
    let count = sentence.len();
    for word in 0..count {
        for governor in (0..count).filter(|governor| *governor != word) {
            each(word * (count + 1) + governor, (sentence.start + word) * DISTANCES + distance(word, governor));
        }
    }
}

/// Values after the bend, with what the way back needs.
struct Bent {
    values: Vec<f32>,
    slopes: Vec<f32>,
    dropout: Dropout,
}

impl Bent {
    fn new(mut values: Vec<f32>, dropout: f32, random: &mut Random) -> Self {
        let slopes = values.iter().map(|value| if *value > 0.0 { 1.0 } else { 0.1 }).collect();
        values.iter_mut().for_each(|value| *value = leaky(*value));
        let dropout = Dropout::new(values.len(), dropout, random);
        dropout.apply(&mut values);
        Self { values, slopes, dropout }
    }

    fn back<'a>(&mut self, gradient: &'a mut [f32]) -> &'a [f32] {
        self.dropout.apply(gradient);
        gradient.iter_mut().zip(&self.slopes).for_each(|(value, slope)| *value *= slope);
        gradient
    }
}
