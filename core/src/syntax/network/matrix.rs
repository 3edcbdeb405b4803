//! Products of many rows with one matrix, in 16-bit numbers: twice as many at once as in floats, and their sums are exact.

use super::lanes::pair;
use super::{Lanes, Reader};

/// Columns that are worked on together: two times eight.
const PANEL: usize = 16;

/// Rows of input that are worked on together.
const BLOCK: usize = 4;

/// The greatest number that a value becomes: with `MOST_INPUTS` of them no sum of products leaves 32 bits.
const GREATEST: f32 = 2047.0;
const MOST_INPUTS: usize = 512;

pub(super) struct Matrix {
    inputs: usize,
    outputs: usize,
    /// For each sixteen columns and each two rows, eight pairs of weights and eight more; zeros after the last column.
    panels: Vec<[[i16; PANEL]; 2]>,
    /// What a step of each column's weights is worth, eight columns together.
    steps: Vec<[f32; 8]>,
    bias: Vec<[f32; 8]>,
}

impl Matrix {
    /// Reads a matrix row by row, then the bias of each column.
    pub(super) fn read(reader: &mut Reader, inputs: usize, outputs: usize) -> Option<Self> {
        let rows = reader.floats(inputs.checked_mul(outputs)?)?;
        let bias = reader.floats(outputs)?;
        let fits = inputs > 0 && inputs <= MOST_INPUTS && inputs.is_multiple_of(2) && outputs > 0;
        fits.then(|| Self::new(&rows, bias, inputs))
    }

    fn new(rows: &[f32], mut bias: Vec<f32>, inputs: usize) -> Self {
        let outputs = bias.len();
        let filled = outputs.next_multiple_of(PANEL);
        let mut panels = vec![[[0; PANEL]; 2]; filled / PANEL * inputs / 2];
        let mut steps = vec![0.0; filled];
        for (column, step) in steps.iter_mut().enumerate().take(outputs) {
            let values: Vec<f32> = rows.iter().copied().skip(column).step_by(outputs).collect();
            let scale = Scale::of(&values);
            *step = scale.step;
            let (half, lane) = (column % PANEL / 8, column % 8 * 2);
            for (panel, [first, second]) in
                panels[column / PANEL * inputs / 2..].iter_mut().zip(values.as_chunks::<2>().0)
            {
                panel[half][lane] = scale.steps(*first);
                panel[half][lane + 1] = scale.steps(*second);
            }
        }
        bias.resize(filled, 0.0);
        let eights = |values: &[f32]| values.as_chunks::<8>().0.to_vec();
        Self { inputs, outputs, panels, steps: eights(&steps), bias: eights(&bias) }
    }

    pub(super) fn inputs(&self) -> usize {
        self.inputs
    }

    pub(super) fn outputs(&self) -> usize {
        self.outputs
    }

    /// The product of each row of `input` with the matrix, plus the bias.
    #[inline(always)]
    pub(super) fn times(&self, lanes: impl Lanes, input: &Input) -> Vec<f32> {
        let count = input.steps.len();
        let mut output = vec![0.0; count * self.outputs];
        let mut row = 0;
        while row < count {
            let (input, output) = (input.from(row), &mut output[row * self.outputs..]);
            row += match count - row {
                BLOCK.. => self.block::<BLOCK>(lanes, input, output),
                2.. => self.block::<2>(lanes, input, output),
                _ => self.block::<1>(lanes, input, output),
            };
        }
        output
    }

    /// The first `ROWS` rows; how many that is.
    #[inline(always)]
    fn block<const ROWS: usize>(
        &self,
        lanes: impl Lanes,
        (pairs, steps): (&[u32], &[f32]),
        output: &mut [f32],
    ) -> usize {
        let width = self.inputs / 2;
        let rows: [&[u32]; ROWS] = std::array::from_fn(|row| &pairs[row * width..][..width]);
        let columns = self.steps.as_chunks::<2>().0.iter().zip(self.bias.as_chunks::<2>().0);
        for (index, (panel, (columns, bias))) in self.panels.chunks_exact(width).zip(columns).enumerate() {
            let rows = rows.map(|row| &row[..panel.len()]);
            let mut sums = [[lanes.zeros(); 2]; ROWS];
            for (at, [left, right]) in panel.iter().enumerate() {
                for row in 0..ROWS {
                    let [before_left, before_right] = sums[row];
                    sums[row] =
                        [lanes.add(before_left, rows[row][at], left), lanes.add(before_right, rows[row][at], right)];
                }
            }
            for (row, output) in output.chunks_exact_mut(self.outputs).take(ROWS).enumerate() {
                for half in 0..2 {
                    let values = lanes.scaled(sums[row][half], steps[row], &columns[half], &bias[half]);
                    put(&values, &mut output[(index * PANEL + half * 8).min(self.outputs)..]);
                }
            }
        }
        ROWS
    }
}

/// Writes the values to the start of `output`, as many as there is room for.
#[inline(always)]
fn put(values: &[f32; 8], output: &mut [f32]) {
    match output.first_chunk_mut::<8>() {
        Some(output) => *output = *values,
        None => output.iter_mut().zip(values).for_each(|(to, from)| *to = *from),
    }
}

/// Rows of values as whole numbers, two by two, and what a step of each row is worth.
pub(super) struct Input {
    /// Pairs of a row.
    width: usize,
    pairs: Vec<u32>,
    steps: Vec<f32>,
}

impl Input {
    /// Of rows of `inputs` values, an even number.
    #[inline(always)]
    pub(super) fn of(values: &[f32], inputs: usize) -> Self {
        let width = inputs / 2;
        let mut pairs = vec![0; values.len() / 2];
        let scaled = |(row, pairs): (&[f32], &mut [u32])| {
            let scale = Scale::of(row);
            for (to, [first, second]) in pairs.iter_mut().zip(row.as_chunks::<2>().0) {
                *to = pair(scale.steps(*first), scale.steps(*second));
            }
            scale.step
        };
        let steps = values.chunks_exact(inputs).zip(pairs.chunks_exact_mut(width)).map(scaled).collect();
        Self { width, pairs, steps }
    }

    /// Pairs and steps from a row on.
    #[inline(always)]
    fn from(&self, row: usize) -> (&[u32], &[f32]) {
        (&self.pairs[row * self.width..], &self.steps[row..])
    }
}

/// Values as whole numbers of one step.
struct Scale {
    step: f32,
    per_unit: f32,
}

impl Scale {
    #[inline(always)]
    fn of(values: &[f32]) -> Self {
        let mut most = [1e-9f32; 8];
        let (chunks, rest) = values.as_chunks::<8>();
        for chunk in chunks {
            most.iter_mut().zip(chunk).for_each(|(most, value)| *most = most.max(value.abs()));
        }
        let greatest = most.iter().chain(rest).fold(0.0f32, |most, value| most.max(value.abs()));
        Self { step: greatest / GREATEST, per_unit: GREATEST / greatest }
    }

    #[inline(always)]
    fn steps(&self, value: f32) -> i16 {
        /// Added to a small number, it leaves the nearest whole number in the low bits.
        const ROUNDER: f32 = 12_582_912.0;
        (value * self.per_unit + ROUNDER).to_bits() as i16
    }
}
