use rust_decimal::Decimal;

use super::{Figure, currency};
use crate::mention::numeral;
use crate::mention::scan::Cursor;

/// Money: "$1.2bn", "US$ 40 billion", "EUR 310m", "8 million euros", "25 cents", "billions of dollars", "$10-12 million".
pub(super) fn money(at: Cursor<'_>) -> Option<Figure<'_>> {
    signed(at).or_else(|| named(at))
}

fn signed(at: Cursor<'_>) -> Option<Figure<'_>> {
    let (code, number) = currency::before(at)?;
    let (value, behind) = numeral::number(number)?;
    let (value, upper, behind) = match range_end(behind) {
        Some((upper, more, behind)) => {
            (if value < upper { value.checked_mul(more)? } else { value }, Some(upper), behind)
        }
        None => (value, None, behind),
    };
    // "USD 23 billion dollars" and "$249 USD" say it twice.
    let behind = currency::behind(behind)
        .filter(|(again, next)| *again == code && next.at() > 0)
        .map_or(behind, |(_, next)| next);
    Some(Figure { value: Some(value), upper, unit: Some(code.to_owned()), behind })
}

/// The end of "$10-12 million", with the scale that it lends to the beginning.
fn range_end(at: Cursor<'_>) -> Option<(Decimal, Decimal, Cursor<'_>)> {
    let start = at.eat_hyphen()?;
    let start = currency::before(start).map_or(start, |(_, behind)| behind);
    let (bare, _) = numeral::digits(start)?;
    let (value, behind) = numeral::number(start)?;
    Some((value, if bare.is_zero() { Decimal::ONE } else { value.checked_div(bare)? }, behind))
}

fn named(at: Cursor<'_>) -> Option<Figure<'_>> {
    if let Some(noun) =
        at.eat(&["hundreds", "thousands", "millions", "billions", "trillions"]).and_then(|behind| behind.eat(&["of"]))
    {
        let (code, behind) = currency::behind(noun)?;
        return Some(Figure { value: None, upper: None, unit: Some(code.to_owned()), behind });
    }
    let (value, behind) = numeral::number(at).filter(|_| !(at.glued() && at.back().is_letters()))?;
    let noun = behind.eat_hyphen().unwrap_or(behind);
    let (code, behind) = currency::behind(noun)?;
    let value = if currency::is_hundredth(noun.word()) { value.checked_div(Decimal::ONE_HUNDRED)? } else { value };
    Some(Figure { value: Some(value), upper: None, unit: Some(code.to_owned()), behind })
}
