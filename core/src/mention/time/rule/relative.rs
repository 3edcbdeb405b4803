use super::Found;
use super::weekday::PARTS_OF_DAY;
use crate::mention::scan::{Cursor, Kind};
use crate::mention::time::context::{Context, first_day, grain, holding, shifted};
use crate::mention::time::lexicon::{self, Unit};
use crate::mention::time::stamp::Stamp;
use crate::syntax::Relation;

/// What behind "the day" says which day, or makes another thing of it.
const TELLING: [&str; 18] = [
    "the", "a", "of", "after", "before", "when", "that", "which", "she", "he", "they", "we", "-", "'", "s", "ending",
    "ended", "where",
];

/// A day, week, month or year told from the publication day, "yesterday", "last week", "this year", or from the time named
/// last: "the previous year", "the same day", "the day".
pub(super) fn relative<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    adverb(at, context)
        .or_else(|| part_of_day(at, context))
        .or_else(|| unit(at, context))
        .or_else(|| same_period(at, context))
        .or_else(|| known(at, context).map(|stamp| (stamp, at.next().next())))
}

fn adverb<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let shift = match at.word() {
        "yesterday" => -1,
        "today" | "tonight" => 0,
        "tomorrow" => 1,
        _ => return None,
    };
    Some((from_published(shift, Unit::Day, context), at.next().skip(&PARTS_OF_DAY)))
}

fn part_of_day<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let shift = match (at.word(), at.next().word()) {
        ("last", "night") => -1,
        ("this", "morning" | "afternoon" | "evening") => 0,
        _ => return None,
    };
    Some((from_published(shift, Unit::Day, context), at.next().next()))
}

fn unit<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let word = at.skip(&["the"]);
    let article = word.at() != at.at();
    let (kind, plural) = lexicon::unit(word.next().word())?;
    if plural || matches!(kind, Unit::Second | Unit::Minute | Unit::Hour | Unit::Night) {
        return None;
    }
    let stamp = match word.word() {
        "last" if !article => from_published(-1, kind, context),
        "next" if !article => from_published(1, kind, context),
        "this" | "current" => from_published(0, kind, context),
        "coming" => from_published(1, kind, context),
        "previous" | "preceding" => from_anchor(-1, kind, context),
        "following" | "next" | "subsequent" => from_anchor(1, kind, context),
        "same" | "that" => from_anchor(0, kind, context),
        _ => return None,
    };
    Some((stamp, word.next().next()))
}

/// "the day", "the year": the one that was named last, if no word behind tells which.
fn known(at: Cursor<'_>, context: &Context<'_>) -> Option<Stamp> {
    let noun = at.eat(&["the"])?;
    let (kind, plural) = lexicon::unit(noun.word())?;
    let behind = noun.next();
    let told = behind.is(&TELLING) || behind.is_capitalized() || behind.kind() == Some(Kind::Number);
    let whole = matches!(kind, Unit::Day | Unit::Weekend | Unit::Week | Unit::Month | Unit::Quarter | Unit::Year);
    let compound = context.relation(noun.span()) == Some(Relation::Compound);
    (whole && !plural && !told && !compound).then(|| from_anchor(0, kind, context))
}

/// "the same period last year": the time named last, a year before.
fn same_period<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let behind = at
        .skip(&["the"])
        .eat(&["same", "corresponding"])?
        .eat(&["period", "month", "quarter", "week", "time", "day"])?;
    let behind = behind.skip(&["of", "in"]).eat(&["last"])?.eat(&["year"])?;
    Some((context.last().and_then(a_year_before).unwrap_or(Stamp::Unknown), behind))
}

fn a_year_before(stamp: &Stamp) -> Option<Stamp> {
    let before = shifted(first_day(stamp)?, -1, Unit::Year)?;
    holding(before, grain(stamp))
}

fn from_published(shift: i64, unit: Unit, context: &Context<'_>) -> Stamp {
    context.published.and_then(|day| holding(shifted(day, shift, unit)?, unit)).unwrap_or(Stamp::Unknown)
}

fn from_anchor(shift: i64, unit: Unit, context: &Context<'_>) -> Stamp {
    context.anchor(unit).and_then(|day| holding(shifted(day, shift, unit)?, unit)).unwrap_or(Stamp::Unknown)
}
