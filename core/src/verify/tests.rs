use super::*;

fn checks(claim: &str, passage: &str) -> Vec<Check> {
    let facets = Facets::read(claim, None, &[]);
    check(&facets, passage, &Options { published: Date::new(2024, 5, 6).ok() })
}

/// The outcome for a facet: status, whether partly, reason.
fn outcome(claim: &str, passage: &str, facet: Facet) -> (Status, bool, Reason) {
    let checks = checks(claim, passage);
    let check =
        checks.iter().find(|check| check.facet == facet).unwrap_or_else(|| panic!("no {facet:?} in {checks:?}"));
    (check.status, check.partly, check.reason)
}

const CLAIM: &str = "Tellan Lines signed a lease for the northern quay on 3 May 2024.";

#[test]
fn the_same_event_confirms_all_its_facets() {
    let passage = "On 3 May 2024 Tellan Lines signed a lease for the northern quay, the port said.";
    for check in checks(CLAIM, passage) {
        assert_eq!((check.status, check.partly), (Status::Confirmed, false), "{check:?}");
    }
}

#[test]
fn a_signing_that_did_not_happen_contradicts() {
    let passage = "Tellan Lines did not sign a lease for the northern quay on 3 May 2024.";
    assert_eq!(outcome(CLAIM, passage, Facet::Polarity), (Status::Contradicted, false, Reason::Opposite));
}

#[test]
fn a_denial_contradicts() {
    let passage = "The harbour master denied that Tellan Lines signed a lease for the northern quay.";
    assert_eq!(outcome(CLAIM, passage, Facet::Polarity), (Status::Contradicted, false, Reason::Denied));
}

#[test]
fn a_plan_is_no_report() {
    let passage = "Tellan Lines plans to sign a lease for the northern quay.";
    assert_eq!(outcome(CLAIM, passage, Facet::Polarity), (Status::Silent, false, Reason::NotYet));
}

#[test]
fn another_day_for_the_same_event_contradicts() {
    let passage = "Tellan Lines signed the lease for the northern quay on 4 May 2024.";
    assert_eq!(outcome(CLAIM, passage, Facet::Time), (Status::Contradicted, false, Reason::Other));
}

#[test]
fn a_longer_time_confirms_partly() {
    let passage = "In May 2024 Tellan Lines signed a lease for the northern quay.";
    assert_eq!(outcome(CLAIM, passage, Facet::Time), (Status::Confirmed, true, Reason::Looser));
}

#[test]
fn a_weekday_is_read_against_the_day_of_publication() {
    let passage = "Tellan Lines signed a lease for the northern quay on Friday.";
    assert_eq!(outcome(CLAIM, passage, Facet::Time), (Status::Confirmed, false, Reason::Same));
}

#[test]
fn the_day_of_something_else_contradicts_nothing() {
    let passage = "The tunnel was closed on 9 May 2024. Tellan Lines signed a lease for the northern quay.";
    assert_eq!(outcome(CLAIM, passage, Facet::Time), (Status::Silent, false, Reason::Absent));
}

#[test]
fn amounts_agree_contradict_or_stay_open() {
    let claim = "The port bought two cranes for $40 million.";
    let of = |passage: &str| outcome(claim, passage, Facet::Quantity);
    let amount = |passage: &str| {
        let checks = checks(claim, passage);
        let check = checks.iter().find(|check| check.claim_value.contains("40")).unwrap();
        (check.status, check.partly)
    };
    assert_eq!(amount("The port bought two cranes for $40 million."), (Status::Confirmed, false));
    assert_eq!(amount("The port bought two cranes for about $39.6 million."), (Status::Confirmed, true));
    assert_eq!(amount("The port bought two cranes for $55 million."), (Status::Contradicted, false));
    assert_eq!(amount("The port bought two cranes."), (Status::Silent, false));
    assert_eq!(of("The weather was fine.").0, Status::Silent);
}

#[test]
fn names_are_known_by_their_other_forms() {
    let known = [Name { name: "Tellan Lines".to_owned(), aliases: vec!["Tellan".to_owned()], kind: None }];
    let facets = Facets::read(CLAIM, None, &known);
    let found = check(&facets, "A lease was signed by Tellan.", &Options::default());
    assert_eq!((found[0].status, found[0].reason), (Status::Confirmed, Reason::Alias));
    let found = check(&facets, "A lease was signed.", &Options::default());
    assert_eq!((found[0].status, found[0].reason), (Status::Silent, Reason::Absent));
}

#[test]
fn every_place_is_the_passages_own() {
    let passage = "Zoë’s 🚢 paper: Tellan Lines signed a lease for the northern quay on 3 May 2024.";
    for check in checks(CLAIM, passage).into_iter().filter(|check| check.facet == Facet::Name) {
        let place = check.passage_span.unwrap();
        let words: String = passage.chars().skip(place.start).take(place.end - place.start).collect();
        assert_eq!(Some(words), check.passage_value);
    }
}

#[test]
fn an_empty_passage_is_silent() {
    assert!(checks(CLAIM, "").iter().all(|check| check.status == Status::Silent));
    assert!(checks("", "Words.").iter().all(|check| check.status == Status::Silent));
}
