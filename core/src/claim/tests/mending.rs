//! What the parse says is not the last word.

use super::{claims, of_type, texts};
use crate::extraction::ClaimType;

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

fn statements(text: &str) -> Vec<String> {
    of_type(text, ClaimType::Statement)
}

/// Who says the claim with these words, and by which words, innermost.
fn said_by(text: &str, part: &str) -> Option<(Option<String>, String)> {
    let claim = claims(text).into_iter().find(|claim| claim.text.contains(part))?;
    claim.attributions.last().map(|cue| (cue.speaker.clone(), cue.verb.clone()))
}

#[test]
fn a_description_between_subject_and_verb_makes_no_passive() {
    let text = "The shipping firm Norrvik, an operator which has filed for protection, announced on Friday that the board was selected.";
    let (speaker, verb) = said_by(text, "The board was selected").unwrap();
    assert_eq!((speaker.as_deref(), verb.as_str()), (Some("The shipping firm Norrvik"), "announced"));
}

#[test]
fn a_participle_inside_a_name_takes_no_subject_away() {
    let text = "The Lindholm shipbuilding firm Norrvik Lines announced on Monday that it had sold the quay.";
    assert_eq!(statements(text), [text]);
}

#[test]
fn an_hour_is_not_who_said_it() {
    let text = "At 0800 UTC, the Bank of Lindholm, the Bank of Marlo, and the Norrvik Bank jointly announced that they would lend to shops.";
    let found = claims(text);
    let statement = found.iter().find(|claim| claim.claim_type == ClaimType::Statement).unwrap();
    let speaker = statement.attributions[0].speaker.as_deref().unwrap();
    assert!(speaker.contains("Bank of Lindholm") && speaker.contains("Norrvik Bank"), "{speaker}");
}

#[test]
fn a_conjunction_is_no_preposition() {
    let found = texts("The port was closed after long talks on the loan broke down.");
    assert!(found.iter().any(|text| text.starts_with("The port was closed")), "{found:?}");
    let found = texts("After long talks on the loan broke down, the port closed.");
    assert!(found.contains(&"Long talks on the loan broke down.".to_owned()), "{found:?}");
}

#[test]
fn who_asks_is_who_says_why() {
    let text = "Norrvik has asked the town for more aid on top of the 4 million euros that it has already received, saying that it plans to close the quay.";
    assert!(
        statements(text).contains(&"Norrvik says that it plans to close the quay.".to_owned()),
        "{:?}",
        statements(text)
    );
}

#[test]
fn what_stands_behind_the_day_is_still_the_object() {
    let text = "Norrvik announced on Tuesday the first generation of its ferries.";
    assert_eq!(statements(text), [text]);
}

#[test]
fn a_participle_without_a_subject_is_nothing_that_was_said() {
    let found = statements("Citing high costs, the port announced that two of the cranes would be sold.");
    assert!(found.contains(&"The port announced that two of the cranes would be sold.".to_owned()), "{found:?}");
    assert!(found.contains(&"The port cited high costs.".to_owned()), "{found:?}");
}

#[test]
fn what_is_said_to_be_so_is_said_by_somebody_unnamed() {
    let cue = said_by("The new ferry is said to be faster than the old one.", "faster").unwrap();
    assert_eq!(cue, (None, "said".to_owned()));
}

#[test]
fn a_verb_with_its_object_is_no_participle() {
    let found = texts("Lindholm stock indexes posted gains on Friday, marking a long streak.");
    assert!(found.iter().any(|text| text.starts_with("Lindholm stock indexes posted gains")), "{found:?}");
}

#[test]
fn an_auxiliary_far_from_its_verb_leaves_it_its_subject() {
    let found = texts("However it has in recent years been struggling with poor profitability.");
    assert!(found.contains(&"It has been struggling with poor profitability.".to_owned()), "{found:?}");
}

#[test]
fn what_is_done_can_be_a_subject() {
    let found = texts("Trading on the main stock markets of the country has been suspended for a second day.");
    assert!(found.iter().any(|text| text.starts_with("Trading on the main stock markets")), "{found:?}");
}
