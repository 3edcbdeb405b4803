use super::Found;
use super::year::year_behind;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::lexicon;
use crate::mention::time::stamp::Stamp;
use crate::syntax::{Relation, Upos};

/// A season: "last spring", "the summer of 2009", "in winter". "Fall" is one only behind a word that leaves no other reading.
///
/// A season lies in the year in which it begins.
pub(super) fn season<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let side = at.eat(&["last", "next", "this"]);
    let noun = side.unwrap_or(at.skip(&["the"]));
    let code = lexicon::season(noun.word())?;
    if let Some((year, behind)) = year_behind(noun.next(), context) {
        return Some((Stamp::Season { year, code }, behind));
    }
    let determined = noun.back().is(&["the", "in", "this", "last", "next", "early", "late", "by", "since"]);
    let noted = noun.word() == "spring" && is_subject(noun, context);
    if noun.is(&["fall", "spring"]) && !determined && !noted || noun.back().is(&["to", "a", "will", "would"]) {
        return None;
    }
    Some((Stamp::Season { year: year_on(side.map(|_| at.word()), code, context), code }, noun.next()))
}

/// A subject without an article: the season, not a coil or a well.
fn is_subject(noun: Cursor<'_>, context: &Context<'_>) -> bool {
    let articled = noun.back().is_letters() && !noun.back().is(&["but", "and", "that", "because", "as", "when"]);
    !articled
        && context.word(noun.span()).is_some_and(|word| word.relation == Relation::Nsubj && word.upos == Upos::Noun)
}

fn year_on(side: Option<&str>, code: i8, context: &Context<'_>) -> Option<i16> {
    let published = context.published?;
    let first_month = (code - 20) * 3;
    let shift = match side {
        Some("last") => -i16::from(first_month + 2 >= published.month()),
        Some("next") => i16::from(first_month <= published.month()),
        _ => 0,
    };
    published.year().checked_add(shift)
}
