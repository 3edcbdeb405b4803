use super::of_type;
use crate::extraction::ClaimType;

#[test]
fn coordinated_verbs_share_their_subject() {
    let found = of_type("The company bought the mill and closed the dam.", ClaimType::Event);
    assert_eq!(found, ["The company bought the mill.", "The company closed the dam."]);
}

#[test]
fn coordinated_objects_are_taken_apart() {
    let found = of_type("The company bought a mill and a dam.", ClaimType::Event);
    assert_eq!(found, ["The company bought a mill.", "The company bought a dam."]);
}

#[test]
fn each_thing_aimed_at_is_an_aim() {
    let found = of_type("The company hopes to cut costs and to hire 20 people.", ClaimType::Aim);
    assert_eq!(found, ["The company hopes to cut costs.", "The company hopes to hire 20 people."]);
}

#[test]
fn what_a_relative_clause_says_is_said_of_its_noun() {
    let found = of_type("The company bought a mill, which stands in the valley.", ClaimType::Event);
    assert_eq!(found, ["The company bought a mill.", "A mill stands in the valley."]);
}

#[test]
fn a_condition_is_never_left_out() {
    let found = of_type("The company closes the mill if the river rises.", ClaimType::Event);
    assert_eq!(found, ["The company closes the mill if the river rises."]);
}

#[test]
fn what_was_signed_for_is_an_aim_of_whoever_signed() {
    let found = of_type("Benson Marine signed an agreement with Harlow Group to build a dock.", ClaimType::Aim);
    assert_eq!(found, ["Benson Marine aims to build a dock."]);
}
