use super::{Found, calendar};
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;

/// A part of a time that has no value of its own: "the end of 2027", "early 2024", "mid-May". It is the whole.
pub(super) fn part<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let whole = noun(at).or_else(|| adjective(at))?;
    calendar(whole, context)
}

fn noun(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let at = at.skip(&["the"]);
    at.eat(&["end", "beginning", "start", "middle", "close", "turn"])?.eat(&["of"])
}

fn adjective(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let behind = at.skip(&["the", "very"]).eat(&["early", "late", "mid", "earlier", "later"])?;
    Some(behind.eat_hyphen().unwrap_or(behind).skip(&["in", "on"]))
}
