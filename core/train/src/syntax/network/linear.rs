//! A matrix with a bias.

use super::super::random::Random;
use super::matrix::{Size, Strides, add_product, transposed};
use super::parameter::{Pace, Parameter};

pub(crate) struct Linear {
    inputs: usize,
    pub(super) outputs: usize,
    pub(crate) weights: Parameter,
    pub(crate) bias: Parameter,
}

impl Linear {
    pub(super) fn new(inputs: usize, outputs: usize, random: &mut Random) -> Self {
        let reach = (6.0 / (inputs + outputs) as f32).sqrt();
        let weights = Parameter::random(inputs * outputs, reach, random);
        Self { inputs, outputs, weights, bias: Parameter::zeros(outputs) }
    }

    pub(super) fn forward(&self, input: &[f32]) -> Vec<f32> {
        let rows = input.len() / self.inputs;
        let mut output: Vec<f32> = self.bias.values.iter().copied().cycle().take(rows * self.outputs).collect();
        let size = Size(rows, self.inputs, self.outputs);
        add_product(&mut output, (input, Strides(self.inputs, 1)), &self.weights.values, size);
        output
    }

    /// Adds to the gradients, and to the gradient of the input.
    pub(super) fn backward(&mut self, input: &[f32], by_output: &[f32], by_input: &mut [f32]) {
        let rows = input.len() / self.inputs;
        let size = Size(self.inputs, rows, self.outputs);
        add_product(&mut self.weights.gradients, (input, Strides(1, self.inputs)), by_output, size);
        for row in by_output.chunks_exact(self.outputs) {
            self.bias.gradients.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
        let turned = transposed(&self.weights.values, self.outputs);
        add_product(by_input, (by_output, Strides(self.outputs, 1)), &turned, Size(rows, self.outputs, self.inputs));
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        self.weights.learn(pace);
        self.bias.learn(pace);
    }
}
