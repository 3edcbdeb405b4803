use super::alike::{overlap, stem, stems};
use super::facets::Facets;
use super::passage::Passage;
use crate::extraction::{Claim, ClaimType};

/// Verbs that say the same of an instrument.
const SIGNING: &[&str] = &["sign", "ink", "initial", "seal", "conclude", "execute"];

/// The passage's claims that are about the same event as this one.
pub(super) fn of<'p>(claim: &Facets, passage: &'p Passage<'_>) -> Vec<&'p Claim> {
    let matter = stems(&claim.text);
    passage.extraction.claims.iter().filter(|other| is_same(claim, &matter, other)).collect()
}

/// The same thing happening to some of the same names or things; or nearly the same words.
fn is_same(claim: &Facets, matter: &[String], other: &Claim) -> bool {
    let theirs = stems(&other.text);
    let shared = overlap(matter, &theirs);
    let same_verb = claim.predicate.as_deref().is_some_and(|predicate| says(other, predicate));
    let same_type = claim.claim_type == Some(other.claim_type)
        && matches!(other.claim_type, ClaimType::Signature | ClaimType::Date);
    let same_name = claim.names.iter().any(|name| name.forms().any(|form| other.text.contains(form)));
    let alike = if same_name { 0.3 } else { 0.45 };
    ((same_verb || same_type) && shared >= alike) || (shared >= 0.7 && theirs.len() >= 3)
}

/// Whether a claim's predicate, or the event that its date belongs to, is of this verb's family.
fn says(other: &Claim, predicate: &str) -> bool {
    let Some(theirs) = other.predicate.as_ref() else { return false };
    let is_signing = |lemma: &str| SIGNING.contains(&lemma);
    stem(&theirs.lemma) == stem(predicate)
        || is_signing(&theirs.lemma) && is_signing(predicate)
        || theirs.text.split_whitespace().any(|word| stem(word) == stem(predicate))
}
