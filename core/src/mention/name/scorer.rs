//! Linear models: each feature that occurs adds its row of weights to the scores.

/// Weights by feature.
pub trait Scorer {
    /// The number of classes.
    fn width(&self) -> usize;

    /// Adds the rows of these features to `scores`.
    fn score(&self, features: &[u32], scores: &mut [f32]);
}

/// Weights that no longer change.
pub struct Table {
    width: usize,
    /// Feature and row, at a place that the feature's low bits name; `EMPTY` in the row where there is none.
    slots: Vec<(u32, u32)>,
    rows: Vec<i8>,
}

const EMPTY: u32 = u32::MAX;

impl Table {
    /// None where the numbers do not fit together.
    pub fn new(width: usize, keys: &[u32], rows: Vec<i8>) -> Option<Self> {
        if width == 0 || keys.len().checked_mul(width)? != rows.len() {
            return None;
        }
        let mut slots = vec![(0, EMPTY); (keys.len() * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (row, key) in keys.iter().enumerate() {
            let mut at = *key as usize & mask;
            while slots[at].1 != EMPTY {
                at = (at + 1) & mask;
            }
            slots[at] = (*key, u32::try_from(row).ok()?);
        }
        Some(Self { width, slots, rows })
    }

    fn row(&self, feature: u32) -> Option<&[i8]> {
        let mask = self.slots.len() - 1;
        let mut at = feature as usize & mask;
        loop {
            let (key, row) = self.slots[at];
            if row == EMPTY {
                return None;
            }
            if key == feature {
                let start = row as usize * self.width;
                return self.rows.get(start..start + self.width);
            }
            at = (at + 1) & mask;
        }
    }
}

impl Scorer for Table {
    fn width(&self) -> usize {
        self.width
    }

    fn score(&self, features: &[u32], scores: &mut [f32]) {
        for row in features.iter().filter_map(|feature| self.row(*feature)) {
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += f32::from(*weight);
            }
        }
    }
}
