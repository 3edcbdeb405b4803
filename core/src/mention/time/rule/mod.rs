//! The grammar: one family of expressions per file. The longest reading at a place wins.

mod numeric;
mod day;
mod month;
mod year;
mod quarter;
mod season;
mod weekday;
mod relative;
mod clock;
mod part;
mod range;
mod amount;
mod duration;
mod distance;
mod recurrence;
mod reference;

use super::context::Context;
use super::stamp::Stamp;
use crate::mention::scan::Cursor;

/// What the words mean, and what stands behind them.
type Found<'s> = (Stamp, Cursor<'s>);

type Rule = for<'s> fn(Cursor<'s>, &Context<'_>) -> Option<Found<'s>>;

/// Places in the calendar, of which parts and ranges are made.
const CALENDAR: [Rule; 8] = [
    numeric::date,
    day::day,
    month::month,
    year::year,
    quarter::quarter,
    season::season,
    weekday::weekday,
    relative::relative,
];

const OTHER: [Rule; 7] = [
    clock::clock,
    part::part,
    range::range,
    duration::duration,
    distance::distance,
    recurrence::recurrence,
    reference::reference,
];

/// The longest time expression that begins at the cursor.
pub(super) fn longest<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    best(CALENDAR.iter().chain(&OTHER), at, context)
}

/// The longest place in the calendar that begins at the cursor.
fn calendar<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    best(CALENDAR.iter(), at, context)
}

fn best<'s, 'r>(rules: impl Iterator<Item = &'r Rule>, at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let mut best: Option<Found<'s>> = None;
    for found in rules.filter_map(|rule| rule(at, context)) {
        if best.as_ref().is_none_or(|(_, end)| found.1.at() > end.at()) {
            best = Some(found);
        }
    }
    best
}
