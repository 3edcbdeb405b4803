use super::Found;
use super::amount::amount;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon;
use crate::mention::time::stamp::{Stamp, length};

/// How long: "two years", "a fifty-year life", "nearly five months", "the next four years", "minutes". An age is none.
pub(super) fn duration<'s>(at: Cursor<'s>, _: &Context<'_>) -> Option<Found<'s>> {
    let start = around(at).unwrap_or(at);
    if let Some((amount, behind)) = amount(start) {
        let age = behind.is(&["old"]) || behind.eat_hyphen().is_some_and(|next| next.is(&["old"]));
        return (!age).then(|| (Stamp::Duration(length(amount.count, amount.unit)), behind));
    }
    if start.at() != at.at() {
        let (unit, plural) = lexicon::unit(start.word())?;
        let count = if plural { None } else { Some(rust_decimal::Decimal::ONE) };
        return Some((Stamp::Duration(length(count, unit)), start.next()));
    }
    let (unit, _) = lexicon::unit(at.word()).filter(|(_, plural)| *plural)?;
    Some((Stamp::Duration(length(None, unit)), at.next()))
}

/// "the next", "the past", "nearly".
fn around(at: Cursor<'_>) -> Option<Cursor<'_>> {
    if let Some(behind) = at.eat(&["the", "these", "those"]) {
        return behind.eat(&["next", "past", "last", "coming", "following", "previous", "first", "final"]);
    }
    at.eat(&["nearly", "almost", "past", "last", "next"])
}
