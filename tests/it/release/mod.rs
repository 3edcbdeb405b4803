//! Releases: what leaves is frozen, hashed and versioned, and what was wrong is put right by the next version.

mod series;
mod bytes;
mod check;
mod format;
mod import;
mod published;
mod example;
pub(crate) mod scene;
