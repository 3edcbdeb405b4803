use super::{claims, extraction};
use crate::extraction::{EditKind, SilenceReason};

#[test]
fn a_pronoun_becomes_the_name_that_it_means_and_says_where_it_came_from() {
    let text = "Clara Benson opened the mill. She closed the dam.";
    let found = claims(text);
    let closed = found.iter().find(|claim| claim.text == "Clara Benson closed the dam.").unwrap();
    let edit = closed.edits.first().unwrap();
    assert_eq!((edit.kind, edit.was.as_str()), (EditKind::Substituted, "She"));
    let antecedent = edit.antecedent.unwrap();
    assert_eq!(&text[antecedent.start..antecedent.end], "Clara Benson");
}

#[test]
fn a_question_gives_no_claim_and_says_why() {
    let found = extraction("Did the company close the mill?");
    assert_eq!(found.claims.len(), 0);
    assert_eq!(found.silent[0].reason, SilenceReason::Question);
}

#[test]
fn a_text_in_another_language_gives_no_claims() {
    let text = "Die Gemeinde hat am Montag beschlossen, die alte Mühle zu verkaufen. Der Bürgermeister sagte, dass der \
                Verkauf im Herbst beginnen werde und dass alle Bewohner des Tales davon erfahren sollen.";
    let found = extraction(text);
    assert_eq!(found.document.language.as_deref(), Some("de"));
    assert_eq!(found.claims, []);
    assert!(found.silent.iter().all(|silence| silence.reason == SilenceReason::Language));
}
