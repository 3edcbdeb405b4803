use crate::mention::scan::{Cursor, Scan};

use super::name::is_part_of_a_name;

/// The bare digits that name a thing somewhere in the text, "Falcon 900", "900s", "900-20X": alone they name it too.
pub(super) struct Designations<'t> {
    digits: Vec<&'t str>,
}

impl<'t> Designations<'t> {
    pub(super) fn of(scans: impl Iterator<Item = &'t Scan<'t>>) -> Self {
        let mut digits: Vec<&str> =
            scans.flat_map(|scan| (0..scan.len()).map(|at| scan.cursor(at))).filter(named).map(Cursor::word).collect();
        digits.sort_unstable();
        digits.dedup();
        Self { digits }
    }

    pub(super) fn contain(&self, number: Cursor<'_>) -> bool {
        number.digits(3..=4).is_some() && self.digits.binary_search(&number.word()).is_ok()
    }
}

fn named(at: &Cursor<'_>) -> bool {
    let behind = at.next();
    at.digits(3..=4).is_some()
        && (is_part_of_a_name(*at) || behind.glued() && (behind.word() == "s" || goes_on(behind)))
}

/// "-200LR": more of a designation behind a hyphen.
pub(super) fn goes_on(behind: Cursor<'_>) -> bool {
    let letters = |at: Cursor<'_>| at.glued() && at.is_letters();
    behind.eat_hyphen().is_some_and(|next| next.glued() && next.digits(1..=4).is_some() && letters(next.next()))
}
