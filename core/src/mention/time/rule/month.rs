use super::Found;
use super::year::year_behind;
use crate::mention::scan::{Cursor, Kind};
use crate::mention::time::context::{Context, Side};
use crate::mention::time::lexicon;
use crate::mention::time::stamp::Stamp;

/// Words that only a time, or nothing else that may be a month's name, can follow.
const BEFORE: [&str; 20] = [
    "in", "since", "until", "till", "by", "of", "for", "during", "from", "to", "before", "after", "through", "between",
    "early", "late", "mid", "and", "or", "every",
];

/// A month: "March 2009", "last March", "in May". The common words among the names ("may", "march") and the abbreviations
/// need a year behind them or a preposition before.
pub(super) fn month<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let side = match at.word() {
        "last" => Some(Side::Before),
        "next" => Some(Side::After),
        "this" => Some(Side::Near),
        _ => None,
    };
    let name = if side.is_some() { at.next() } else { at };
    let (month, behind) = lexicon::month(name)?;
    if let Some((year, behind)) = year_behind(behind, context) {
        return Some((Stamp::Month { year, month }, behind));
    }
    let known = side.is_some() || at.back().is(&BEFORE) || lexicon::is_plain_month(name) && !is_name(name, behind);
    known.then(|| (Stamp::Month { year: year_on(side, month, at, behind, context), month }, behind))
}

fn year_on(side: Option<Side>, month: i8, at: Cursor<'_>, behind: Cursor<'_>, context: &Context<'_>) -> Option<i16> {
    let Some(side @ (Side::Before | Side::After)) = side else {
        return context.year_of_month(month, at.to(behind), at.back().word());
    };
    let published = context.published?;
    let shift = match side {
        Side::Before => -i16::from(month >= published.month()),
        _ => i16::from(month <= published.month()),
    };
    published.year().checked_add(shift)
}

/// "April Jones", "the August company": a capital behind the month without a sign between.
fn is_name(name: Cursor<'_>, behind: Cursor<'_>) -> bool {
    let before = name.back();
    behind.kind() == Some(Kind::Word) && behind.is_capitalized() && !before.is(&BEFORE)
        || before.is_capitalized() && before.kind() == Some(Kind::Word) && before.is(&["st", "mr", "ms", "mrs"])
}
