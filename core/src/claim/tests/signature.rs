use super::{claims, of_type};
use crate::extraction::{ClaimType, Detail};
use crate::format::{Format, Options};

fn signatories(text: &str) -> Vec<String> {
    let name = |detail| match detail {
        Detail::Signature(signature) => Some(signature.signatory),
        _ => None,
    };
    claims(text).into_iter().filter_map(|claim| name(claim.detail)).collect()
}

#[test]
fn each_who_signs_is_a_signatory() {
    let text = "Mayor Clara Benson and Peter Harlow signed the agreement on Monday.";
    assert_eq!(signatories(text), ["Clara Benson", "Peter Harlow"]);
}

#[test]
fn the_passive_names_its_agents() {
    assert_eq!(signatories("The treaty was signed by Clara Benson in Paris."), ["Clara Benson"]);
}

#[test]
fn whoever_only_attends_signs_nothing() {
    let text = "Clara Benson signed the lease. Peter Harlow attended the ceremony.";
    assert_eq!(signatories(text), ["Clara Benson"]);
}

#[test]
fn a_denied_signing_is_no_signature() {
    assert_eq!(signatories("Peter Harlow denied that Clara Benson signed the contract."), [""; 0]);
    assert_eq!(signatories("Clara Benson did not sign the contract."), [""; 0]);
}

#[test]
fn a_planned_signing_is_no_signature() {
    assert_eq!(signatories("Clara Benson will sign the contract next week."), [""; 0]);
    assert_eq!(signatories("Clara Benson plans to sign the contract."), [""; 0]);
}

#[test]
fn what_is_no_instrument_makes_no_signature() {
    assert_eq!(signatories("The club signed a young striker."), [""; 0]);
}

#[test]
fn a_dated_signing_gives_a_date_that_belongs_to_it() {
    let found = claims("Clara Benson signed the agreement on 3 May 2031.");
    let date = found.iter().find(|claim| claim.claim_type == ClaimType::Date).unwrap();
    let event = found.iter().find(|claim| Some(claim.ordinal) == date.part_of).unwrap();
    assert_eq!(event.claim_type, ClaimType::Signature);
    assert_eq!(date.times.first().and_then(|time| time.edtf.as_deref()), Some("2031-05-03"));
}

#[test]
fn a_signature_is_no_event_as_well() {
    assert_eq!(of_type("Clara Benson signed the agreement.", ClaimType::Event), [""; 0]);
}

#[test]
fn the_parties_between_whom_it_is_signed_are_signatories_and_their_envoys_are_not() {
    let text = "The agreement was signed between Tolvera Marine Inc., represented by Clara Benson, and Harlow Group.";
    assert_eq!(signatories(text), ["Tolvera Marine Inc.", "Harlow Group"]);
}

#[test]
fn each_signs_respectively_for_one_party() {
    let text = "Clara Benson and Peter Lund signed the lease for Tolvera Marine Inc. and Harlow Group, respectively.";
    let behalf = |detail| match detail {
        Detail::Signature(signature) => Some((signature.signatory, signature.on_behalf_of.unwrap_or_default())),
        _ => None,
    };
    let found: Vec<_> = claims(text).into_iter().filter_map(|claim| behalf(claim.detail)).collect();
    let wanted = [("Clara Benson", "Tolvera Marine Inc."), ("Peter Lund", "Harlow Group")];
    assert_eq!(found, wanted.map(|(one, other)| (one.to_owned(), other.to_owned())));
}

#[test]
fn two_instruments_are_two_signatures() {
    let text = "Clara Benson signed the lease. Later Clara Benson signed a petition.";
    assert_eq!(signatories(text), ["Clara Benson", "Clara Benson"]);
}

#[test]
fn a_headline_with_more_of_the_instrument_says_the_same() {
    let text = "# Benson Marine signs a research agreement with Harlow Group to save energy\n\nBenson Marine signed a research agreement.";
    let markdown = Options { format: Some(Format::Markdown), ..Options::default() };
    let found = crate::extract(text.as_bytes(), &markdown).unwrap().claims;
    let signatures = found.iter().filter(|claim| claim.claim_type == ClaimType::Signature);
    assert_eq!(signatures.map(|claim| claim.restatements.len()).collect::<Vec<_>>(), [1]);
}
