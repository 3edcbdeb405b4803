//! The days that an EDTF value covers, and how two such stretches lie to each other.

use jiff::civil::Date;

/// First and last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    first: Date,
    last: Date,
}

/// How one time lies to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Same,
    /// The other holds it.
    Within,
    /// It holds the other.
    Around,
    /// They share no day, or only some.
    Apart,
}

/// How the time `a` lies to the time `b`; none where EDTF does not tell. A time without a year takes the other's.
pub(crate) fn relation(a: &str, b: &str) -> Option<Relation> {
    let (a, b) = (a.trim_end_matches(['~', '?', '%']), b.trim_end_matches(['~', '?', '%']));
    let (yearless_a, yearless_b) = (a.strip_prefix("XXXX"), b.strip_prefix("XXXX"));
    let year =
        |value: &str| value.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned);
    let relation = match (yearless_a, yearless_b) {
        (None, None) => between(read(a)?, read(b)?),
        (Some(rest_a), Some(rest_b)) => between(read(&format!("2000{rest_a}"))?, read(&format!("2000{rest_b}"))?),
        (Some(rest), None) => less_exact(between(read(&format!("{}{rest}", year(b)?))?, read(b)?), Relation::Around),
        (None, Some(rest)) => less_exact(between(read(a)?, read(&format!("{}{rest}", year(a)?))?), Relation::Within),
    };
    Some(relation)
}

/// The same day of an unknown year is less than the same.
fn less_exact(relation: Relation, otherwise: Relation) -> Relation {
    if relation == Relation::Same { otherwise } else { relation }
}

fn between(a: Interval, b: Interval) -> Relation {
    let holds = |outer: Interval, inner: Interval| outer.first <= inner.first && inner.last <= outer.last;
    match (holds(b, a), holds(a, b)) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Within,
        (false, true) => Relation::Around,
        (false, false) => Relation::Apart,
    }
}

fn read(value: &str) -> Option<Interval> {
    if let Some((from, to)) = value.split_once('/') {
        return Some(Interval { first: single(from)?.first, last: single(to)?.last });
    }
    single(value)
}

fn single(value: &str) -> Option<Interval> {
    let day = value.split('T').next()?;
    let mut parts = day.split('-');
    let (year, month, date) = (parts.next()?, parts.next(), parts.next());
    if let Some(decade) = year.strip_suffix("XX") {
        return years(decade.parse::<i16>().ok()?.checked_mul(100)?, 100);
    }
    if let Some(decade) = year.strip_suffix('X') {
        return years(decade.parse::<i16>().ok()?.checked_mul(10)?, 10);
    }
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4)?;
    let Some(month) = month else { return years(year, 1) };
    let month: i8 = month.parse().ok()?;
    match date {
        Some(date) => {
            let day = Date::new(year, month, date.parse().ok()?).ok()?;
            Some(Interval { first: day, last: day })
        }
        None => months(year, month),
    }
}

fn years(first: i16, count: i16) -> Option<Interval> {
    let last = first.checked_add(count - 1)?;
    Some(Interval { first: Date::new(first, 1, 1).ok()?, last: Date::new(last, 12, 31).ok()? })
}

/// A month, or EDTF's codes for seasons (21 to 24), quarters (33 to 36) and halves (40, 41).
fn months(year: i16, code: i8) -> Option<Interval> {
    let (from, to) = match code {
        1..=12 => (code, code),
        21 => (3, 5),
        22 => (6, 8),
        23 => (9, 11),
        33..=36 => ((code - 33) * 3 + 1, (code - 33) * 3 + 3),
        40 => (1, 6),
        41 => (7, 12),
        _ => return None,
    };
    Some(Interval { first: Date::new(year, from, 1).ok()?, last: Date::new(year, to, 1).ok()?.last_of_month() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_lie_to_each_other_by_their_days() {
        for (a, b, expected) in [
            ("2025-09-11", "2025-09-11", Some(Relation::Same)),
            ("2025-09-11", "2025-09", Some(Relation::Within)),
            ("2025", "2025-34", Some(Relation::Around)),
            ("2025-09-11", "2025-09-12", Some(Relation::Apart)),
            ("XXXX-09-11", "2025-09-11", Some(Relation::Around)),
            ("2025-09-11", "XXXX-09-12", Some(Relation::Apart)),
            ("2025-03-01", "2025-01/2025-06", Some(Relation::Within)),
            ("199X", "1995", Some(Relation::Around)),
            ("2025~", "2025", Some(Relation::Same)),
            ("P2Y", "2025", None),
            ("2025-13", "2025", None),
        ] {
            assert_eq!(relation(a, b), expected, "{a} {b}");
        }
    }
}
