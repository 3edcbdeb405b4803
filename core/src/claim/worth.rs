//! How much a claim is worth checking: a score from 0 to 1 with its reasons.

use crate::extraction::{Claim, ClaimType, Modality, WorthCause, WorthReason};

/// The score of a claim with these reasons, two decimals.
pub(super) fn check_worthiness(reasons: &[WorthReason]) -> f32 {
    let sum: f32 = reasons.iter().map(|reason| reason.weight).sum();
    (sum.clamp(0.0, 1.0) * 100.0).round() / 100.0
}

/// Why a claim deserves a reviewer's time, or does not, with the weight of each reason.
pub(super) fn reasons(claim: &Claim) -> Vec<WorthReason> {
    let named = claim.subject.as_ref().is_some_and(|subject| subject.entity.is_some());
    let objects = claim.objects.iter().any(|object| object.entity.is_some());
    let unsure = matches!(claim.modality, Modality::Possible | Modality::Predicted | Modality::Hoped);
    let all = [
        (true, WorthCause::ClaimType, of_type(claim.claim_type)),
        (named, WorthCause::NamedSubject, 0.15),
        (objects, WorthCause::SecondParty, 0.1),
        (!claim.quantities.is_empty(), WorthCause::Amount, 0.15),
        (claim.times.iter().any(|time| time.edtf.is_some()), WorthCause::Dated, 0.1),
        (!claim.attributions.is_empty(), WorthCause::Attributed, 0.05),
        (unsure, WorthCause::NotYetHappened, -0.15),
        (claim.ambiguity.is_some(), WorthCause::Ambiguous, -0.2),
        (!claim.checkable, WorthCause::Judgement, -0.3),
    ];
    all.into_iter().filter(|(holds, ..)| *holds).map(|(_, reason, weight)| WorthReason { reason, weight }).collect()
}

/// A signature binds; amounts and dates can be looked up, posts and relations nearly as well; an event leaves traces, a
/// statement can be found, an aim where it was stated.
fn of_type(claim_type: ClaimType) -> f32 {
    match claim_type {
        ClaimType::Signature => 0.6,
        ClaimType::Quantity | ClaimType::Date => 0.5,
        ClaimType::Role | ClaimType::Relation => 0.45,
        ClaimType::Event | ClaimType::Statement => 0.4,
        ClaimType::Aim => 0.35,
        ClaimType::Opinion => 0.25,
    }
}
