use super::{claims, of_type};
use crate::extraction::ClaimType;

#[test]
fn a_signing_that_is_over_has_its_signatories() {
    let text = "After the signing of the lease by Clara Benson and Peter Harlow, the guests left.";
    let found = of_type(text, ClaimType::Signature);
    assert_eq!(found, ["Clara Benson signed the lease.", "Peter Harlow signed the lease."]);
}

#[test]
fn what_a_noun_takes_for_granted_is_an_event() {
    let found: Vec<String> = claims("After Tolvera Marine's acquisition of Harlow Group, prices fell.")
        .into_iter()
        .map(|claim| claim.text)
        .collect();
    assert!(found.contains(&"Tolvera Marine acquired Harlow Group.".to_owned()), "{found:?}");
}

#[test]
fn what_is_only_approved_or_planned_has_not_happened() {
    for text in [
        "Regulators approved Benson Marine's acquisition of Harlow Docks.",
        "Benson Marine plans the acquisition of Harlow Docks by its own means.",
        "The signing of the lease by Clara Benson will follow in May.",
    ] {
        assert!(claims(text).iter().all(|claim| claim.rule != "nominal"), "{text}");
    }
}
