//! From states to decisions: a class of tags per token, a head per token, a relation per arc.

use super::{DISTANCES, Input, Lanes, Matrix, Reader, distance, leaky};
use crate::syntax::arborescence;
use crate::syntax::label::Relation;

/// What was decided for each token.
pub struct Analysis {
    /// See `Network::tags`.
    pub classes: Vec<usize>,
    /// None for the root.
    pub heads: Vec<Option<usize>>,
    pub relations: Vec<Relation>,
}

pub(super) struct Heads {
    tags: Matrix,
    /// From a dependent's state to the vector that is compared with those of heads.
    dependents: Matrix,
    queries: Matrix,
    governors: Matrix,
    /// From a dependent's vector to how near or far it likes its governor.
    distances: Matrix,
    /// The root's vector among the governors.
    root: Vec<f32>,
    /// Dependent's part of an arc.
    below: Matrix,
    /// Governor's part of an arc.
    above: Matrix,
    root_above: Vec<f32>,
    relations: Matrix,
}

impl Heads {
    pub(super) fn read(reader: &mut Reader, low: usize, high: usize, tags: usize) -> Option<Self> {
        let arc = reader.number()?;
        let label = reader.number()?;
        Some(Self {
            tags: Matrix::read(reader, low, tags)?,
            dependents: Matrix::read(reader, high, arc)?,
            queries: Matrix::read(reader, arc, arc)?,
            governors: Matrix::read(reader, high, arc)?,
            distances: Matrix::read(reader, arc, DISTANCES)?,
            root: reader.floats(arc)?,
            below: Matrix::read(reader, high, label)?,
            above: Matrix::read(reader, high, label)?,
            root_above: reader.floats(label)?,
            relations: Matrix::read(reader, label, Relation::ALL.len())?,
        })
    }

    /// `low` are the states of the first layer, `high` those of the last.
    #[inline(always)]
    pub(super) fn decide(&self, lanes: impl Lanes, low: &[f32], high: &[f32], count: usize) -> Analysis {
        let (low, high) = (Input::of(low, self.tags.inputs()), Input::of(high, self.dependents.inputs()));
        let classes = self.tags.times(lanes, &low).chunks_exact(self.tags.outputs()).map(best).collect();
        let heads = arborescence::heads(&self.arcs(lanes, &high, count), count);
        let relations = self.name(lanes, &high, &heads);
        Analysis { classes, heads, relations }
    }

    /// How well each word would govern each: a row for each dependent, the root in the last column.
    #[inline(always)]
    fn arcs(&self, lanes: impl Lanes, states: &Input, count: usize) -> Vec<f32> {
        let width = self.root.len();
        let mut dependents = self.dependents.times(lanes, states);
        dependents.iter_mut().for_each(|value| *value = leaky(*value));
        let queries = self.queries.times(lanes, &Input::of(&dependents, width));
        let mut governors = self.governors.times(lanes, states);
        governors.iter_mut().for_each(|value| *value = leaky(*value));
        governors.extend(&self.root);
        let distances = self.distances.times(lanes, &Input::of(&queries, width));
        let mut scores = Vec::with_capacity(count * (count + 1));
        let rows = queries.chunks_exact(width).zip(distances.chunks_exact(DISTANCES));
        for (word, (query, distances)) in rows.enumerate() {
            let start = scores.len();
            scores.extend(governors.chunks_exact(width).map(|governor| dot(query, governor)));
            for (governor, score) in scores[start..start + count].iter_mut().enumerate() {
                *score += if governor == word { NEVER } else { distances[distance(word, governor)] };
            }
        }
        scores
    }

    #[inline(always)]
    fn name(&self, lanes: impl Lanes, states: &Input, heads: &[Option<usize>]) -> Vec<Relation> {
        let width = self.root_above.len();
        let above = self.above.times(lanes, states);
        let mut arcs = self.below.times(lanes, states);
        for (arc, head) in arcs.chunks_exact_mut(width).zip(heads) {
            let governor = head.and_then(|head| above.get(head * width..(head + 1) * width));
            for (value, other) in arc.iter_mut().zip(governor.unwrap_or(&self.root_above)) {
                *value = leaky(*value + other);
            }
        }
        let scores = self.relations.times(lanes, &Input::of(&arcs, width));
        let named = |(row, head): (&[f32], &Option<usize>)| match head {
            None => Relation::Root,
            Some(_) => Relation::ALL.get(best_but(row, Relation::Root as usize)).copied().unwrap_or(Relation::Dep),
        };
        scores.chunks_exact(self.relations.outputs()).zip(heads).map(named).collect()
    }
}

/// The score of what cannot be.
const NEVER: f32 = -1e9;

/// The sum of products in eight lanes that are added at the end, so that its order is fixed.
#[inline(always)]
fn dot(left: &[f32], right: &[f32]) -> f32 {
    let mut lanes = [0.0; 8];
    let (left, left_rest) = left.as_chunks::<8>();
    let (right, right_rest) = right.as_chunks::<8>();
    for (left, right) in left.iter().zip(right) {
        for (lane, (a, b)) in lanes.iter_mut().zip(left.iter().zip(right)) {
            *lane += a * b;
        }
    }
    let rest: f32 = left_rest.iter().zip(right_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f32>() + rest
}

/// The place of the first of the highest.
fn best(row: &[f32]) -> usize {
    best_but(row, usize::MAX)
}

fn best_but(row: &[f32], not: usize) -> usize {
    let all = row.iter().enumerate().filter(|(index, _)| *index != not);
    all.fold((0, f32::NEG_INFINITY), |best, (index, value)| if *value > best.1 { (index, *value) } else { best }).0
}
