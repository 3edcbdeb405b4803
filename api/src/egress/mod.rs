//! The one way out: every call to another machine goes through here, is held against the same rules at every hop, and ends
//! within its bounds. An address is judged where it is written, and again where its name is resolved.

mod address;
mod rules;
mod resolver;
mod body;
mod call;

pub(crate) use call::{Answer, Bounds, Egress, Failure, retry_after};
