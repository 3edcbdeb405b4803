//! So many units of time: "two years", "fifty-year", "several months", "a decade". What durations and distances are made of.

use rust_decimal::Decimal;

use crate::mention::numeral;
use crate::mention::scan::{Cursor, Kind};
use crate::mention::time::lexicon::{self, Unit};

#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    /// None for "several years".
    pub(super) count: Option<Decimal>,
    pub(super) unit: Unit,
}

/// Adjectives that may stand between the number and its unit.
const BETWEEN: [&str; 9] =
    ["more", "straight", "consecutive", "full", "additional", "long", "short", "further", "whole"];

pub(super) fn amount(at: Cursor<'_>) -> Option<(Amount, Cursor<'_>)> {
    let (count, behind) = count(at)?;
    let behind = behind.skip(&BETWEEN);
    let noun = behind.eat_hyphen().unwrap_or(behind);
    let (unit, plural) = lexicon::unit(noun.word())?;
    let one =
        count == Some(Decimal::ONE) || noun.at() != behind.at() || count.is_some_and(|count| count < Decimal::ONE);
    // "A four day rally" is as good as "a four-day rally"; "a second aircraft" is no length.
    let attribute = count.is_some_and(|count| count > Decimal::ONE) && noun.next().is_letters();
    let fraction = unit == Unit::Quarter && noun.next().word() == "of";
    let next = unit == Unit::Second && noun.back().is(&["a", "an"]);
    ((plural || one || attribute) && !next && !fraction).then(|| (Amount { count, unit }, noun.next()))
}

fn count(at: Cursor<'_>) -> Option<(Option<Decimal>, Cursor<'_>)> {
    if at.kind() == Some(Kind::Number) && at.glued() && at.back().is_letters() {
        return None;
    }
    if let Some((value, behind)) = numeral::number(at) {
        return Some((Some(value), behind));
    }
    let half = Some(Decimal::new(5, 1));
    match (at.word(), at.next().word()) {
        ("several" | "many" | "some", _) => Some((None, at.next())),
        ("few", _) => Some((None, at.next())),
        ("a", "few" | "couple" | "number") => Some((None, at.next().next().skip(&["of"]))),
        ("half", "a" | "an") => Some((half, at.next().next())),
        ("a" | "an", "half") => Some((half, at.next().next())),
        ("a" | "an", _) => Some((Some(Decimal::ONE), at.next())),
        _ => None,
    }
}
