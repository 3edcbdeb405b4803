use jiff::civil::Date;

use super::{Found, calendar};
use crate::mention::scan::Cursor;
use crate::mention::time::context::{Context, bounds, holding, shifted};
use crate::mention::time::lexicon::{self, Unit};
use crate::mention::time::stamp::Stamp;

/// A part of a time that has no value of its own: "the end of 2027", "early 2024", "mid-May". It is the whole.
pub(super) fn part<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let Some(whole) = noun(at).or_else(|| adjective(at)) else { return stretch(at, context) };
    calendar(whole, context)
}

/// "the last week of March", "the first day of 2010": the first or last whole one within it.
fn stretch<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let at = at.skip(&["the"]);
    let last = match at.word() {
        "first" | "opening" => false,
        "last" | "final" | "closing" => true,
        _ => return None,
    };
    let (unit, plural) = lexicon::unit(at.next().word())?;
    let (whole, behind) = calendar(at.next().next().eat(&["of", "in"])?, context)?;
    let exact = if plural { None } else { bounds(&whole).and_then(|bounds| within(bounds, last, unit)) };
    Some((exact.unwrap_or(whole), behind))
}

fn within((first, end): (Date, Date), last: bool, unit: Unit) -> Option<Stamp> {
    let held = holding(if last { end } else { first }, unit)?;
    let (start, stop) = bounds(&held)?;
    match (start < first, stop > end) {
        (true, _) if !last => holding(shifted(start, 1, unit)?, unit),
        (_, true) if last => holding(shifted(start, -1, unit)?, unit),
        _ => Some(held),
    }
}

fn noun(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let at = at.skip(&["the"]);
    at.eat(&["end", "beginning", "start", "middle", "close", "turn"])?.eat(&["of"])
}

fn adjective(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let behind = at.skip(&["the", "very"]).eat(&["early", "late", "mid", "earlier", "later"])?;
    Some(behind.eat_hyphen().unwrap_or(behind).skip(&["in", "on"]))
}
