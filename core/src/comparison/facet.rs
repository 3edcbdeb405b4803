use serde::{Deserialize, Serialize};

use super::side::{Named, Side};
use crate::extraction::Quantity;
use crate::verify::interval::{self, relation};
use crate::verify::quantity::{self, agree, unit};

/// A part of two claims, held against each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(as = ComparedFacet))]
pub struct Compared {
    pub facet: Facet,
    pub agreement: Agreement,
    /// What the first claim says: names in full, EDTF times, amounts in its words.
    pub first: Vec<String>,
    pub second: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(as = ComparedFacetKind))]
pub enum Facet {
    /// What happens: the verb's lemma, or the kind of relation.
    Event,
    /// Who does, says, signs or holds it.
    Actor,
    /// The post of a role.
    Post,
    /// Where the post is; for whom somebody signs.
    Party,
    /// Whom it names.
    Name,
    Time,
    Place,
    Quantity,
    /// Whether it is affirmed or denied.
    Polarity,
    /// Whether it is a fact, a plan, a hope.
    Modality,
}

/// How a part of one claim stands to that of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "schema", schema(as = FacetAgreement))]
pub enum Agreement {
    Same,
    /// One is less exact and leaves room for the other: September and 11 September, "about 3 million" and 3.1 million.
    Compatible,
    /// Only one of the claims says it.
    OneSided,
    /// They differ, and both can be so.
    Different,
    /// Of one event only one of the two can be so.
    Contrary,
}

/// Every part that at least one of the claims has.
pub(super) fn compared(one: &Side, other: &Side) -> Vec<Compared> {
    let listed = |one: &Option<String>, other: &Option<String>| {
        let list = |value: &Option<String>| value.iter().cloned().collect::<Vec<_>>();
        (words(one.as_deref(), other.as_deref()), list(one), list(other))
    };
    let (event, event_one, event_other) = listed(&one.event, &other.event);
    let (post, post_one, post_other) = listed(&one.post, &other.post);
    let all = [
        (Facet::Event, event, event_one, event_other),
        (Facet::Actor, actor(one, other), shown(one.actor.as_slice()), shown(other.actor.as_slice())),
        (Facet::Post, post, post_one, post_other),
        (Facet::Party, party(one, other), shown(one.party.as_slice()), shown(other.party.as_slice())),
        (Facet::Name, names(&one.names, &other.names), shown(&one.names), shown(&other.names)),
        (Facet::Time, times(&one.times, &other.times), one.times.clone(), other.times.clone()),
        (Facet::Place, names(&one.places, &other.places), shown(&one.places), shown(&other.places)),
        (
            Facet::Quantity,
            quantities(&one.quantities, &other.quantities),
            said(&one.quantities),
            said(&other.quantities),
        ),
        (Facet::Polarity, polarity(one, other), vec![word(one.polarity)], vec![word(other.polarity)]),
        (Facet::Modality, modality(one, other), vec![word(one.modality)], vec![word(other.modality)]),
    ];
    let present = all.into_iter().filter(|(_, _, one, other)| !one.is_empty() || !other.is_empty());
    present.map(|(facet, agreement, first, second)| Compared { facet, agreement, first, second }).collect()
}

fn words(one: Option<&str>, other: Option<&str>) -> Agreement {
    match (one, other) {
        (Some(one), Some(other)) if one == other => Agreement::Same,
        (Some(_), Some(_)) => Agreement::Different,
        _ => Agreement::OneSided,
    }
}

/// Another actor excludes the first only where the same post or the same party has one.
fn actor(one: &Side, other: &Side) -> Agreement {
    match (&one.actor, &other.actor) {
        (Some(a), Some(b)) if a.meets(b) || a.is_part_of(b) || b.is_part_of(a) => Agreement::Same,
        (Some(_), Some(_)) if one.is_sole && other.is_sole && party(one, other) == Agreement::Same => {
            Agreement::Contrary
        }
        (Some(_), Some(_)) => Agreement::Different,
        _ => Agreement::OneSided,
    }
}

fn party(one: &Side, other: &Side) -> Agreement {
    match (&one.party, &other.party) {
        (Some(a), Some(b)) if a.meets(b) => Agreement::Same,
        (Some(_), Some(_)) => Agreement::Different,
        _ => Agreement::OneSided,
    }
}

/// Whether each name of either is one of the other's.
fn names(one: &[Named], other: &[Named]) -> Agreement {
    let within = |some: &[Named], all: &[Named]| some.iter().all(|name| all.iter().any(|has| has.meets(name)));
    match (within(one, other), within(other, one)) {
        (true, true) => Agreement::Same,
        (false, false) => Agreement::Different,
        _ => Agreement::OneSided,
    }
}

fn times(one: &[String], other: &[String]) -> Agreement {
    let lies = |a: &String, b: &String| if a == b { Some(interval::Relation::Same) } else { relation(a, b) };
    let each = |some: &[String], all: &[String], fits: fn(interval::Relation) -> bool| {
        some.iter().all(|a| all.iter().any(|b| lies(a, b).is_some_and(fits)))
    };
    let both = |fits: fn(interval::Relation) -> bool| each(one, other, fits) && each(other, one, fits);
    match (one, other) {
        ([], _) | (_, []) => Agreement::OneSided,
        _ if both(|lies| lies == interval::Relation::Same) => Agreement::Same,
        _ if both(|lies| lies != interval::Relation::Apart) => Agreement::Compatible,
        ([a], [b]) if lies(a, b) == Some(interval::Relation::Apart) => Agreement::Contrary,
        _ => Agreement::Different,
    }
}

fn quantities(one: &[Quantity], other: &[Quantity]) -> Agreement {
    let alike = |a: &Quantity, b: &Quantity| if unit(a) == unit(b) { agree(a, b) } else { quantity::Agreement::None };
    let each = |some: &[Quantity], all: &[Quantity], fits: fn(quantity::Agreement) -> bool| {
        some.iter().all(|a| all.iter().any(|b| fits(alike(a, b))))
    };
    let both = |fits: fn(quantity::Agreement) -> bool| each(one, other, fits) && each(other, one, fits);
    match (one, other) {
        ([], _) | (_, []) => Agreement::OneSided,
        _ if both(|how| how == quantity::Agreement::Same) => Agreement::Same,
        _ if both(|how| how != quantity::Agreement::None) => Agreement::Compatible,
        ([a], [b]) if a.unit.is_some() && unit(a) == unit(b) && a.value.is_some() && b.value.is_some() => {
            Agreement::Contrary
        }
        _ => Agreement::Different,
    }
}

fn polarity(one: &Side, other: &Side) -> Agreement {
    if one.polarity == other.polarity { Agreement::Same } else { Agreement::Contrary }
}

fn modality(one: &Side, other: &Side) -> Agreement {
    if one.modality == other.modality { Agreement::Same } else { Agreement::Different }
}

fn shown(names: &[Named]) -> Vec<String> {
    names.iter().map(|named| named.name.clone()).collect()
}

fn said(quantities: &[Quantity]) -> Vec<String> {
    quantities.iter().map(|quantity| quantity.text.clone()).collect()
}

/// As it stands in the extraction document.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
