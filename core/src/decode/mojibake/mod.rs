//! UTF-8 that was once read in a single-byte encoding: "Itâ€™s", "Itโs".

mod codepage;
mod whole;
mod sign;
mod lossy;

pub(super) use lossy::edits as lossy;
pub(super) use whole::edits as whole;
