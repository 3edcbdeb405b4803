//! What a word is, and what it tells the words beside it, as `claimbench-core` runs it.

use std::ops::Range;

use claimbench_core::syntax::leaky;

use super::super::random::Random;
use super::linear::Linear;
use super::parameter::Pace;

pub(crate) struct Window {
    pub(crate) linear: Linear,
}

/// What a run leaves for the way back.
pub(super) struct Trace {
    slopes: Vec<f32>,
    pub(super) output: Vec<f32>,
}

impl Window {
    pub(super) fn new(inputs: usize, outputs: usize, random: &mut Random) -> Self {
        Self { linear: Linear::new(inputs, outputs, random) }
    }

    pub(super) fn forward(&self, input: &[f32], sentences: &[Range<usize>]) -> Trace {
        let mut values = self.linear.forward(input);
        let slopes = values.iter().map(|value| if *value > 0.0 { 1.0 } else { 0.1 }).collect();
        values.iter_mut().for_each(|value| *value = leaky(*value));
        let mut output = vec![0.0; values.len()];
        self.each_route(sentences, |from, to, range| {
            output[to..][range.clone()].copy_from_slice(&values[from..][range]);
        });
        Trace { slopes, output }
    }

    /// Adds to the gradients, and to the gradient of the input.
    pub(super) fn backward(
        &mut self,
        input: &[f32],
        trace: &Trace,
        sentences: &[Range<usize>],
        by_output: &[f32],
        by_input: &mut [f32],
    ) {
        let mut by_values = vec![0.0; by_output.len()];
        self.each_route(sentences, |from, to, range| {
            by_values[from..][range.clone()].copy_from_slice(&by_output[to..][range]);
        });
        by_values.iter_mut().zip(&trace.slopes).for_each(|(value, slope)| *value *= slope);
        self.linear.backward(input, &by_values, by_input);
    }

    /// Calls with the start of each row, the start of the row that it goes to, and which of its values go there.
    fn each_route(&self, sentences: &[Range<usize>], mut route: impl FnMut(usize, usize, Range<usize>)) {
        let width = self.linear.outputs;
        let (half, quarter) = (width / 2, width / 4);
        for sentence in sentences {
            for token in sentence.clone() {
                let here = token * width;
                route(here, here, 0..half);
                if token + 1 < sentence.end {
                    route(here, here + width, half..half + quarter);
                }
                if token > sentence.start {
                    route(here, here - width, half + quarter..width);
                }
            }
        }
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        self.linear.learn(pace);
    }
}
