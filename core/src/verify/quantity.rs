use rust_decimal::Decimal;

use super::passage::Passage;
use super::{Check, Facet, Reason, Status};
use crate::extraction::{Claim, Comparator, Quantity, Range};

/// Whether the passage gives the claim's amount for the same event. Another amount of the same unit contradicts, when it is the
/// only one that the event has.
pub(super) fn check(quantity: &Quantity, passage: &Passage<'_>, events: &[&Claim]) -> Check {
    let check = Check::new(Facet::Quantity, &quantity.text);
    let same_unit = |other: &&Quantity| other.unit.is_some() && unit(other) == unit(quantity);
    let mut of_event: Vec<&Quantity> = events.iter().flat_map(|event| &event.quantities).filter(same_unit).collect();
    of_event.sort_by_key(|other| other.start);
    of_event.dedup_by_key(|other| other.start);
    let all = passage.extraction.quantities.iter().filter(same_unit);
    let agreeing = |agreement: Agreement| of_event.iter().find(|other| agree(quantity, other) == agreement);
    if let Some(other) = agreeing(Agreement::Same) {
        return found(check, other, Status::Confirmed, Reason::Same);
    }
    if let Some(other) = agreeing(Agreement::Within) {
        return found(check, other, Status::Confirmed, Reason::Within);
    }
    if let Some(other) = all.clone().find(|other| agree(quantity, other) != Agreement::None) {
        return found(check, other, Status::Confirmed, Reason::Elsewhere);
    }
    match of_event.as_slice() {
        [other] if other.value.is_some() && quantity.value.is_some() => {
            found(check, other, Status::Contradicted, Reason::Other)
        }
        _ => check,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agreement {
    Same,
    /// By a bound, an "about", a rounding.
    Within,
    None,
}

pub(crate) fn unit(quantity: &Quantity) -> Option<String> {
    quantity.unit.as_deref().map(str::to_lowercase)
}

pub(crate) fn agree(a: &Quantity, b: &Quantity) -> Agreement {
    let (Some(x), Some(y)) = (a.value.map(|value| value.0), b.value.map(|value| value.0)) else {
        return Agreement::None;
    };
    let upper = |quantity: &Quantity| quantity.upper.map(|upper| upper.0);
    if x == y && upper(a) == upper(b) {
        return if a.comparator == b.comparator { Agreement::Same } else { Agreement::Within };
    }
    let allowed = allows(a, y) || allows(b, x) || is_rounded(x, y);
    if allowed && upper(a).is_none() == upper(b).is_none() || contains(a, y) || contains(b, x) {
        Agreement::Within
    } else {
        Agreement::None
    }
}

/// Whether a bound or an estimate leaves room for a value.
fn allows(quantity: &Quantity, value: Decimal) -> bool {
    let Some(own) = quantity.value.map(|value| value.0) else { return false };
    match quantity.comparator {
        Comparator::MoreThan | Comparator::AtLeast => value >= own && is_near(own, value, Decimal::new(5, 1)),
        Comparator::LessThan | Comparator::AtMost => value <= own && is_near(own, value, Decimal::new(5, 1)),
        Comparator::About => is_near(own, value, Decimal::new(1, 1)),
        Comparator::Exact | Comparator::Range => false,
    }
}

/// Whether a range holds a value.
fn contains(quantity: &Quantity, value: Decimal) -> bool {
    let (Some(from), Some(to)) = (quantity.value, quantity.upper) else { return false };
    from.0 <= value && value <= to.0
}

/// Whether two values differ by no more than this share of the first.
fn is_near(own: Decimal, value: Decimal, share: Decimal) -> bool {
    own.checked_sub(value).zip(own.abs().checked_mul(share)).is_some_and(|(gap, room)| gap.abs() <= room)
}

/// Whether one is the other to fewer significant digits: 3.1 and 3.14 million.
fn is_rounded(x: Decimal, y: Decimal) -> bool {
    let digits = |value: Decimal| {
        let mantissa = value.normalize().mantissa().unsigned_abs().to_string();
        u32::try_from(mantissa.trim_end_matches('0').len()).unwrap_or(u32::MAX)
    };
    let fewer = digits(x).min(digits(y));
    fewer >= 2 && x.round_sf(fewer) == y.round_sf(fewer)
}

fn found(check: Check, quantity: &Quantity, status: Status, reason: Reason) -> Check {
    check.found(status, reason, Range { start: quantity.start, end: quantity.end }, &quantity.text)
}
