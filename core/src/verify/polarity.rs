use super::alike::{overlap, stems};
use super::facets::Facets;
use super::passage::Passage;
use super::{Check, Facet, Reason, Status};
use crate::extraction::{Claim, Detail, Modality, Polarity, Range};

/// Verbs by which a speaker says that it is not so.
const DENYING: &[&str] = &["deny", "denied", "denies", "refute", "reject", "dispute", "dismiss"];

/// Whether the passage reports that the event happened, as the claim says, or that it did not.
pub(super) fn check(claim: &Facets, passage: &Passage<'_>, events: &[&Claim]) -> Check {
    let check = Check::new(Facet::Polarity, said(claim.polarity));
    if let Some(denial) = denial(claim, passage) {
        let status = if claim.polarity == Polarity::Affirmed { Status::Contradicted } else { Status::Confirmed };
        let reason = if status == Status::Contradicted { Reason::Denied } else { Reason::Same };
        return found(check, denial, status, reason, "denied");
    }
    let same =
        events.iter().find(|event| event.polarity == claim.polarity && is_as_firm(claim.modality, event.modality));
    let opposite = events.iter().find(|event| event.polarity != claim.polarity);
    let planned = events.iter().find(|event| event.polarity == claim.polarity);
    match (same, opposite, planned) {
        (_, Some(event), None) => found(check, event, Status::Contradicted, Reason::Opposite, said(event.polarity)),
        (Some(event), _, _) => found(check, event, Status::Confirmed, Reason::Same, said(event.polarity)),
        (None, _, Some(event)) => found(check, event, Status::Silent, Reason::NotYet, said(event.polarity)),
        (None, None, None) => check,
    }
}

fn said(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Affirmed => "affirmed",
        Polarity::Negated => "negated",
    }
}

/// A plan is no report that it happened; a report that it happened is more than a plan.
fn is_as_firm(claimed: Modality, reported: Modality) -> bool {
    claimed != Modality::Asserted || reported == Modality::Asserted
}

/// A statement of the passage by which somebody denies what the claim says.
fn denial<'p>(claim: &Facets, passage: &'p Passage<'_>) -> Option<&'p Claim> {
    let matter = stems(&claim.text);
    passage.extraction.claims.iter().find(|other| {
        let Detail::Statement(statement) = &other.detail else { return false };
        let content = stems(&statement.content);
        DENYING.contains(&statement.verb.to_lowercase().as_str())
            && content.len() >= 2
            && overlap(&matter, &content) >= 0.5
    })
}

fn found(check: Check, event: &Claim, status: Status, reason: Reason, value: &str) -> Check {
    check.found(status, reason, Range { start: event.mention.start, end: event.mention.end }, value)
}
