use super::{Figure, unit};
use crate::mention::numeral;
use crate::mention::scan::{Cursor, Kind};

/// A count or a measure: "180" of "180 people", "1.2 million", "400-metre", "30GB", "340 points", "1,500 to 2,000".
///
/// A number that belongs to a name ("Boeing 787", "A320", "Terminal 4") is none, nor is an ordinal.
pub(super) fn count(at: Cursor<'_>) -> Option<Figure<'_>> {
    if is_part_of_a_name(at) {
        return None;
    }
    let (value, behind) = numeral::number(at).filter(|(_, behind)| !is_part_of_a_word(*behind))?;
    let (upper, behind) = range_end(value, behind).map_or((None, behind), |(upper, behind)| (Some(upper), behind));
    let noun = behind.eat_hyphen().unwrap_or(behind);
    let touches = noun.glued();
    match unit::measure(noun.word()) {
        Some(name) if touches || name == "point" => {
            Some(Figure { value: Some(value), upper, unit: Some(name.to_owned()), behind: noun.next() })
        }
        _ if behind.glued() && behind.is_letters() => None,
        _ => Some(Figure { value: Some(value), upper, unit: None, behind }),
    }
}

fn range_end<'s>(value: rust_decimal::Decimal, at: Cursor<'s>) -> Option<(rust_decimal::Decimal, Cursor<'s>)> {
    let (upper, behind) = numeral::number(at.eat_hyphen().filter(|next| next.glued()).or_else(|| at.eat(&["to"]))?)?;
    (upper > value).then_some((upper, behind))
}

fn is_part_of_a_name(at: Cursor<'_>) -> bool {
    let before = at.back();
    let digits = at.kind() == Some(Kind::Number);
    let glued = digits && at.glued() && (before.is_letters() || before.is(&["-", ".", "/", ":", "#", "'"]));
    glued || digits && before.is_letters() && before.is_capitalized() && !starts_a_sentence(before)
}

fn starts_a_sentence(at: Cursor<'_>) -> bool {
    matches!(at.back().word(), "" | "." | "!" | "?" | "\"" | "“" | ":")
}

/// "5th", "70s", "320x240", "737-800": digits that go on.
fn is_part_of_a_word(behind: Cursor<'_>) -> bool {
    let ending = behind.glued() && behind.is(&["st", "nd", "rd", "th", "s", "x"]);
    ending || behind.glued() && behind.is(&["/", ":"]) && behind.next().glued()
}
