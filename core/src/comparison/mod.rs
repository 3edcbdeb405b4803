//! A claim against a claim: whether two say the same, or say of one event what cannot both be so. Reasons for a person to
//! decide by, never a verdict.
//!
//! `keys` says under what a claim is filed, so that those it can be held against are found without reading all;
//! `compare` holds two against each other.

mod measure;
mod side;
mod key;
mod facet;
mod relate;

pub use facet::{Agreement, Compared, Facet};
pub use key::keys;
pub use measure::measures;
pub use relate::{Comparison, Kind, compare};
pub use side::{Saying, Side};

#[cfg(test)]
mod tests;
