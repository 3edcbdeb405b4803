use rust_decimal::Decimal;

use super::Found;
use super::amount::amount;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon;
use crate::mention::time::stamp::{Stamp, length};

/// How long: "two years", "a fifty-year life", "nearly five months", "the next four years", "in minutes". An age is none.
pub(super) fn duration<'s>(at: Cursor<'s>, _: &Context<'_>) -> Option<Found<'s>> {
    let around = around(at);
    let start = around.unwrap_or(at);
    if let Some((amount, behind)) = amount(start) {
        let age = behind.is(&["old"]) || behind.eat_hyphen().is_some_and(|next| next.is(&["old"]));
        return (!age).then(|| (Stamp::Duration(length(amount.count, amount.unit)), behind));
    }
    if let Some(behind) = at.eat(&["recent"]) {
        return lexicon::unit(behind.word()).filter(|(_, plural)| *plural).map(|_| (Stamp::Past, behind.next()));
    }
    let (unit, plural) = lexicon::unit(start.word())?;
    let count = match (around, plural) {
        (Some(_), false) => Some(Decimal::ONE),
        (None, false) => return None,
        (_, true) => None,
    };
    let other = start.back().word().ends_with("est") || start.back().is(&["our", "my", "his", "her", "their", "your"]);
    (!other).then(|| (Stamp::Duration(length(count, unit)), start.next()))
}

/// Behind "the next", "these past", "nearly".
fn around(at: Cursor<'_>) -> Option<Cursor<'_>> {
    let known = ["next", "past", "last", "coming", "following", "previous", "first", "final"];
    if let Some(behind) = at.eat(&["the", "these", "those"]) {
        return behind.eat(&known);
    }
    // "The strike may last two weeks": only a preposition makes an adjective of "last".
    let told = at.back().is(&["in", "over", "for", "during", "within", "of"]);
    at.eat(&["nearly", "almost"]).or_else(|| at.eat(&known).filter(|behind| told && amount(*behind).is_some()))
}
