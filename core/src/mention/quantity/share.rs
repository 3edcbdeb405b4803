use rust_decimal::Decimal;

use super::Figure;
use crate::mention::numeral;
use crate::mention::scan::Cursor;

/// A share in hundredths: "40%", "4 percent", "15-20 per cent", "two percentage points".
pub(super) fn percentage(at: Cursor<'_>) -> Option<Figure<'_>> {
    let (value, behind) = numeral::number(at).filter(|_| !(at.glued() && at.back().is_letters()))?;
    if let Some(behind) = sign(behind) {
        let upper = None;
        return Some(Figure { value: Some(value), upper, unit: Some("%".to_owned()), behind });
    }
    let between = || behind.eat(&["and"]).filter(|_| at.back().word() == "between");
    let joint = behind.eat_hyphen().or_else(|| behind.eat(&["to"])).or_else(between);
    let Some(end) = joint else { return shared(value, behind) };
    let (upper, behind) = numeral::number(end)?;
    let behind = sign(behind).filter(|_| upper > value)?;
    Some(Figure { value: Some(value), upper: Some(upper), unit: Some("%".to_owned()), behind })
}

/// The first of "1.5 and 3 percent", which ends before the "and".
fn shared(value: Decimal, behind: Cursor<'_>) -> Option<Figure<'_>> {
    let (_, last) = numeral::number(behind.eat(&["and", "or"])?)?;
    sign(last).map(|_| Figure { value: Some(value), upper: None, unit: Some("%".to_owned()), behind })
}

fn sign(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let at = at.eat_hyphen().unwrap_or(at);
    at.eat(&["%", "percent", "pc"])
        .filter(|_| at.word() != "pc" || at.glued())
        .or_else(|| at.eat_all(&["per", "cent"]))
        .or_else(|| at.eat(&["percentage"])?.eat(&["point", "points"]))
}

/// A share in words: "half", "a third", "two-thirds", "three quarters of".
pub(super) fn fraction(at: Cursor<'_>) -> Option<Figure<'_>> {
    let (value, behind) = half(at).or_else(|| parts(at))?;
    let figure = Figure { value: Some(value), upper: None, unit: None, behind };
    behind.is(&["of"]).then_some(figure)
}

fn half(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let behind = at.eat(&["half"])?;
    (!at.back().is(&["second", "first", "a"])).then_some((Decimal::new(5, 1), behind))
}

fn parts(at: Cursor<'_>) -> Option<(Decimal, Cursor<'_>)> {
    let (count, behind) = match at.eat(&["a"]) {
        Some(behind) => (Decimal::ONE, behind),
        None => numeral::number(at)?,
    };
    let noun = behind.eat_hyphen().unwrap_or(behind);
    let parts = match noun.word() {
        "half" | "halves" => 2,
        "third" | "thirds" => 3,
        "quarter" | "quarters" => 4,
        "fifth" | "fifths" => 5,
        "tenth" | "tenths" => 10,
        _ => return None,
    };
    Some((count.checked_div(Decimal::from(parts))?.round_dp(6), noun.next()))
}
