use super::claims;
use crate::extraction::{Claim, ClaimType, WorthCause};

#[test]
fn the_score_is_the_sum_of_its_reasons() {
    let found =
        claims("Norrvik Lines bought 12 cranes from Lindholm Steel in 2029. The deal is a bold step for the town.");
    assert!(found.len() > 1);
    for claim in found {
        let sum: f32 = claim.check_worthiness_reasons.iter().map(|reason| reason.weight).sum();
        let score = claim.check_worthiness;
        assert!((sum.clamp(0.0, 1.0) - score).abs() < 0.006, "{}: {sum} is not {score}", claim.text);
    }
}

#[test]
fn a_dated_purchase_says_what_makes_it_worth_checking() {
    let found = claims("Norrvik Lines bought 12 cranes from Lindholm Steel in 2029.");
    let causes = |claim: &Claim| -> Vec<WorthCause> {
        claim.check_worthiness_reasons.iter().map(|reason| reason.reason).collect()
    };
    let purchase = found.iter().find(|claim| claim.claim_type == ClaimType::Event).map(causes).unwrap();
    let date = found.iter().find(|claim| claim.claim_type == ClaimType::Date).map(causes).unwrap();
    assert_eq!(purchase[0], WorthCause::ClaimType);
    assert!(purchase.contains(&WorthCause::SecondParty) && purchase.contains(&WorthCause::Amount), "{purchase:?}");
    assert!(date.contains(&WorthCause::NamedSubject) && date.contains(&WorthCause::Dated), "{date:?}");
    assert!(!date.contains(&WorthCause::Judgement), "{date:?}");
}

#[test]
fn a_judgement_speaks_against_checking() {
    let opinion = claims("The deal is a bold step for the town.").remove(0);
    let judged = opinion.check_worthiness_reasons.iter().find(|reason| reason.reason == WorthCause::Judgement);
    assert!(judged.is_some_and(|reason| reason.weight < 0.0));
}
