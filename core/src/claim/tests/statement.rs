use super::{claims, of_type};
use crate::extraction::ClaimType;

#[test]
fn what_is_said_is_a_claim_with_its_speaker() {
    let found = claims("Clara Benson said that the company bought the mill.");
    let types: Vec<ClaimType> = found.iter().map(|claim| claim.claim_type).collect();
    assert_eq!(types, [ClaimType::Statement, ClaimType::Event]);
    let speakers: Vec<Option<&str>> =
        found.iter().map(|claim| claim.attributions.first().and_then(|cue| cue.speaker.as_deref())).collect();
    assert_eq!(speakers, [Some("Clara Benson"), Some("Clara Benson")]);
}

#[test]
fn a_missing_that_is_put_in_and_recorded() {
    let found = claims("Clara Benson said the company bought the mill.");
    assert_eq!(found[0].text, "Clara Benson said that the company bought the mill.");
    assert!(found[0].edits.iter().any(|edit| edit.text == "that" && edit.was.is_empty()));
}

#[test]
fn speech_in_quotation_marks_is_direct_and_first_person_no_claim_of_its_own() {
    let found = claims("\"We are not leaving the valley,\" Clara Benson said.");
    assert_eq!(found.len(), 1);
    assert!(found[0].attributions[0].direct);
    assert_eq!(found[0].text, "Clara Benson said: \"We are not leaving the valley.\"");
}

#[test]
fn a_speaker_inside_speech_stands_behind_the_outer_one() {
    let found = claims("Clara Benson said that Peter Harlow claimed that the mill was sold.");
    let sold = found.iter().find(|claim| claim.text == "The mill was sold.").unwrap();
    let verbs: Vec<&str> = sold.attributions.iter().map(|cue| cue.verb.as_str()).collect();
    assert_eq!(verbs, ["said", "claimed"]);
}

#[test]
fn according_to_attributes_and_states_nothing_itself() {
    let found = claims("According to the ministry, the dam was closed.");
    assert!(found.iter().all(|claim| claim.claim_type != ClaimType::Statement));
    assert!(found.iter().all(|claim| claim.attributions.iter().any(|cue| cue.verb == "According to")));
}

#[test]
fn a_judgement_is_an_opinion() {
    let text = "The decision is a terrible mistake.";
    assert_eq!(of_type(text, ClaimType::Opinion), ["The decision is a terrible mistake."]);
    assert!(!claims(text)[0].checkable);
}

#[test]
fn a_quotation_of_two_sentences_has_one_speaker() {
    let found = of_type("\"We will stay,\" Clara Benson said. \"The mill is our home.\"", ClaimType::Statement);
    assert_eq!(found, ["Clara Benson said: \"We will stay.\"", "Clara Benson said: “The mill is our home.”"]);
}

#[test]
fn a_quotation_whose_speaker_comes_last_is_theirs_from_its_first_sentence() {
    let found = claims("\"The mill is our home. We will stay here for years,\" Clara Benson said.");
    let speakers: Vec<_> = found.iter().map(|claim| claim.attributions[0].speaker.as_deref()).collect();
    assert!(speakers.len() > 1 && speakers.iter().all(|speaker| *speaker == Some("Clara Benson")), "{found:?}");
}

#[test]
fn what_is_said_by_nobody_in_particular_has_no_speaker() {
    let found = claims("The mill is said to be empty.");
    assert_eq!(found[0].attributions.len(), 1);
    assert_eq!(found[0].attributions[0].speaker, None);
}

#[test]
fn a_noun_of_saying_attributes_its_clause() {
    let found = claims("Workers welcomed the ministry's announcement that the dam would reopen.");
    let reopen = found.iter().find(|claim| claim.text.contains("would reopen") && claim.rule == "event").unwrap();
    assert!(reopen.attributions.iter().any(|cue| cue.verb == "announcement"), "{reopen:?}");
}

#[test]
fn what_somebody_is_asked_to_do_was_said() {
    let found = claims("The mayor asked Norrvik Lines to repair the quay.");
    assert_eq!(found[0].claim_type, ClaimType::Statement);
    assert_eq!(found[0].attributions[0].verb, "asked");
}

#[test]
fn an_announcement_by_somebody_is_theirs() {
    let found = of_type("The lease was announced by the harbour board on Monday.", ClaimType::Statement);
    assert_eq!(found, ["The lease was announced by the harbour board on Monday."]);
    assert!(of_type("The lease was announced on Monday.", ClaimType::Statement).is_empty());
}

#[test]
fn who_wrote_the_document_speaks_by_it() {
    for (text, speaker, verb) in [
        (
            "According to the port's statement, the quay will open in June.",
            "the port",
            "According to the port's statement",
        ),
        (
            "The quay handled 12,000 crates, according to figures released by the harbour board.",
            "the harbour board",
            "according to figures",
        ),
        ("The quay handled 12,000 crates, according to the harbour board.", "the harbour board", "according to"),
    ] {
        let cue = claims(text)[0].attributions[0].clone();
        assert_eq!((cue.speaker.as_deref(), cue.verb.as_str()), (Some(speaker), verb), "{text}");
    }
}
