//! Products of matrices, row by row in flat slices.

/// How a matrix lies in a slice: steps from row to row and from column to column.
#[derive(Clone, Copy)]
pub(super) struct Strides(pub(super) usize, pub(super) usize);

/// Rows of the result, terms of each sum, columns of the result.
#[derive(Clone, Copy)]
pub(super) struct Size(pub(super) usize, pub(super) usize, pub(super) usize);

const ROWS: usize = 6;
const COLUMNS: usize = 16;

/// Adds the product of `left` and `right` to `sum`. `right` and `sum` lie row by row.
pub(super) fn add_product(sum: &mut [f32], (left, strides): (&[f32], Strides), right: &[f32], size: Size) {
    let Size(rows, terms, columns) = size;
    let panels: Vec<Vec<[f32; COLUMNS]>> =
        (0..columns).step_by(COLUMNS).map(|column| panel(right, columns, column)).collect();
    let mut packed = vec![[0.0; ROWS]; terms];
    for row in (0..rows).step_by(ROWS) {
        let height = ROWS.min(rows - row);
        pack(&mut packed, left, strides, (row, height));
        let sum = &mut sum[row * columns..(row + height) * columns];
        for (index, panel) in panels.iter().enumerate() {
            let sums = block(&packed, panel);
            for (row, sums) in sum.chunks_exact_mut(columns).zip(&sums) {
                row[index * COLUMNS..].iter_mut().zip(sums).for_each(|(to, sum)| *to += sum);
            }
        }
    }
}

/// Some columns of `right`, zeros after the last.
fn panel(right: &[f32], columns: usize, column: usize) -> Vec<[f32; COLUMNS]> {
    let row = |row: &[f32]| {
        let mut lanes = [0.0; COLUMNS];
        lanes.iter_mut().zip(&row[column..]).for_each(|(lane, value)| *lane = *value);
        lanes
    };
    right.chunks_exact(columns).map(row).collect()
}

/// Lays some rows of `left` side by side, term by term, zeros where there is no row.
fn pack(packed: &mut [[f32; ROWS]], left: &[f32], Strides(down, across): Strides, (row, height): (usize, usize)) {
    for (term, lanes) in packed.iter_mut().enumerate() {
        *lanes = [0.0; ROWS];
        for (offset, lane) in lanes.iter_mut().take(height).enumerate() {
            *lane = left[(row + offset) * down + term * across];
        }
    }
}

/// Not inlined, and by index: so the compiler keeps the sums in registers.
#[inline(never)]
#[allow(clippy::needless_range_loop)]
fn block(packed: &[[f32; ROWS]], panel: &[[f32; COLUMNS]]) -> [[f32; COLUMNS]; ROWS] {
    let mut sums = [[0.0; COLUMNS]; ROWS];
    for (lanes, weights) in packed.iter().zip(panel) {
        for row in 0..ROWS {
            for column in 0..COLUMNS {
                sums[row][column] = fused(lanes[row], weights[column], sums[row][column]);
            }
        }
    }
    sums
}

/// In one instruction where the machine that this is built for has it; a call would cost more than it saves.
#[inline(always)]
fn fused(left: f32, right: f32, sum: f32) -> f32 {
    if cfg!(target_feature = "fma") { left.mul_add(right, sum) } else { sum + left * right }
}

pub(super) fn transposed(matrix: &[f32], columns: usize) -> Vec<f32> {
    let rows = matrix.len() / columns;
    let mut turned = vec![0.0; matrix.len()];
    for (row, values) in matrix.chunks_exact(columns).enumerate() {
        values.iter().enumerate().for_each(|(column, value)| turned[column * rows + row] = *value);
    }
    turned
}
