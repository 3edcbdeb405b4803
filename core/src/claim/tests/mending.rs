//! What the parse says is not the last word.

use super::{claims, of_type};
use crate::extraction::ClaimType;

fn texts(text: &str) -> Vec<String> {
    claims(text).into_iter().map(|claim| claim.text).collect()
}

#[test]
fn a_name_with_and_inside_is_not_taken_apart() {
    let found = texts("Clara Benson led a group to Marlo University of Science and Technology.");
    assert!(found.iter().any(|text| text.contains("University of Science and Technology")), "{found:?}");
    assert!(!found.iter().any(|text| text.ends_with("University of Science.")), "{found:?}");
}

#[test]
fn a_hyphenated_word_stays_whole() {
    let found = texts("The company hopes to expand into coal-to-gas plants, wind farms and batteries.");
    assert!(found.iter().any(|text| text.contains("coal-to-gas plants")), "{found:?}");
    assert!(found.iter().all(|text| !text.contains("into to")), "{found:?}");
}

#[test]
fn what_was_told_is_no_description_of_who_heard_it() {
    let found = of_type("Officials told the board that the mill would close.", ClaimType::Statement);
    assert_eq!(found, ["Officials told the board that the mill would close."]);
}

#[test]
fn a_place_is_not_what_somebody_did_there() {
    let found = texts("Peter Harlow was a politician in Norway who served as treasurer.");
    assert!(found.contains(&"Peter Harlow served as treasurer.".to_owned()), "{found:?}");
}

#[test]
fn where_somebody_was_born_is_no_part_of_what_they_were() {
    let found = texts("Clara Benson was a painter who was born on June 20, 1909, in Bergen.");
    assert!(found.contains(&"Clara Benson was born in Bergen.".to_owned()), "{found:?}");
    assert!(found.contains(&"Clara Benson was a painter.".to_owned()), "{found:?}");
}

#[test]
fn an_and_inside_a_noun_phrase_is_not_lost() {
    let found = texts("The company signed a deal to advance work on battery recycling and zinc-air storage.");
    assert!(found.iter().all(|text| !text.contains("recycling zinc-air")), "{found:?}");
}
