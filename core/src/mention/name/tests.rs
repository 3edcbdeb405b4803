use crate::mention::entities;
use crate::reading::read_lines;
use proptest::prelude::*;

fn names(text: &str) -> Vec<String> {
    let (article, sentences) = read_lines(text);
    let entities = entities(&article, &sentences);
    entities.all().iter().map(|entity| format!("{:?} {}", entity.kind, entity.name)).collect()
}

#[test]
fn a_company_under_its_short_name_is_the_same_company() {
    let text = "Tolvera Marine Inc. (TLVM) opened a yard on Monday.\nTolvera said that TLVM shares rose.";
    assert_eq!(names(text), ["Organization Tolvera Marine Inc."]);
}

#[test]
fn a_family_name_that_stands_first_stands_for_the_person() {
    assert_eq!(names("Chairwoman Wang Suyin spoke first.\nWang thanked the crews."), ["Person Wang Suyin"]);
}

#[test]
fn fields_of_one_body_are_one_name() {
    let text = "The Ministry of Trade, Industry and Energy met the Ministry of Defence and Tolvera.";
    let wanted = ["Ministry of Trade, Industry and Energy", "Ministry of Defence", "Tolvera"];
    assert_eq!(names(text), wanted.map(|name| format!("Organization {name}")));
}

proptest! {
    #[test]
    fn every_mention_points_home(text in "([A-Z][a-z]{0,5}|[a-z]{1,4}|\\PC|[ .,()\n'-]){0,60}") {
        let (article, sentences) = read_lines(&text);
        let entities = entities(&article, &sentences);
        for entity in entities.all() {
            for mention in &entity.mentions {
                prop_assert!(!mention.of(&text).is_empty());
            }
        }
        for role in entities.roles() {
            prop_assert!(entities.get(role.person).is_some());
        }
    }
}
