use rust_decimal::Decimal;

use super::designation::goes_on;
use super::name::is_part_of_a_name;
use super::{Figure, unit};
use crate::mention::numeral;
use crate::mention::scan::Cursor;

/// A count or a measure: "180" of "180 people", "1.2 million", "400-metre", "30GB", "340 points", "1,500 to 2,000", "-36".
///
/// A unit belongs to the words where it touches the number. "One" alone is an article more often than a count.
pub(super) fn count(at: Cursor<'_>) -> Option<Figure<'_>> {
    let (value, behind) = numeral::number(at).filter(|(_, behind)| !is_part_of_a_word(*behind))?;
    if is_part_of_a_name(at) {
        return None;
    }
    let (upper, behind) = range_end(value, at, behind).map_or((None, behind), |(upper, behind)| (Some(upper), behind));
    let noun = behind.eat_hyphen().unwrap_or(behind);
    let touching = unit::measure(noun).filter(|(_, next)| noun.glued() || next.back().is(&["point", "points"]));
    match touching {
        Some((name, behind)) => Some(Figure { value: Some(value), upper, unit: Some(name), behind }),
        None if behind.glued() && behind.is_letters() => None,
        None if at.word() == "one" && behind.at() == at.at() + 1 && unit::measure(noun).is_none() => None,
        None => Some(Figure { value: Some(value), upper, unit: None, behind }),
    }
}

/// "hundreds of points", "tens of thousands" of people: no number can be told.
pub(super) fn many(at: Cursor<'_>) -> Option<Figure<'_>> {
    let plural = ["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"];
    let first = at.eat(&plural)?;
    let behind = first.eat(&["of"]).and_then(|next| next.eat(&plural)).unwrap_or(first);
    let of = behind.eat(&["of"])?;
    let (unit, behind) = match unit::measure(of).filter(|(name, _)| name == "point") {
        Some((name, behind)) => (Some(name), behind),
        None => (None, behind),
    };
    Some(Figure { value: None, upper: None, unit, behind })
}

/// The end of a range, which "between" opens if "and" joins it.
fn range_end<'s>(value: Decimal, start: Cursor<'_>, at: Cursor<'s>) -> Option<(Decimal, Cursor<'s>)> {
    let joined = at.eat_hyphen().filter(|next| next.glued());
    let between = || at.eat(&["and"]).filter(|_| start.back().word() == "between");
    let (upper, behind) = numeral::number(joined.or_else(|| at.eat(&["to"])).or_else(between)?)?;
    (upper > value && !is_part_of_a_word(behind)).then_some((upper, behind))
}

/// "5th", "70s", "320x240", "737-800": digits that go on.
fn is_part_of_a_word(behind: Cursor<'_>) -> bool {
    let ending = behind.glued() && behind.is(&["st", "nd", "rd", "th", "s", "x"]);
    ending || goes_on(behind) || behind.glued() && behind.is(&["/", ":"]) && behind.next().glued()
}
