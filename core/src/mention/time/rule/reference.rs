use super::Found;
use crate::mention::scan::Cursor;
use crate::mention::time::context::Context;
use crate::mention::time::stamp::Stamp;

/// A time that is told only from the text's own: "now", "recently", "in the future".
pub(super) fn reference<'s>(at: Cursor<'s>, _: &Context<'_>) -> Option<Found<'s>> {
    match at.word() {
        "now" | "currently" | "current" | "nowadays" | "presently" | "ongoing" => Some((Stamp::Present, at.next())),
        "recently" | "recent" | "previously" | "formerly" => Some((Stamp::Past, at.next())),
        "the" => {
            let behind = at.next().skip(&["near", "foreseeable", "distant", "recent", "immediate"]);
            match behind.word() {
                "future" => Some((Stamp::Future, behind.next())),
                "past" if behind.next().is(&[".", ",", ""]) => Some((Stamp::Past, behind.next())),
                _ => None,
            }
        }
        _ => None,
    }
}
