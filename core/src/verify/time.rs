use super::interval::{Relation, relation};
use super::passage::Passage;
use super::{Check, Facet, Reason, Status};
use crate::extraction::{Claim, Range, Time};

/// Whether the passage gives the claim's time for the same event. Another time for it contradicts; a longer one confirms partly.
pub(super) fn check(time: &Time, passage: &Passage<'_>, events: &[&Claim]) -> Check {
    let own = time.edtf.as_deref().unwrap_or("");
    let check = Check::new(Facet::Time, time.edtf.as_deref().unwrap_or(&time.text));
    let of_event = events.iter().flat_map(|event| &event.times).filter_map(|other| Some((other, lies(own, other)?)));
    let mut of_event: Vec<_> = of_event.collect();
    of_event.sort_by_key(|(_, relation)| rank(*relation));
    let elsewhere = passage.extraction.times.iter().find(|other| lies(own, other) == Some(Relation::Same));
    match (of_event.first(), elsewhere) {
        (Some((other, relation)), _) if *relation != Relation::Apart => {
            found(check, other, Status::Confirmed, reason(*relation))
        }
        (_, Some(other)) if events.is_empty() || of_event.is_empty() => {
            found(check, other, Status::Confirmed, Reason::Elsewhere)
        }
        (Some((other, _)), _) => found(check, other, Status::Contradicted, Reason::Other),
        (None, _) => check,
    }
}

/// How the claim's time lies to the passage's; words that name no time must be the same words.
fn lies(own: &str, other: &Time) -> Option<Relation> {
    let theirs = other.edtf.as_deref()?;
    if own == theirs { Some(Relation::Same) } else { relation(own, theirs) }
}

fn rank(relation: Relation) -> u8 {
    match relation {
        Relation::Same => 0,
        Relation::Around => 1,
        Relation::Within => 2,
        Relation::Apart => 3,
    }
}

fn reason(relation: Relation) -> Reason {
    match relation {
        Relation::Same => Reason::Same,
        Relation::Around => Reason::Finer,
        Relation::Within => Reason::Looser,
        Relation::Apart => Reason::Other,
    }
}

fn found(check: Check, time: &Time, status: Status, reason: Reason) -> Check {
    let value = time.edtf.as_deref().unwrap_or(&time.text);
    check.found(status, reason, Range { start: time.start, end: time.end }, value)
}
