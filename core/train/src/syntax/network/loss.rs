//! How wrong scores are, and which way they should go.

/// Turns each row of scores into the gradient of its cross-entropy with the right column, times `weight`; the sum of the losses.
pub(super) fn cross_entropy(scores: &mut [f32], width: usize, right: &[usize], weight: f32) -> f32 {
    let rows = scores.chunks_exact_mut(width).zip(right);
    rows.map(|(row, right)| row_loss(row, *right, weight)).sum()
}

fn row_loss(row: &mut [f32], right: usize, weight: f32) -> f32 {
    let highest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    row.iter_mut().for_each(|score| *score = (*score - highest).exp());
    let total: f32 = row.iter().sum();
    let loss = -(row[right] / total).max(1e-12).ln() * weight;
    row.iter_mut().for_each(|score| *score *= weight / total);
    row[right] -= weight;
    loss
}

/// Zeroes some values and raises the others; `mask` keeps by what each was multiplied.
pub(super) struct Dropout {
    mask: Vec<f32>,
}

impl Dropout {
    pub(super) fn new(count: usize, rate: f32, random: &mut super::super::random::Random) -> Self {
        let kept = 1.0 / (1.0 - rate);
        let mask = (0..count).map(|_| if random.unit() < rate { 0.0 } else { kept }).collect();
        Self { mask }
    }

    pub(super) fn apply(&self, values: &mut [f32]) {
        values.iter_mut().zip(&self.mask).for_each(|(value, mask)| *value *= mask);
    }
}
