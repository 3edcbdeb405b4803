//! How far apart two words stand, and which comes first, in steps that grow.

/// Numbers that `distance` gives.
pub const DISTANCES: usize = 20;

/// The step of a governor at `governor` and a dependent at `dependent`.
pub fn distance(dependent: usize, governor: usize) -> usize {
    let step = match dependent.abs_diff(governor) {
        near @ 0..=5 => near,
        6..=7 => 6,
        8..=11 => 7,
        12..=19 => 8,
        _ => 9,
    };
    if governor > dependent { DISTANCES / 2 + step } else { step }
}
