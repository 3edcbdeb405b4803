use super::Found;
use super::amount::amount;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon::{self, Unit};
use crate::mention::time::stamp::{Stamp, length};

/// How often: "every year", "every two weeks", "weekly", "annual", "per day".
pub(super) fn recurrence<'s>(at: Cursor<'s>, _: &Context<'_>) -> Option<Found<'s>> {
    let (interval, behind) = adjective(at).or_else(|| every(at))?;
    Some((Stamp::Recurrence(interval), behind))
}

fn adjective(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let unit = match at.word() {
        "hourly" => Unit::Hour,
        "daily" | "nightly" => Unit::Day,
        "weekly" => Unit::Week,
        "monthly" => Unit::Month,
        "quarterly" => Unit::Quarter,
        "annual" | "annually" | "yearly" => Unit::Year,
        _ => return None,
    };
    Some((length(Some(rust_decimal::Decimal::ONE), unit), at.next()))
}

fn every(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let behind = at.eat(&["every", "each", "per"])?;
    if let Some((amount, behind)) = amount(behind) {
        return Some((length(amount.count, amount.unit), behind));
    }
    if let Some((_, behind)) = lexicon::weekday(behind) {
        return Some(("P1W".to_owned(), behind));
    }
    let (unit, _) = lexicon::unit(behind.word()).filter(|(_, plural)| !plural)?;
    Some((length(Some(rust_decimal::Decimal::ONE), unit), behind.next()))
}
