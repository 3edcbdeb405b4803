//! Origins: snapshots that go back to one text count once. Which those are follows from the confirmed derivations;
//! while some are only proposed, how many origins there are is a range.

mod wire;
mod groups;
mod graph;
pub(crate) mod store;

pub(crate) use graph::{Graph, Origins, Tie};
pub(crate) use wire::{Origin, OriginSource};
