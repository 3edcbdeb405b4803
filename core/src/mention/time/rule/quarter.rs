use super::Found;
use super::year::year_behind;
use crate::mention::numeral::ordinal;
use crate::mention::scan::Cursor;
use crate::mention::time::context::{Context, first_day};
use crate::mention::time::stamp::Stamp;

/// A quarter or a half of a year: "the third quarter of 2009", "third-quarter", "Q3 2009", "the first half of next year".
///
/// Without a year it is the latest that has begun; with a fiscal year it is only about that quarter of the calendar.
pub(super) fn quarter<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (number, halves, behind) = coded(at).or_else(|| named(at))?;
    let of = behind.skip(&[","]).skip(&["of", "in"]);
    let fiscal = of.is(&["fiscal", "financial", "fy"]);
    let (year, behind) = if fiscal {
        match super::year::year(of, context) {
            Some((Stamp::About(year), behind)) => (first_day(&year).map(|day| day.year()), behind),
            _ => (None, behind),
        }
    } else {
        year_behind(behind, context).unwrap_or_else(|| (latest(number, halves, context), behind))
    };
    let stamp = if halves { Stamp::Half { year, number } } else { Stamp::Quarter { year, number } };
    Some((if fiscal { Stamp::About(Box::new(stamp)) } else { stamp }, behind))
}

/// "Q3", "H1".
fn coded(at: Cursor<'_>) -> Option<(i8, bool, Cursor<'_>)> {
    let halves = match at.exact() {
        "Q" => false,
        "H" => true,
        _ => return None,
    };
    let number = i8::try_from(at.next().digits(1..=1).filter(|_| at.next().glued())?).ok()?;
    let most = if halves { 2 } else { 4 };
    (1..=most).contains(&number).then(|| (number, halves, at.next().next()))
}

/// "the third quarter", "third-quarter", "the last quarter of"; "half" only where a year follows.
fn named(at: Cursor<'_>) -> Option<(i8, bool, Cursor<'_>)> {
    let at = at.skip(&["the"]);
    let (number, behind) = ordinal(at)?;
    let behind = behind.skip(&["fiscal", "financial"]);
    let noun = behind.eat_hyphen().unwrap_or(behind);
    match noun.word() {
        "quarter" if number <= 4 => Some((number, false, noun.next())),
        "half" if number <= 2 && noun.next().word() == "of" && is_year(noun.next().next()) => {
            Some((number, true, noun.next()))
        }
        _ => None,
    }
}

fn is_year(at: Cursor<'_>) -> bool {
    super::year::four(at).is_some()
        || at.is(&["last", "this", "next"]) && at.next().word() == "year"
        || at.is(&["fiscal", "fy"])
}

fn latest(number: i8, halves: bool, context: &Context<'_>) -> Option<i16> {
    let published = context.published?;
    let first_month = if halves { number * 6 - 5 } else { number * 3 - 2 };
    published.year().checked_sub(i16::from(first_month > published.month()))
}
