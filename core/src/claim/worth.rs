//! How much a claim is worth checking: a score from 0 to 1 with its reasons.

use crate::extraction::{Claim, ClaimType, Modality};

/// The score of a claim, two decimals.
pub(crate) fn check_worthiness(claim: &Claim) -> f32 {
    let sum: f32 = reasons(claim).iter().map(|(_, weight)| weight).sum();
    (sum.clamp(0.0, 1.0) * 100.0).round() / 100.0
}

/// Why a claim deserves a reviewer's time, or does not, with the weight of each reason.
pub(crate) fn reasons(claim: &Claim) -> Vec<(&'static str, f32)> {
    let mut reasons = vec![base(claim.claim_type)];
    let named = claim.subject.as_ref().is_some_and(|subject| subject.entity.is_some());
    let objects = claim.objects.iter().any(|object| object.entity.is_some());
    let unsure = matches!(claim.modality, Modality::Possible | Modality::Predicted | Modality::Hoped);
    let all = [
        (named, ("its subject is named", 0.15)),
        (objects, ("it names a second party", 0.1)),
        (!claim.quantities.is_empty(), ("it states an amount", 0.15)),
        (claim.times.iter().any(|time| time.edtf.is_some()), ("it can be dated", 0.1)),
        (!claim.attributions.is_empty(), ("somebody answers for it", 0.05)),
        (unsure, ("it has not happened", -0.15)),
        (claim.ambiguity.is_some(), ("it has more than one reading", -0.2)),
        (!claim.checkable, ("it is a judgement", -0.3)),
    ];
    reasons.extend(all.into_iter().filter(|(holds, _)| *holds).map(|(_, reason)| reason));
    reasons
}

fn base(claim_type: ClaimType) -> (&'static str, f32) {
    match claim_type {
        ClaimType::Signature => ("a signature binds", 0.6),
        ClaimType::Quantity => ("an amount can be looked up", 0.5),
        ClaimType::Date => ("a date can be looked up", 0.5),
        ClaimType::Role => ("a post can be looked up", 0.45),
        ClaimType::Relation => ("a relation can be looked up", 0.45),
        ClaimType::Event => ("an event leaves traces", 0.4),
        ClaimType::Statement => ("a statement can be found", 0.4),
        ClaimType::Aim => ("an aim can be found where it was stated", 0.35),
        ClaimType::Opinion => ("an opinion", 0.25),
    }
}
