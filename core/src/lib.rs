//! From an article's bytes to atomic claims, and from a claim to what a passage says of it.
//!
//! The modules stand in the order in which data flows through them.

pub mod span;
pub mod decode;
pub mod format;
pub mod sentence;
mod dateline;
pub mod token;
pub mod syntax;
pub mod mention;
pub mod reference;
pub mod reading;
mod claim;
pub mod extraction;
mod extract;
mod explain;
pub mod verify;
pub mod derivation;
pub mod comparison;

pub use explain::{Unexplained, explain, rules};
pub use extract::{extract, read};
pub use format::Options;
