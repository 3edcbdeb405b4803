//! A linear model while it learns: weights with the sums that their average needs.

use std::collections::HashMap;

use super::Rows;
use claimbench_core::mention::name::scorer::Scorer;

#[derive(Default)]
struct Row {
    updates: u32,
    weights: Vec<f32>,
    /// Updates weighted by their time.
    late: Vec<f32>,
}

pub(super) struct Perceptron {
    width: usize,
    time: f32,
    rows: HashMap<u32, Row>,
}

impl Perceptron {
    pub(super) fn new(width: usize) -> Self {
        Self { width, time: 1.0, rows: HashMap::new() }
    }

    pub(super) fn tick(&mut self) {
        self.time += 1.0;
    }

    pub(super) fn update(&mut self, features: &[u32], right: usize, wrong: usize) {
        if right == wrong {
            return;
        }
        for feature in features {
            let width = self.width;
            let row = self.rows.entry(*feature).or_insert_with(|| Row {
                updates: 0,
                weights: vec![0.0; width],
                late: vec![0.0; width],
            });
            row.updates += 1;
            for (class, by) in [(right, 1.0), (wrong, -1.0)] {
                row.weights[class] += by;
                row.late[class] += by * self.time;
            }
        }
    }

    /// The averages, scaled to a byte; rows updated fewer than `fewest` times are left out.
    pub(super) fn rows(&self, fewest: u32) -> Rows {
        let mut keys: Vec<u32> =
            self.rows.iter().filter(|(_, row)| row.updates >= fewest).map(|(key, _)| *key).collect();
        keys.sort_unstable();
        let average = |row: &Row, class: usize| row.weights[class] - row.late[class] / self.time;
        let each = || keys.iter().flat_map(|key| (0..self.width).map(move |class| average(&self.rows[key], class)));
        let highest = each().fold(0.0f32, |highest, weight| highest.max(weight.abs()));
        let scale = 127.0 / highest.min(24.0);
        let weights = each().map(|weight| (weight * scale).round().clamp(-127.0, 127.0) as i8).collect();
        Rows { keys, weights }
    }
}

impl Scorer for Perceptron {
    fn width(&self) -> usize {
        self.width
    }

    fn score(&self, features: &[u32], scores: &mut [f32]) {
        for row in features.iter().filter_map(|feature| self.rows.get(feature)) {
            for (score, weight) in scores.iter_mut().zip(&row.weights) {
                *score += weight;
            }
        }
    }
}
