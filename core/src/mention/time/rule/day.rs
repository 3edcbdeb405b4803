use super::Found;
use crate::mention::numeral::ordinal;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon;
use crate::mention::time::stamp::Stamp;

use super::year::year_behind;

/// A day of a month: "September 11, 2001", "Tuesday, Sept. 11", "11 September", "the 11th of September", "May 3-5".
///
/// Without a year it is the nearest such day on the verb's side of the publication day.
pub(super) fn day<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let start = match lexicon::weekday(at) {
        Some((_, behind)) => behind.skip(&[","]).skip(&["the"]),
        None => at,
    };
    month_first(start, context).or_else(|| day_first(start, context))
}

fn month_first<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (month, behind) = lexicon::month(at)?;
    let (first, behind) = number(behind.skip(&["the"]))?;
    let (last, behind) = range_end(behind).map_or((None, behind), |(last, behind)| (Some(last), behind));
    Some(build(at, behind, month, (first, last), context))
}

fn day_first<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (first, behind) = number(at)?;
    let (last, behind) = range_end(behind).map_or((None, behind), |(last, behind)| (Some(last), behind));
    let (month, behind) = lexicon::month(behind.skip(&["of"]))?;
    Some(build(at, behind, month, (first, last), context))
}

fn build<'s>(
    at: Cursor<'s>,
    behind: Cursor<'s>,
    month: i8,
    days: (i8, Option<i8>),
    context: &Context<'_>,
) -> Found<'s> {
    let (year, behind) = match year_behind(behind, context) {
        Some((year, behind)) => (year, behind),
        None => (context.year_of_day(month, days.0, at.to(behind)), behind),
    };
    let day = |day: i8| Stamp::Day { year, month, day };
    match days {
        (first, Some(last)) => (Stamp::between(day(first), day(last)), behind),
        (only, None) => (day(only), behind),
    }
}

/// The second day of "3-5", "3 to 5".
fn range_end(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let hyphen = at.eat_hyphen().filter(|behind| behind.glued());
    number(hyphen.or_else(|| at.eat(&["to", "-", "through"]))?)
}

/// "11", "11th", "eleventh": a day of the month.
fn number(at: Cursor<'_>) -> Option<(i8, Cursor<'_>)> {
    let (value, behind) = match ordinal(at) {
        Some(found) => found,
        None => (i8::try_from(at.digits(1..=2)?).ok()?, at.next()),
    };
    let more = behind.glued() && (behind.is(&["%", ":"]) || behind.is_letters());
    ((1..=31).contains(&value) && !more).then_some((value, behind))
}
