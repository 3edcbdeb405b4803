use rust_decimal::prelude::ToPrimitive;

use super::Found;
use super::amount::{Amount, amount};
use crate::mention::scan::Cursor;
use crate::mention::time::context::{Context, holding, shifted};
use crate::mention::time::stamp::Stamp;

/// So far from another time: "two years ago" from the publication day, "three weeks later" from the time named last.
pub(super) fn distance<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (amount, behind) = amount(at.skip(&["nearly", "almost"]))?;
    let (sign, from_published) = match behind.word() {
        "ago" => (-1, true),
        "earlier" | "before" | "previously" => (-1, false),
        "later" | "afterwards" | "afterward" => (1, false),
        _ => return None,
    };
    // "Several weeks before the vote" is told from the vote.
    if behind.word() == "before" && behind.next().is_letters() {
        return None;
    }
    let origin = if from_published { context.published } else { context.anchor(amount.unit) };
    // Of "several months later" nothing is known but the order.
    let unknown = if from_published { Stamp::Past } else { Stamp::Unknown };
    let stamp = origin.and_then(|day| away(day, sign, amount)).unwrap_or(unknown);
    Some((stamp, behind.next()))
}

fn away(day: jiff::civil::Date, sign: i64, amount: Amount) -> Option<Stamp> {
    let count = amount.count.filter(rust_decimal::Decimal::is_integer)?.to_i64()?;
    holding(shifted(day, count.checked_mul(sign)?, amount.unit)?, amount.unit)
}
