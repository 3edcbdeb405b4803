#![doc = include_str!("../README.md")]

mod call;
mod failure;
mod operations;
mod pages;
pub mod schema;
mod stream;

pub use call::{Call, Claimbench};
pub use failure::Failure;
pub use operations::*;
pub use pages::{Page, all};
pub use stream::{Events, Lines, ServerSentEvent};
