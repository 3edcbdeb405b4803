use super::{claims, extraction};
use crate::extraction::Extraction;
use proptest::prelude::*;

/// Whether everything with a place holds the words of that place.
fn points_home(found: &Extraction) -> bool {
    let letters: Vec<char> = found.document.text.chars().collect();
    let home = |text: &str, start: usize, end: usize| {
        letters.get(start..end).is_some_and(|words| !text.is_empty() && words.iter().copied().eq(text.chars()))
    };
    found.claims.iter().all(|claim| {
        home(&claim.mention.exact, claim.mention.start, claim.mention.end)
            && claim.restatements.iter().all(|mention| home(&mention.exact, mention.start, mention.end))
            && claim.subject.iter().all(|subject| home(&subject.text, subject.start, subject.end))
            && claim.objects.iter().all(|object| home(&object.text, object.start, object.end))
            && claim.times.iter().all(|time| home(&time.text, time.start, time.end))
            && claim.predicate.iter().all(|said| match (said.start, said.end) {
                (Some(start), Some(end)) => home(&said.text, start, end),
                _ => true,
            })
    })
}

/// Sentences of the shapes that the rules look for, in any order and number.
fn prose() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Clara Benson",
        "the company",
        "said",
        "signed",
        "that",
        "and",
        ",",
        "the agreement",
        "which",
        "to",
        "hire",
        "20 people",
        "\"",
        "in 2031",
        "was",
        "bought",
        "by",
        "of",
        "(",
        ")",
        ".",
        "It",
        "plans",
        "according to",
        "such as",
        "Paris",
        "\n\n",
        "’",
        "ß",
    ]);
    prop::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_anchor_points_home_and_the_same_text_gives_the_same_claims(text in prose()) {
        let found = extraction(&text);
        prop_assert!(points_home(&found));
        prop_assert_eq!(found, extraction(&text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_give_claims_that_point_home_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(found) = crate::extract(&bytes, &crate::Options::default()) {
            prop_assert!(points_home(&found));
        }
    }
}

#[test]
fn an_enormous_sentence_is_bounded() {
    let text = format!("The company bought {} a mill.", "the mill and ".repeat(300));
    assert_eq!(claims(&text), []);
}
