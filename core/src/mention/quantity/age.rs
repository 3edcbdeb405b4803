use super::Figure;
use crate::mention::numeral;
use crate::mention::scan::Cursor;

/// How old someone is: "34-year-old", "34 years old", the number of "aged 34".
pub(super) fn age(at: Cursor<'_>) -> Option<Figure<'_>> {
    let (value, behind) = numeral::number(at)?;
    let before = at.back();
    let aged = (before.is(&["aged", "age"]) || before.is(&["of"]) && before.back().is(&["age"])).then_some(behind);
    let behind = old(behind).or(aged)?;
    Some(Figure { value: Some(value), upper: None, unit: Some("year".to_owned()), behind })
}

fn old(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let unit = at.eat_hyphen().unwrap_or(at).eat(&["year", "years"])?;
    unit.eat_hyphen().unwrap_or(unit).eat(&["old", "olds"])
}
