//! Vectors of words and of parts of words. A row is bytes and one scale; it is read where it lies.

use super::Reader;

pub(super) struct Rows<'a> {
    width: usize,
    scales: Vec<f32>,
    rows: &'a [u8],
}

impl<'a> Rows<'a> {
    pub(super) fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let count = reader.number()?;
        let width = reader.number()?;
        let scales = reader.floats(count)?;
        let rows = reader.bytes(count.checked_mul(width)?)?;
        (count > 0 && width > 0).then_some(Self { width, scales, rows })
    }

    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// Adds row number `index`, if there is one, to `vector`.
    fn add(&self, index: usize, vector: &mut [f32]) {
        let start = index.saturating_mul(self.width);
        let (Some(scale), Some(row)) = (self.scales.get(index), self.rows.get(start..start + self.width)) else {
            return;
        };
        for (sum, byte) in vector.iter_mut().zip(row) {
            *sum += scale * f32::from(byte.cast_signed());
        }
    }

    /// Adds the row that `hash` falls on.
    pub(super) fn add_bucket(&self, hash: u32, vector: &mut [f32]) {
        self.add(hash as usize % self.scales.len().max(1), vector);
    }
}

/// Rows by the hash of their word.
pub(super) struct Vocabulary<'a> {
    rows: Rows<'a>,
    /// Hash and row number, at a place that the hash names or after it; `NONE` where no word lies.
    slots: Vec<(u32, u32)>,
}

const NONE: u32 = u32::MAX;

impl<'a> Vocabulary<'a> {
    pub(super) fn read(reader: &mut Reader<'a>) -> Option<Self> {
        let count = reader.number()?;
        let hashes = reader.numbers(count)?;
        let rows = Rows::read(reader)?;
        if rows.scales.len() != count {
            return None;
        }
        let mut slots = vec![(0, NONE); (count * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (row, hash) in (0..).zip(hashes) {
            let mut at = hash as usize & mask;
            while slots[at].1 != NONE {
                at = (at + 1) & mask;
            }
            slots[at] = (hash, row);
        }
        Some(Self { rows, slots })
    }

    pub(super) fn width(&self) -> usize {
        self.rows.width
    }

    /// Adds the word's row to `vector`; nothing where the word is unknown.
    pub(super) fn add(&self, word: u32, vector: &mut [f32]) {
        let mask = self.slots.len() - 1;
        let mut at = word as usize & mask;
        while self.slots[at].1 != NONE {
            if self.slots[at].0 == word {
                return self.rows.add(self.slots[at].1 as usize, vector);
            }
            at = (at + 1) & mask;
        }
    }
}
