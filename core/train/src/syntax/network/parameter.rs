//! Numbers that learn (Adam, Kingma and Ba 2015).

use super::super::random::Random;

const FIRST: f32 = 0.9;
const SECOND: f32 = 0.98;

/// How far to go at one step.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    pub(crate) rate: f32,
    /// Steps taken, this one included.
    pub(crate) step: i32,
}

pub(crate) struct Parameter {
    pub(crate) values: Vec<f32>,
    pub(super) gradients: Vec<f32>,
    first: Vec<f32>,
    second: Vec<f32>,
}

impl Parameter {
    pub(super) fn zeros(count: usize) -> Self {
        let zeros = vec![0.0; count];
        Self { values: zeros.clone(), gradients: zeros.clone(), first: zeros.clone(), second: zeros }
    }

    /// Evenly spread between minus and plus `reach`.
    pub(super) fn random(count: usize, reach: f32, random: &mut Random) -> Self {
        let mut parameter = Self::zeros(count);
        parameter.values.iter_mut().for_each(|value| *value = (random.unit() * 2.0 - 1.0) * reach);
        parameter
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        self.learn_range(0..self.values.len(), pace);
    }

    fn learn_range(&mut self, range: std::ops::Range<usize>, pace: Pace) {
        let first_part = 1.0 / (1.0 - FIRST.powi(pace.step));
        let second_part = 1.0 / (1.0 - SECOND.powi(pace.step));
        let moments = self.first[range.clone()].iter_mut().zip(&mut self.second[range.clone()]);
        let numbers = self.values[range.clone()].iter_mut().zip(&mut self.gradients[range]);
        for ((value, gradient), (first, second)) in numbers.zip(moments) {
            *first = FIRST * *first + (1.0 - FIRST) * *gradient;
            *second = SECOND * *second + (1.0 - SECOND) * *gradient * *gradient;
            *value -= pace.rate * *first * first_part / ((*second * second_part).sqrt() + 1e-8);
            *gradient = 0.0;
        }
    }
}

/// Rows of which few are met at each step: only those learn.
pub(crate) struct Table {
    pub(crate) width: usize,
    pub(crate) parameter: Parameter,
    met: Vec<usize>,
}

impl Table {
    pub(super) fn new(rows: usize, width: usize, reach: f32, random: &mut Random) -> Self {
        Self { width, parameter: Parameter::random(rows * width, reach, random), met: Vec::new() }
    }

    pub(super) fn add_to(&self, row: usize, vector: &mut [f32]) {
        let values = &self.parameter.values[row * self.width..][..self.width];
        vector.iter_mut().zip(values).for_each(|(sum, value)| *sum += value);
    }

    pub(super) fn push(&mut self, row: usize, gradient: &[f32]) {
        let gradients = &mut self.parameter.gradients[row * self.width..][..self.width];
        gradients.iter_mut().zip(gradient).for_each(|(sum, value)| *sum += value);
        self.met.push(row);
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        self.met.sort_unstable();
        self.met.dedup();
        for row in std::mem::take(&mut self.met) {
            self.parameter.learn_range(row * self.width..(row + 1) * self.width, pace);
        }
    }
}
