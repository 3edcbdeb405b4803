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

    pub(super) fn outputs(&self) -> usize {
        self.outputs
    }

    /// The product of each row of `input` with the matrix, plus the bias.
    #[inline(always)]
    pub(super) fn times(&self, lanes: impl Lanes, input: &[f32]) -> Vec<f32> {
        let count = input.len() / self.inputs;
        let mut pairs = Vec::with_capacity(input.len() / 2);
        let mut steps = Vec::with_capacity(count);
        for row in input.chunks_exact(self.inputs) {
            let scale = Scale::of(row);
            steps.push(scale.step);
            pairs.extend(row.as_chunks::<2>().0.iter().map(|[a, b]| pair(scale.steps(*a), scale.steps(*b))));
        }
        let mut output = vec![0.0; count * self.outputs];
        let (width, whole) = (self.inputs / 2, count / BLOCK * BLOCK);
        for row in (0..whole).step_by(BLOCK) {
            self.block::<BLOCK>(lanes, &pairs[row * width..], &steps[row..], &mut output[row * self.outputs..]);
        }
        for row in whole..count {
            self.block::<1>(lanes, &pairs[row * width..], &steps[row..], &mut output[row * self.outputs..]);
        }
        output
    }

    /// The first `ROWS` rows.
    #[inline(always)]
    fn block<const ROWS: usize>(&self, lanes: impl Lanes, input: &[u32], steps: &[f32], output: &mut [f32]) {
        let width = self.inputs / 2;
        let rows: [&[u32]; ROWS] = std::array::from_fn(|row| &input[row * width..][..width]);
        let columns = self.steps.as_chunks::<2>().0.iter().zip(self.bias.as_chunks::<2>().0);
        for (index, (panel, (columns, bias))) in self.panels.chunks_exact(width).zip(columns).enumerate() {
            let sums = panel_product(lanes, rows, panel);
            for (row, (sums, step)) in sums.iter().zip(steps).enumerate() {
                let output = &mut output[row * self.outputs..(row + 1) * self.outputs];
                for half in 0..2 {
                    let values = scaled(&sums[half], *step, &columns[half], &bias[half]);
                    put(&values, &mut output[(index * PANEL + half * 8).min(self.outputs)..]);
                }
            }
        }
    }
}

#[inline(always)]
fn scaled(sums: &[i32; 8], step: f32, columns: &[f32; 8], bias: &[f32; 8]) -> [f32; 8] {
    std::array::from_fn(|lane| sums[lane] as f32 * (step * columns[lane]) + bias[lane])
}

/// Writes the values to the start of `output`, as many as there is room for.
#[inline(always)]
fn put(values: &[f32; 8], output: &mut [f32]) {
    match output.first_chunk_mut::<8>() {
        Some(output) => *output = *values,
        None => output.iter_mut().zip(values).for_each(|(to, from)| *to = *from),
    }
}

#[inline(always)]
fn panel_product<L: Lanes, const ROWS: usize>(
    lanes: L,
    rows: [&[u32]; ROWS],
    panel: &[[[i16; PANEL]; 2]],
) -> [[[i32; 8]; 2]; ROWS] {
    let mut sums = [[lanes.zeros(); 2]; ROWS];
    let rows = rows.map(|row| &row[..panel.len()]);
    for (at, [left, right]) in panel.iter().enumerate() {
        for row in 0..ROWS {
            let [before_left, before_right] = sums[row];
            sums[row] = [lanes.add(before_left, rows[row][at], left), lanes.add(before_right, rows[row][at], right)];
        }
    }
    sums.map(|halves| halves.map(|half| lanes.done(half)))
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
