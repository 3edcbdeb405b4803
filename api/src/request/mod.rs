//! What a request holds, parsed at the edge: inside there are only values that cannot be wrong.

mod path;
mod query;
mod body;
mod file;
mod validity;
mod text;
mod if_match;
mod last_event_id;
mod once;
mod range;

pub(crate) use body::{Body, Valid};
pub(crate) use file::File;
pub(crate) use if_match::IfMatch;
pub(crate) use last_event_id::LastEventId;
pub(crate) use once::Once;
pub(crate) use query::Query;
pub(crate) use range::{Part, Wanted, names};
pub(crate) use text::{holds_nul, web_address};
