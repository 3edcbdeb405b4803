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
    recurrence::recurrence,
    duration::duration,
    distance::distance,
    reference::reference,
];

/// The longest time expression that begins at the cursor.
pub(super) fn longest<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let place = calendar(at, context);
    let range = place.as_ref().and_then(|place| range::joined(place, context));
    let place = place.map(|(stamp, behind)| (about(stamp, at), behind));
    longer(range.or(place), best(OTHER.iter(), at, context))
}

/// "Around 2020": the year is only about that.
fn about(stamp: Stamp, at: Cursor<'_>) -> Stamp {
    let loose = matches!(stamp, Stamp::Year(_) | Stamp::Decade(_) | Stamp::Month { .. } | Stamp::Day { .. });
    let told = at.back().is(&["around", "circa", "about", "approximately", "roughly"]);
    if loose && told { Stamp::About(Box::new(stamp)) } else { stamp }
}

/// The longest place in the calendar that begins at the cursor.
fn calendar<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    best(CALENDAR.iter(), at, context)
}

fn best<'s, 'r>(rules: impl Iterator<Item = &'r Rule>, at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    rules.filter_map(|rule| rule(at, context)).fold(None, |best, found| longer(best, Some(found)))
}

/// The longer of two readings, at equal length the first.
fn longer<'s>(first: Option<Found<'s>>, second: Option<Found<'s>>) -> Option<Found<'s>> {
    match (first, second) {
        (Some(first), Some(second)) if second.1.at() > first.1.at() => Some(second),
        (first, second) => first.or(second),
    }
}
