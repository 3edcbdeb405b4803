//! Passages: the paragraphs of snapshots, kept so that they can be searched by words. They come with their snapshot, in its
//! transaction, and go with it.

mod cut;
mod search;
pub(crate) mod store;
mod row;

pub(crate) use row::Found;
