//! Tokens to a dependency tree (Universal Dependencies 2), deterministic, with weights that are part of the binary.

mod label;
mod tree;

pub use label::{Relation, Upos, Xpos};
pub use tree::{Tree, Word};
