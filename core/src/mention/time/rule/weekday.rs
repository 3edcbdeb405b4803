use super::Found;
use crate::mention::scan::{Cursor, Kind};
use crate::mention::time::context::{Context, Side};
use crate::mention::time::lexicon;
use crate::mention::time::stamp::Stamp;

/// Days that a word before the weekday makes a name of: "Black Friday".
const NAMED: [&str; 12] =
    ["black", "bloody", "good", "super", "ash", "easter", "cyber", "palm", "holy", "whit", "maundy", "shrove"];
/// Papers and programmes: "the Sunday Times", "Monday Night Football".
const TITLED: [&str; 14] = [
    "times",
    "telegraph",
    "mirror",
    "express",
    "mail",
    "post",
    "herald",
    "star",
    "independent",
    "review",
    "magazine",
    "journal",
    "football",
    "live",
];

/// A weekday: "Tuesday", "last Friday", "Thursday night". It is past unless the verb looks ahead.
pub(super) fn weekday<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let side = match at.word() {
        "last" => Some(Side::Before),
        "next" => Some(Side::After),
        "this" => Some(Side::Near),
        _ => None,
    };
    let name = if side.is_some() { at.next() } else { at };
    let (day, behind) = lexicon::weekday(name)?;
    let night = if behind.is_capitalized() { behind.next() } else { behind };
    if name.back().is(&NAMED) && name.back().is_capitalized()
        || behind.is(&TITLED) && behind.is_capitalized()
        || night.is(&TITLED)
    {
        return None;
    }
    let behind = behind.skip(&PARTS_OF_DAY);
    let stamp = context.weekday(day, side, at.to(behind)).map_or(Stamp::Unknown, Stamp::day);
    (name.kind() == Some(Kind::Word)).then_some((stamp, behind))
}

pub(super) const PARTS_OF_DAY: [&str; 6] = ["morning", "afternoon", "evening", "night", "noon", "midday"];
