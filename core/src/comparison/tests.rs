use super::{Agreement, Comparison, Facet, Kind, Side, compare, keys, measures};
use crate::extraction::Extraction;
use crate::{Options, extract};

/// The claims of a text, in its order.
fn sides(text: &str) -> Vec<Side> {
    let Extraction { claims, entities, .. } = extract(text.as_bytes(), &Options::default()).unwrap();
    claims.iter().map(|claim| Side::extracted(claim, &entities)).collect()
}

/// The pairs between two texts.
fn pairs(one: &str, other: &str) -> Vec<(Kind, Comparison)> {
    let (one, other) = (sides(one), sides(other));
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
    let found = pairs.filter_map(|(one, other)| {
        let comparison = compare(one, other);
        let kind = comparison.kind?;
        assert!(!keys(one).is_disjoint(&keys(other)), "{one:?} and {other:?} have no key in common");
        Some((kind, comparison))
    });
    found.collect()
}

fn kinds(one: &str, other: &str) -> Vec<Kind> {
    pairs(one, other).into_iter().map(|(kind, _)| kind).collect()
}

const PACT: &str = "Osterby Mills signed the supply agreement with Marl Paper on 3 May 2024.";

#[test]
fn the_same_in_almost_the_same_words_is_a_duplicate() {
    let found = kinds(PACT, "On 3 May 2024, Osterby Mills signed a supply agreement with Marl Paper.");
    assert!(found.contains(&Kind::Duplicate) && !found.contains(&Kind::Contradiction), "{found:?}");
}

#[test]
fn another_day_another_sum_and_a_denial_are_contradictions_for_that_reason_alone() {
    let told = |one: &str, other: &str, facet: Facet| {
        let found = pairs(one, other);
        let contrary = found.iter().filter(|(kind, _)| *kind == Kind::Contradiction).flat_map(|(_, pair)| &pair.facets);
        let contrary: Vec<Facet> =
            contrary.filter(|one| one.agreement == Agreement::Contrary).map(|one| one.facet).collect();
        assert!(contrary.contains(&facet) && contrary.iter().all(|one| *one == facet), "{one} / {other}: {found:?}");
    };
    told(PACT, "Osterby Mills signed the supply agreement with Marl Paper on 4 June 2024.", Facet::Time);
    told(PACT, "Osterby Mills did not sign the supply agreement with Marl Paper on 3 May 2024.", Facet::Polarity);
    let paid = "Osterby Mills paid 8 million euros for the harbour mill.";
    told(paid, "Osterby Mills paid 9 million euros for the harbour mill.", Facet::Quantity);
    let chair = "Rut Alm is the chairwoman of Osterby Mills.";
    told(chair, "Jon Berg is the chairman of Osterby Mills.", Facet::Actor);
}

#[test]
fn a_month_does_not_contradict_a_day_in_it() {
    let month = "Osterby Mills signed the supply agreement with Marl Paper in May 2024.";
    assert!(!kinds(PACT, month).contains(&Kind::Contradiction));
}

#[test]
fn another_company_is_another_matter() {
    assert_eq!(kinds(PACT, "Falun Timber signed the supply agreement with Marl Paper on 9 July 2024."), []);
    let chair = "Rut Alm is a professor at Osterby University.";
    assert_eq!(kinds(chair, "Jon Berg is a professor at Osterby University."), [], "there are many professors");
}

#[test]
fn parts_of_one_sentence_that_share_most_of_their_words_are_no_pair() {
    let aims = "Osterby Mills hopes to extend the cooperation into spent-battery logistics, zinc-air cells and pilot production.";
    let found = pairs(aims, aims);
    assert!(found.iter().all(|(kind, pair)| *kind == Kind::Duplicate && pair.similarity > 0.99), "{found:?}");
}

#[test]
fn the_times_and_amounts_of_a_written_sentence_are_those_in_it() {
    let (times, quantities) = measures("The mill paid 3 million euros on 4 May.", "2024-06-01".parse().ok());
    assert_eq!(times.iter().filter_map(|time| time.edtf.as_deref()).collect::<Vec<_>>(), ["2024-05-04"]);
    assert_eq!(quantities.iter().map(|quantity| quantity.text.as_str()).collect::<Vec<_>>(), ["3 million euros"]);
}
