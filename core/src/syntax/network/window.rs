//! What a word is, and what it tells the words beside it.

use super::{Input, Lanes, Matrix, Reader, leaky};

/// Half of the values are the word's own, a quarter goes to the next word, a quarter to the one before.
pub(super) struct Window {
    matrix: Matrix,
}

impl Window {
    pub(super) fn read(reader: &mut Reader, inputs: usize) -> Option<Self> {
        let outputs = reader.number()?;
        outputs.is_multiple_of(4).then_some(())?;
        Some(Self { matrix: Matrix::read(reader, inputs, outputs)? })
    }

    pub(super) fn width(&self) -> usize {
        self.matrix.outputs()
    }

    #[inline(always)]
    pub(super) fn run(&self, lanes: impl Lanes, input: &[f32]) -> Vec<f32> {
        let width = self.width();
        let (half, quarter) = (width / 2, width / 4);
        let mut values = self.matrix.times(lanes, &Input::of(input, self.matrix.inputs()));
        values.iter_mut().for_each(|value| *value = leaky(*value));
        let mut output = vec![0.0; values.len()];
        for (to, from) in output.chunks_exact_mut(width).zip(values.chunks_exact(width)) {
            to[..half].copy_from_slice(&from[..half]);
        }
        let after = output.chunks_exact_mut(width).skip(1);
        for (to, from) in after.zip(values.chunks_exact(width)) {
            to[half..half + quarter].copy_from_slice(&from[half..half + quarter]);
        }
        for (to, from) in output.chunks_exact_mut(width).zip(values.chunks_exact(width).skip(1)) {
            to[half + quarter..].copy_from_slice(&from[half + quarter..]);
        }
        output
    }
}
