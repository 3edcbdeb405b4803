use super::*;
use crate::token;
use proptest::prelude::*;

fn tree(text: &str) -> Tree {
    parse(text, &token::tokens(text, Span::new(0, text.len())))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_text_gives_one_tree_over_its_tokens(text in "\\PC{0,120}") {
        let tokens = token::tokens(&text, Span::new(0, text.len()));
        let tree = parse(&text, &tokens);
        prop_assert_eq!(tree.words().iter().map(|word| word.span).collect::<Vec<_>>(), tokens);
        prop_assert_eq!(tree.words().iter().filter(|word| word.head.is_none()).count(), usize::from(!tree.words().is_empty()));
        for index in 0..tree.words().len() {
            prop_assert!(tree.root().is_some_and(|root| tree.dominates(root, index)));
        }
    }
}

#[test]
fn the_weights_can_be_read() {
    assert!(MODEL.is_some());
}

#[test]
fn a_passive_has_its_own_kind_of_subject() {
    let tree = tree("The bridge was opened by the mayor.");
    let names: Vec<&str> = tree.words().iter().map(|word| word.relation.name()).collect();
    assert_eq!(names[..4], ["det", "nsubj:pass", "aux:pass", "root"]);
}
