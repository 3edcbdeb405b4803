use super::{of_type, texts};
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

#[test]
fn what_a_verb_cannot_go_without_stays_with_each_part() {
    let found = texts("During her tenure, Clara Benson focused on selling the mill.");
    assert_eq!(found, ["Clara Benson focused on selling the mill during her tenure."]);
    let found = texts("Clara Benson was known for her speed during her time with the club.");
    assert!(found.iter().all(|text| text.contains("for her speed")), "{found:?}");
}

#[test]
fn an_example_of_two_nouns_is_one_of_the_nearer() {
    let found = texts("Benson has worked for mills and magazines such as Vogue and Elle.");
    assert!(found.contains(&"Elle is a magazine.".to_owned()), "{found:?}");
    assert!(!found.contains(&"Elle is a mill.".to_owned()), "{found:?}");
}

#[test]
fn a_name_behind_a_noun_says_what_it_names() {
    let found = texts("Clara Benson wrote for the magazine Proceso in Marlo.");
    assert!(found.contains(&"Proceso is a magazine.".to_owned()), "{found:?}");
}

#[test]
fn a_place_behind_a_place_is_around_it() {
    let found =
        texts("Clara Benson was born on April 10, 1937, in Moscow, Russia, and grew up in a family of painters.");
    assert!(found.contains(&"Moscow is in Russia.".to_owned()), "{found:?}");
    assert!(!found.contains(&"Clara Benson was born in Russia.".to_owned()), "{found:?}");
}

#[test]
fn a_participle_in_front_leaves_the_sentence_to_its_subject() {
    let found = texts("Born on October 9, 1983 in El Tigre, Spain, Clara Benson is the daughter of two athletes.");
    assert!(found.contains(&"Clara Benson was born in El Tigre.".to_owned()), "{found:?}");
    assert!(found.contains(&"Clara Benson is the daughter of two athletes.".to_owned()), "{found:?}");
}

#[test]
fn going_on_to_work_is_no_going() {
    let found = texts("Clara Benson went on to work for several other papers.");
    assert_eq!(found, ["Clara Benson went on to work for several other papers."]);
}

#[test]
fn where_somebody_comes_from_is_no_house_of_theirs() {
    let roles = |text: &str| of_type(text, ClaimType::Role);
    assert!(roles("Song Kang is a South Korean actor.").iter().all(|text| !text.contains("of South Korea")));
}

#[test]
fn an_including_keeps_its_own_preposition() {
    let found = texts("Peter Harlow served in various roles, including as a diplomat in Marlo.");
    assert!(found.iter().all(|text| !text.contains("in a diplomat")), "{found:?}");
}

#[test]
fn what_happened_there_is_a_claim_of_its_own() {
    let found = texts("Clara Benson signed with the Marlo club, where she played for seven years.");
    assert!(found.contains(&"Clara Benson signed with the Marlo club.".to_owned()), "{found:?}");
}

#[test]
fn a_verb_keeps_the_particle_behind_it() {
    let found = texts("Peter Harlow passed away in Marlo on August 22, 2019.");
    assert!(found.iter().all(|text| text.contains("passed away")), "{found:?}");
}
