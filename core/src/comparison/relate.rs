use serde::{Deserialize, Serialize};

use super::facet::{Agreement, Compared, Facet, compared};
use super::side::Side;
use crate::extraction::ClaimType;

/// From how much of their words being the same two signatures of one party, for one day, are one.
const SIGNED: f64 = 0.5;
/// The same of claims of the same names where one of them says more.
const ALIKE: f64 = 0.7;
/// The same where nothing but words ties them.
const BY_WORDS: f64 = 0.85;
/// The same where each says something that the other does not: "aims to build a mill", "aims to build a port".
const BOTH_MORE: f64 = 0.9;
/// From how much of their words being the same two claims that differ in one part are about one event.
const OF_ONE_EVENT: f64 = 0.6;
/// The same where each says something that the other does not.
const OF_ONE_EVENT_BOTH_MORE: f64 = 0.8;

/// How two claims stand to each other, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// None where they are no pair to show to anybody.
    pub kind: Option<Kind>,
    /// How much of their words is the same, times and amounts aside, 0 to 1 (L. Dice, 1945).
    pub similarity: f64,
    pub facets: Vec<Compared>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(as = ComparisonKind))]
pub enum Kind {
    /// They say the same.
    Duplicate,
    /// They say of one event what cannot both be so.
    Contradiction,
}

/// Holds two claims against each other: whether they are to be shown to a person as one, or as a contradiction.
pub fn compare(one: &Side, other: &Side) -> Comparison {
    let similarity = similarity(&one.stems, &other.stems);
    let facets = compared(one, other);
    let pair = Pair { one, other, similarity, facets: &facets };
    Comparison { kind: pair.kind(), similarity, facets }
}

struct Pair<'a> {
    one: &'a Side,
    other: &'a Side,
    similarity: f64,
    facets: &'a [Compared],
}

impl Pair<'_> {
    fn kind(&self) -> Option<Kind> {
        let contrary: Vec<Facet> =
            self.facets.iter().filter(|one| one.agreement == Agreement::Contrary).map(|one| one.facet).collect();
        match contrary.as_slice() {
            [] if self.says_the_same_words() || self.says_the_same() => Some(Kind::Duplicate),
            [facet] if self.is_of_one_event(*facet) => Some(Kind::Contradiction),
            _ => None,
        }
    }

    /// Word for word, whatever else was read in the words; a few words without a name say too little.
    fn says_the_same_words(&self) -> bool {
        let tells = !self.one.names.is_empty() || self.one.stems.len() >= 4;
        // A signing and its date are told by the same words.
        let same_type = self.one.claim_type == self.other.claim_type;
        tells && same_type && self.one.text == self.other.text && self.is(Facet::Polarity, Agreement::Same)
    }

    fn says_the_same(&self) -> bool {
        let differs = self.facets.iter().any(|facet| facet.agreement == Agreement::Different);
        self.one.claim_type == self.other.claim_type && !differs && self.similarity >= self.enough()
    }

    /// The less their parts say, the more their words have to.
    fn enough(&self) -> f64 {
        let is_named = self.is(Facet::Name, Agreement::Same);
        let is_signature = self.one.claim_type == ClaimType::Signature && self.is(Facet::Time, Agreement::Same);
        let one_sided = self.facets.iter().filter(|facet| facet.agreement == Agreement::OneSided).count();
        match one_sided {
            0 if is_named && is_signature => SIGNED,
            _ if self.both_say_more() => BOTH_MORE,
            0 | 1 if is_named => ALIKE,
            _ => BY_WORDS,
        }
    }

    /// Whether each has words that the other has not: parts of one sentence that were split share most of theirs.
    fn both_say_more(&self) -> bool {
        let more = |some: &Side, all: &Side| some.stems.iter().any(|stem| all.stems.binary_search(stem).is_err());
        more(self.one, self.other) && more(self.other, self.one)
    }

    /// Whether they are about the same event, and nothing but this part of it is told otherwise.
    fn is_of_one_event(&self, facet: Facet) -> bool {
        // Who says something, and what somebody thinks, excludes nothing that somebody else says.
        let excludes = !matches!(self.one.claim_type, ClaimType::Statement | ClaimType::Opinion);
        let others_agree = self.facets.iter().filter(|one| one.facet != facet).all(|one| match one.facet {
            // Another actor is another name.
            Facet::Name if facet == Facet::Actor => true,
            Facet::Event | Facet::Name => one.agreement == Agreement::Same,
            _ => !matches!(one.agreement, Agreement::Different | Agreement::OneSided),
        });
        let is_named = !self.one.names.is_empty();
        let same_type = self.one.claim_type == self.other.claim_type;
        same_type && excludes && is_named && others_agree && self.is_alike_but_for(facet)
    }

    /// Another actor is other words, too; the post and the party tell that it is one event.
    fn is_alike_but_for(&self, facet: Facet) -> bool {
        let enough = if self.both_say_more() { OF_ONE_EVENT_BOTH_MORE } else { OF_ONE_EVENT };
        facet == Facet::Actor || self.similarity >= enough
    }

    fn is(&self, facet: Facet, agreement: Agreement) -> bool {
        self.facets.iter().any(|one| one.facet == facet && one.agreement == agreement)
    }
}

/// Of two sorted lists without repetitions.
fn similarity(one: &[String], other: &[String]) -> f64 {
    let shared = one.iter().filter(|stem| other.binary_search(stem).is_ok()).count();
    2.0 * shared as f64 / (one.len() + other.len()).max(1) as f64
}
