//! Simple recurrent units (Lei et al. 2018), one chain from the left and one from the right.

use super::{Input, Lanes, Matrix, Reader, sigmoid, tanh};

pub(super) struct Layer {
    /// To each chain's candidate, forget gate and output gate.
    gates: Matrix,
    /// What the forget gate and the output gate of each chain see of the state before.
    peepholes: [[Vec<f32>; 2]; 2],
    /// Units of one chain.
    units: usize,
    /// Whether a unit passes its input on where its output gate is closed.
    skips: bool,
}

impl Layer {
    pub(super) fn read(reader: &mut Reader, inputs: usize) -> Option<Self> {
        let units = reader.number()?;
        let gates = Matrix::read(reader, inputs, units.checked_mul(6)?)?;
        let mut pair = || Some([reader.floats(units)?, reader.floats(units)?]);
        let peepholes = [pair()?, pair()?];
        Some(Self { gates, peepholes, units, skips: inputs == 2 * units })
    }

    /// Values that each token gets.
    pub(super) fn width(&self) -> usize {
        2 * self.units
    }

    /// The states of `count` tokens, both chains side by side.
    #[inline(always)]
    pub(super) fn run(&self, lanes: impl Lanes, input: &[f32], count: usize) -> Vec<f32> {
        let gates = self.gates.times(lanes, &Input::of(input, self.gates.inputs()));
        let mut output = if self.skips { input.to_vec() } else { vec![0.0; count * self.width()] };
        self.chain(0, 0..count, &gates, &mut output);
        self.chain(1, (0..count).rev(), &gates, &mut output);
        output
    }

    #[inline(always)]
    fn chain(&self, chain: usize, tokens: impl Iterator<Item = usize>, gates: &[f32], output: &mut [f32]) {
        let units = self.units;
        let [of_forget, of_open] = &self.peepholes[chain];
        let mut states = vec![0.0; units];
        for token in tokens {
            let gates = &gates[(token * 2 + chain) * 3 * units..][..3 * units];
            let (candidates, gates) = gates.split_at(units);
            let (forget, open) = gates.split_at(units);
            let output = output[(token * 2 + chain) * units..][..units].iter_mut().zip(states.iter_mut());
            let peepholes = of_forget.iter().zip(of_open);
            let gates = candidates.iter().zip(forget).zip(open);
            for (((output, state), (of_forget, of_open)), ((candidate, forget), open)) in
                output.zip(peepholes).zip(gates)
            {
                let keep = sigmoid(forget + of_forget * *state);
                let open = sigmoid(open + of_open * *state);
                *state = keep * *state + (1.0 - keep) * candidate;
                *output = open * tanh(*state) + (1.0 - open) * *output;
            }
        }
    }
}
