use super::{claims, of_type};
use crate::extraction::ClaimType;

#[test]
fn years_in_brackets_are_a_birth_and_a_death() {
    let found = of_type("Clara Benson (1909–1987) was a painter.", ClaimType::Date);
    assert_eq!(found, ["Clara Benson was born in 1909.", "Clara Benson died in 1987."]);
}

#[test]
fn a_term_of_office_is_no_life() {
    assert!(of_type("Clara Benson (2001–2009) was a mayor.", ClaimType::Date).is_empty());
}

#[test]
fn a_nationality_is_a_claim_beside_the_calling() {
    let found: Vec<String> =
        claims("Clara Benson was a Norwegian painter.").into_iter().map(|claim| claim.text).collect();
    assert!(found.contains(&"Clara Benson was Norwegian.".to_owned()), "{found:?}");
    assert!(!found.iter().any(|text| text.contains("of Norway")), "{found:?}");
}
