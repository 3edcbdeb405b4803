use super::{Found, calendar};
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::stamp::Stamp;

/// From one time to another: "from 2010 to 2012", "between May and July", "2009-2011", "2010/11".
pub(super) fn range<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (start, joint): (_, &[&str]) = match at.word() {
        "from" => (at.next(), &["to", "until", "till", "through"]),
        "between" => (at.next(), &["and"]),
        _ => return None,
    };
    let first = calendar(start, context)?;
    let last = calendar(first.1.eat(joint)?, context)?;
    Some((one_year(&first, &last), last.1))
}

/// From the first to the last, with the year that only one of them names, or that neither names, for both: "May 3 to June 5, 2019".
fn one_year(first: &Found<'_>, last: &Found<'_>) -> Stamp {
    let named = |found: &Found<'_>| found.1.back().digits(4..=4).is_some();
    let (Some(from), Some(to)) = (place(&first.0), place(&last.0)) else {
        return Stamp::between(first.0.clone(), last.0.clone());
    };
    let turns = i16::from(from > to);
    match (named(first), named(last)) {
        (false, true) => Stamp::between(in_year(&first.0, year(&last.0).map(|year| year - turns)), last.0.clone()),
        (_, false) => Stamp::between(first.0.clone(), in_year(&last.0, year(&first.0).map(|year| year + turns))),
        (true, true) => Stamp::between(first.0.clone(), last.0.clone()),
    }
}

/// The month and the day within a year.
fn place(stamp: &Stamp) -> Option<(i8, i8)> {
    match stamp {
        Stamp::Day { month, day, .. } => Some((*month, *day)),
        Stamp::Month { month, .. } => Some((*month, 0)),
        _ => None,
    }
}

fn year(stamp: &Stamp) -> Option<i16> {
    match stamp {
        Stamp::Day { year, .. } | Stamp::Month { year, .. } => *year,
        _ => None,
    }
}

fn in_year(stamp: &Stamp, year: Option<i16>) -> Stamp {
    match stamp {
        Stamp::Day { month, day, .. } => Stamp::Day { year, month: *month, day: *day },
        Stamp::Month { month, .. } => Stamp::Month { year, month: *month },
        other => other.clone(),
    }
}

/// The range that goes on behind its first time with a hyphen: "2009-2011", "2010-11".
pub(super) fn joined<'s>(begin: &Found<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (first, behind) = begin;
    let next = behind.eat_hyphen().filter(|next| next.glued())?;
    let (Stamp::Year(from), Some(to)) = (first, next.digits(2..=2)) else {
        let last = calendar(next, context)?;
        return Some((one_year(begin, &last), last.1));
    };
    let last = Stamp::Year(from - from.rem_euclid(100) + to);
    (to > from.rem_euclid(100)).then(|| (Stamp::between(first.clone(), last), next.next()))
}
