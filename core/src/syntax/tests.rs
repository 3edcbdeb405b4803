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
    assert!(Model::embedded().is_some());
}

#[test]
fn bytes_that_are_no_weights_give_no_model() {
    let bytes = include_bytes!("../../weights/syntax.bin");
    assert!(Model::read(&bytes[..bytes.len() / 2]).is_none());
    assert!(Model::read(b"cbsyn002").is_none());
    assert!(Model::read(b"").is_none());
}

#[test]
fn a_text_longer_than_any_sentence_is_still_one_tree() {
    let tree = tree(&"The ship left and ".repeat(100));
    assert_eq!(tree.words().len(), 400);
    assert_eq!(tree.words().iter().filter(|word| word.head.is_none()).count(), 1);
}

/// `word relation governor` for the words that are named, one a line.
fn arcs(text: &str, wanted: &[&str]) -> Vec<String> {
    let tree = tree(text);
    let form = |index: usize| tree.words()[index].span.of(text);
    let line = |index: usize| {
        let word = &tree.words()[index];
        format!("{} {} {}", form(index), word.relation.name(), word.head.map_or("-", form))
    };
    (0..tree.words().len()).filter(|index| wanted.contains(&form(*index))).map(line).collect()
}

#[test]
fn a_passive_has_its_own_kind_of_subject_and_an_agent() {
    let arcs = arcs("The bridge was opened by the mayor.", &["bridge", "was", "opened", "mayor"]);
    assert_eq!(arcs, ["bridge nsubj:pass opened", "was aux:pass opened", "opened root -", "mayor obl:agent opened"]);
}

#[test]
fn two_signatories_with_their_posts_are_one_coordination() {
    let text = "Orvano Vice President Tor Holm and Baltor General Manager Lena Dahl formally signed the agreement.";
    assert_eq!(arcs(text, &["signed", "agreement"]), ["signed root -", "agreement obj signed"]);
    let tree = tree(text);
    let subject = tree.root().and_then(|root| tree.child(root, Relation::Nsubj)).expect("a subject");
    let below: Vec<&str> = tree.subtree(subject).into_iter().map(|index| tree.words()[index].span.of(text)).collect();
    assert!(below.contains(&"Orvano") && below.contains(&"Dahl"), "{below:?}");
}

#[test]
fn a_relative_clause_hangs_from_its_noun_and_a_statement_has_its_clause() {
    let text = "Maja Ek, who has led the company since 2016, said it would not leave the town.";
    assert_eq!(
        arcs(text, &["who", "led", "said", "leave", "town"]),
        ["who nsubj led", "led acl:relcl Maja", "said root -", "leave ccomp said", "town obj leave"]
    );
}

#[test]
fn lemmas_are_those_of_the_dictionary() {
    let text = "She has said that the cities were paying their debts.";
    let lemmas: Vec<String> = tree(text).words().iter().map(|word| word.lemma.clone()).collect();
    assert_eq!(lemmas, ["she", "have", "say", "that", "the", "city", "be", "pay", "their", "debt", "."]);
}
