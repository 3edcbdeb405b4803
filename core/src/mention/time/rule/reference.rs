use super::Found;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::stamp::Stamp;

/// A time that is told only from the text's own: "now", "recently", "in the future", "at present".
///
/// "Current", "currently" and "former" mark a tense rather than a time and are left alone.
pub(super) fn reference<'s>(at: Cursor<'s>, context: &Context<'_>) -> Option<Found<'s>> {
    let next = at.next();
    match at.word() {
        "now" => (!next.is(&["-", "and"]) && context.is_present(at.span())).then_some((Stamp::Present, next)),
        "nowadays" => Some((Stamp::Present, next)),
        "recently" | "recent" => Some((Stamp::Past, next)),
        "present" => at.back().is(&["at"]).then_some((Stamp::Present, next)),
        "the" => noun(next),
        _ => None,
    }
}

/// "the near future", "the past", "the long term".
fn noun(at: Cursor<'_>) -> Option<Found<'_>> {
    let noun = at.skip(&["near", "foreseeable", "distant", "recent", "immediate", "not-too-distant"]);
    match noun.word() {
        "future" => (noun.next().word() != "of").then(|| (Stamp::Future, noun.next())),
        "past" => {
            (!noun.next().is_letters() || noun.next().is(&["and", "or", "but"])).then(|| (Stamp::Past, noun.next()))
        }
        "moment" => at.back().back().is(&["at"]).then(|| (Stamp::Present, noun.next())),
        "near" | "short" | "medium" | "long" => noun.next().eat(&["term", "run"]).map(|behind| (Stamp::Future, behind)),
        "term" => Some((Stamp::Future, noun.next())).filter(|_| noun.at() != at.at()),
        _ => None,
    }
}
