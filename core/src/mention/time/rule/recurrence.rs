use rust_decimal::Decimal;

use super::Found;
use super::amount::amount;
use crate::mention::scan::{Cursor, Kind};
use crate::mention::time::context::Context;
use crate::mention::time::lexicon::{self, Unit};
use crate::mention::time::stamp::{Stamp, length};
use crate::syntax::Xpos;

/// How often: "every year", "every two weeks", "weekly", "annual", "per day", "$28 an hour". Not "China Daily".
pub(super) fn recurrence<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let (interval, behind) = adjective(at).or_else(|| every(at)).or_else(|| rate(at, context))?;
    Some((Stamp::Recurrence(interval), behind))
}

fn adjective(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let unit = match at.word() {
        "hourly" => Unit::Hour,
        "daily" | "nightly" => Unit::Day,
        "weekly" => Unit::Week,
        "monthly" => Unit::Month,
        "quarterly" => Unit::Quarter,
        "annual" | "annually" | "yearly" => Unit::Year,
        _ => return None,
    };
    let name = at.is_capitalized() && at.back().is_letters() && at.back().is_capitalized();
    (!name).then(|| (length(Some(Decimal::ONE), unit), at.next()))
}

/// "a year" behind an amount or a plural.
fn rate<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<(String, Cursor<'s>)> {
    let (unit, plural) = at.eat(&["a", "an"]).and_then(|noun| lexicon::unit(noun.word()))?;
    let before = at.back();
    let amount =
        before.kind() == Some(Kind::Number) || before.is(&["%", "million", "billion", "times", "once", "twice"]);
    let plural_before = || context.word(before.span()).is_some_and(|word| word.xpos == Xpos::Nns);
    (!plural && (amount || plural_before())).then(|| (length(Some(Decimal::ONE), unit), at.next().next()))
}

fn every(at: Cursor<'_>) -> Option<(String, Cursor<'_>)> {
    let behind = at.eat(&["every", "each", "per"])?;
    if let Some((amount, behind)) = amount(behind) {
        return Some((length(amount.count, amount.unit), behind));
    }
    if let Some((_, behind)) = lexicon::weekday(behind) {
        return Some(("P1W".to_owned(), behind));
    }
    let (unit, _) = lexicon::unit(behind.word()).filter(|(_, plural)| !plural)?;
    Some((length(Some(Decimal::ONE), unit), behind.next()))
}
