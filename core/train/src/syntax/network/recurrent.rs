//! Simple recurrent units both ways, as `claimbench-core` runs them, with what their learning needs.

use std::ops::Range;

use claimbench_core::syntax::{sigmoid, tanh};

use super::super::random::Random;
use super::linear::Linear;
use super::parameter::{Pace, Parameter};

pub(crate) struct Layer {
    pub(crate) units: usize,
    inputs: usize,
    pub(crate) gates: Linear,
    /// For each chain, the forget gate's and the output gate's.
    pub(crate) peepholes: [[Parameter; 2]; 2],
}

/// What a run leaves for the way back.
pub(super) struct Trace {
    gates: Vec<f32>,
    /// The states of both chains.
    states: Vec<f32>,
    pub(super) output: Vec<f32>,
}

impl Layer {
    pub(super) fn new(inputs: usize, units: usize, random: &mut Random) -> Self {
        let mut gates = Linear::new(inputs, 6 * units, random);
        for chain in 0..2 {
            gates.bias.values[chain * 3 * units + units..chain * 3 * units + 2 * units].fill(0.5);
        }
        let zeros = || [Parameter::zeros(units), Parameter::zeros(units)];
        Self { units, inputs, gates, peepholes: [zeros(), zeros()] }
    }

    fn skips(&self) -> bool {
        self.inputs == 2 * self.units
    }

    pub(super) fn forward(&self, input: &[f32], sentences: &[Range<usize>]) -> Trace {
        let gates = self.gates.forward(input);
        let width = 2 * self.units;
        let tokens = input.len() / self.inputs;
        let output = if self.skips() { input.to_vec() } else { vec![0.0; tokens * width] };
        let mut trace = Trace { gates, states: vec![0.0; tokens * width], output };
        for sentence in sentences {
            for chain in 0..2 {
                let mut before = None;
                for token in in_order(sentence, chain) {
                    self.step(chain, token, before, &mut trace);
                    before = Some(token);
                }
            }
        }
        trace
    }

    fn step(&self, chain: usize, token: usize, before: Option<usize>, trace: &mut Trace) {
        for unit in 0..self.units {
            let place = token * 2 * self.units + chain * self.units + unit;
            let last = self.state(trace, chain, before, unit);
            let (forget, open) = self.gated(chain, token, unit, last, trace);
            let (keep, open) = (sigmoid(forget), sigmoid(open));
            let candidate = trace.gates[self.gate(chain, token, 0) + unit];
            let now = keep * last + (1.0 - keep) * candidate;
            trace.states[place] = now;
            trace.output[place] = open * tanh(now) + (1.0 - open) * trace.output[place];
        }
    }

    fn gate(&self, chain: usize, token: usize, which: usize) -> usize {
        ((token * 2 + chain) * 3 + which) * self.units
    }

    fn state(&self, trace: &Trace, chain: usize, token: Option<usize>, unit: usize) -> f32 {
        token.map_or(0.0, |token| trace.states[token * 2 * self.units + chain * self.units + unit])
    }

    /// What goes into the forget gate and the output gate.
    fn gated(&self, chain: usize, token: usize, unit: usize, last: f32, trace: &Trace) -> (f32, f32) {
        let start = self.gate(chain, token, 0) + unit;
        let [of_forget, of_open] = &self.peepholes[chain];
        let forget = trace.gates[start + self.units] + of_forget.values[unit] * last;
        let open = trace.gates[start + 2 * self.units] + of_open.values[unit] * last;
        (forget, open)
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
        let mut by_gates = vec![0.0; trace.gates.len()];
        for sentence in sentences {
            for chain in 0..2 {
                let order: Vec<usize> = in_order(sentence, chain).collect();
                let mut by_state = vec![0.0; self.units];
                for (index, token) in order.iter().enumerate().rev() {
                    let before = index.checked_sub(1).map(|index| order[index]);
                    let step = Step { chain, token: *token, before };
                    self.step_back(step, (input, trace), by_output, (&mut by_gates, &mut by_state, by_input));
                }
            }
        }
        self.gates.backward(input, &by_gates, by_input);
    }

    fn step_back(
        &mut self,
        Step { chain, token, before }: Step,
        (input, trace): (&[f32], &Trace),
        by_output: &[f32],
        (by_gates, by_state, by_input): (&mut [f32], &mut [f32], &mut [f32]),
    ) {
        let start = self.gate(chain, token, 0);
        for unit in 0..self.units {
            let place = token * 2 * self.units + chain * self.units + unit;
            let last = self.state(trace, chain, before, unit);
            let (forget, open_in) = self.gated(chain, token, unit, last, trace);
            let (keep, open) = (sigmoid(forget), sigmoid(open_in));
            let now = trace.states[place];
            let skipped = if self.skips() { input[place] } else { 0.0 };
            let by = by_output[place];
            let by_now = by_state[unit] + by * open * tanh_slope(now);
            let by_open = by * (tanh(now) - skipped) * sigmoid_slope(open_in);
            let candidate = trace.gates[start + unit];
            let by_forget = by_now * (last - candidate) * sigmoid_slope(forget);
            by_gates[start + unit] = by_now * (1.0 - keep);
            by_gates[start + self.units + unit] = by_forget;
            by_gates[start + 2 * self.units + unit] = by_open;
            if self.skips() {
                by_input[place] += by * (1.0 - open);
            }
            let [of_forget, of_open] = &mut self.peepholes[chain];
            by_state[unit] = by_now * keep + by_forget * of_forget.values[unit] + by_open * of_open.values[unit];
            of_forget.gradients[unit] += by_forget * last;
            of_open.gradients[unit] += by_open * last;
        }
    }

    pub(super) fn learn(&mut self, pace: Pace) {
        self.gates.learn(pace);
        self.peepholes.iter_mut().flatten().for_each(|peephole| peephole.learn(pace));
    }
}

struct Step {
    chain: usize,
    token: usize,
    before: Option<usize>,
}

fn in_order(sentence: &Range<usize>, chain: usize) -> impl Iterator<Item = usize> + use<> {
    let (start, end) = (sentence.start, sentence.end);
    (start..end).map(move |token| if chain == 0 { token } else { start + end - 1 - token })
}

/// The derivative of `tanh` as the core computes it.
fn tanh_slope(x: f32) -> f32 {
    let square = (x * x).min(9.0);
    let root = (9.0 - square) / (9.0 + 3.0 * square);
    root * root
}

fn sigmoid_slope(x: f32) -> f32 {
    0.25 * tanh_slope(0.5 * x)
}
