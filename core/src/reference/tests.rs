use crate::mention::entities;
use crate::reading::{Target, read_lines};
use crate::reference::references;
use proptest::prelude::*;

/// "She = Wang Suyin" for each reference.
fn read_references(text: &str) -> Vec<String> {
    let (article, sentences) = read_lines(text);
    let entities = entities(&article, &sentences);
    let name = |index: &crate::mention::EntityIndex| {
        entities.get(*index).map(|entity| entity.name.clone()).unwrap_or_default()
    };
    let found = references(&article, &sentences, &entities).into_iter().map(|reference| {
        let meant = match &reference.target {
            Target::Resolved { entities, .. } => entities.iter().map(name).collect::<Vec<_>>().join(" and "),
            Target::Thing { antecedent } => antecedent.of(text).to_owned(),
            Target::Ambiguous { candidates } => {
                format!("{}?", candidates.iter().map(name).collect::<Vec<_>>().join(" or "))
            }
        };
        format!("{} = {meant}", reference.span.of(text))
    });
    found.collect()
}

#[test]
fn a_woman_is_she_and_her_company_is_the_company() {
    let text = "Tolvera Marine Inc. opened a yard on Monday.\nChairwoman Wang Suyin praised the crews.\nShe said the company would grow.";
    assert_eq!(read_references(text), ["She = Wang Suyin", "the company = Tolvera Marine Inc."]);
}

#[test]
fn two_women_of_equal_standing_are_ambiguous() {
    let found = read_references("Ms. Helen Brook and Ms. Clara Stone met in Oslo.\nShe left early.");
    assert!(found.iter().any(|each| each.starts_with("She = ") && each.ends_with('?')), "{found:?}");
}

#[test]
fn nothing_is_meant_by_it_in_it_is_clear_that() {
    assert!(read_references("Tolvera Marine Inc. opened a yard.\nIt is clear that prices will rise.").is_empty());
}

#[test]
fn the_two_sides_are_the_two_that_were_named() {
    let text = "Tolvera Marine Inc. met Brask Shipping Ltd. in Oslo.\nThe two companies signed a lease.";
    assert_eq!(read_references(text), ["The two companies = Tolvera Marine Inc. and Brask Shipping Ltd."]);
}

proptest! {
    #[test]
    fn every_reference_points_into_the_text(text in "(He |She |it |the company |the two sides |Ann Lee |Acme Inc. |said |[a-z]{1,5} |\\PC|[.,\n\"]){0,50}") {
        let (article, sentences) = read_lines(&text);
        let entities = entities(&article, &sentences);
        for reference in references(&article, &sentences, &entities) {
            prop_assert!(!reference.span.of(&text).is_empty());
            if let Target::Resolved { entities: meant, .. } = &reference.target {
                prop_assert!(!meant.is_empty() && meant.iter().all(|each| entities.get(*each).is_some()));
            }
        }
    }
}
