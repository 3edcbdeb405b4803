use std::collections::BTreeSet;

use crate::extraction::{Amount, Claim, ClaimType, Detail, Entity, Modality, Polarity, Quantity, SignatoryKind, Time};
use crate::verify::alike::{stem, stems};
use crate::verify::{Facets, Name, name};

/// A claim as it is to be compared.
pub struct Saying<'a> {
    pub claim_type: ClaimType,
    /// The standalone sentence.
    pub text: &'a str,
    /// The lemma of what happened: "sign".
    pub predicate: Option<&'a str>,
    /// Whom and what the text names.
    pub names: &'a [Name],
    /// The names of places among these.
    pub places: &'a [&'a str],
    pub times: &'a [Time],
    pub quantities: &'a [Quantity],
    pub polarity: Polarity,
    pub modality: Modality,
    pub detail: &'a Detail,
}

/// The parts of a claim that comparing takes, folded once.
#[derive(Clone, Debug)]
pub struct Side {
    pub(super) claim_type: ClaimType,
    pub(super) text: String,
    /// The stems of its words, without those of times and amounts, in order.
    pub(super) stems: Vec<String>,
    pub(super) event: Option<String>,
    /// Who does, says, signs, holds it; under all names known of them.
    pub(super) actor: Option<Named>,
    /// The post of a role.
    pub(super) post: Option<String>,
    /// Where the post is; for whom somebody signs.
    pub(super) party: Option<Named>,
    pub(super) names: Vec<Named>,
    pub(super) places: Vec<Named>,
    pub(super) times: Vec<String>,
    pub(super) quantities: Vec<Quantity>,
    pub(super) polarity: Polarity,
    pub(super) modality: Modality,
    /// Whether another cannot be what the actor is: one signs for a party, one holds a post of which there is one.
    pub(super) is_sole: bool,
}

/// Somebody or something named.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) forms: BTreeSet<String>,
}

/// Posts that one person holds at a time, where nothing before them says otherwise.
const SOLE: &[&str] = &[
    "chair",
    "chairman",
    "chairwoman",
    "president",
    "ceo",
    "chief",
    "mayor",
    "minister",
    "governor",
    "king",
    "queen",
    "rector",
    "principal",
    "head",
];
const SHARED: &[&str] = &["vice", "deputy", "assistant", "former", "co", "acting", "honorary"];

impl Side {
    /// A claim as it was extracted; `entities` are its document's.
    pub fn extracted(claim: &Claim, entities: &[Entity]) -> Self {
        Self::of(&Saying {
            claim_type: claim.claim_type,
            text: &claim.text,
            predicate: claim.predicate.as_ref().map(|predicate| predicate.lemma.as_str()),
            names: &Facets::of(claim, entities).names,
            places: &claim.places.iter().map(|place| place.text.as_str()).collect::<Vec<_>>(),
            times: &claim.times,
            quantities: &claim.quantities,
            polarity: claim.polarity,
            modality: claim.modality,
            detail: &claim.detail,
        })
    }

    pub fn of(saying: &Saying<'_>) -> Self {
        let Saying { claim_type, text, predicate, names, places, times, quantities, polarity, modality, detail } =
            saying;
        let measured = times.iter().map(|time| &time.text).chain(quantities.iter().map(|quantity| &quantity.text));
        let measured: BTreeSet<String> = measured.flat_map(|text| stems(text)).collect();
        let named: Vec<Named> = names.iter().map(Named::of).collect();
        let known = |name| named.iter().find(|named| named.is(name)).cloned().unwrap_or_else(|| Named::alone(name));
        let (actor, party) = (actor(detail).map(known), party(detail).map(known));
        let is_place = |named: &Named| places.iter().any(|place| named.is(place));
        let (places, names) = named.into_iter().partition(is_place);
        Self {
            claim_type: *claim_type,
            text: folded(text),
            stems: stems(text).into_iter().filter(|stem| !measured.contains(stem)).collect(),
            event: event(detail, *predicate),
            actor,
            post: post(detail),
            party,
            names,
            places,
            times: edtf(times, detail),
            quantities: amounts(quantities, detail),
            polarity: *polarity,
            modality: *modality,
            is_sole: is_sole(detail),
        }
    }
}

impl Named {
    fn of(name: &Name) -> Self {
        let forms = name.forms().map(name::core).filter(|form| !form.is_empty()).collect();
        Self { name: name.name.clone(), forms }
    }

    fn alone(name: &str) -> Self {
        Self { name: name.to_owned(), forms: BTreeSet::from([name::core(name)]) }
    }

    fn is(&self, name: &str) -> bool {
        self.forms.contains(&name::core(name))
    }

    /// "Alm" is "Rut Alm", for all that is known.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        let holds = |whole: &str, part: &str| part.split(' ').all(|word| whole.split(' ').any(|has| has == word));
        self.forms.iter().any(|part| other.forms.iter().any(|whole| holds(whole, part)))
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        !self.forms.is_disjoint(&other.forms)
    }
}

/// A text without what typing makes different: case, marks, white space.
fn folded(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn event(detail: &Detail, predicate: Option<&str>) -> Option<String> {
    match detail {
        Detail::Relation(relation) => Some(relation.relation.clone()),
        Detail::Signature(_) => Some("sign".to_owned()),
        _ => predicate.map(stem),
    }
}

fn actor(detail: &Detail) -> Option<&str> {
    match detail {
        Detail::Signature(signature) => Some(&signature.signatory),
        Detail::Aim(aim) => aim.holder.as_deref(),
        Detail::Statement(statement) => statement.speaker.as_deref(),
        Detail::Role(role) => Some(&role.person),
        Detail::Relation(relation) => Some(&relation.subject),
        Detail::Date(_) | Detail::Quantity(_) | Detail::Event(_) | Detail::Opinion(_) => None,
    }
}

fn post(detail: &Detail) -> Option<String> {
    match detail {
        Detail::Role(role) => Some(folded(&role.role).replace("chairman", "chair").replace("chairwoman", "chair")),
        _ => None,
    }
}

fn party(detail: &Detail) -> Option<&str> {
    match detail {
        Detail::Role(role) => role.organization.as_deref(),
        Detail::Signature(signature) => signature.on_behalf_of.as_deref(),
        _ => None,
    }
}

fn is_sole(detail: &Detail) -> bool {
    match detail {
        Detail::Signature(signature) => signature.signatory_kind == SignatoryKind::Person,
        Detail::Role(role) => {
            let words: Vec<String> = folded(&role.role).split(' ').map(str::to_owned).collect();
            let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
            any(SOLE) && !any(SHARED)
        }
        _ => false,
    }
}

fn edtf(times: &[Time], detail: &Detail) -> Vec<String> {
    let mut found: Vec<String> = times.iter().filter_map(|time| time.edtf.clone()).collect();
    match detail {
        Detail::Date(date) if found.is_empty() => found.extend(date.edtf.clone()),
        _ => {}
    }
    found.sort();
    found.dedup();
    found
}

fn amounts(quantities: &[Quantity], detail: &Detail) -> Vec<Quantity> {
    let mut found = quantities.to_vec();
    if let (true, Detail::Quantity(detail)) = (found.is_empty(), detail) {
        let value = detail.value.map(|Amount(value)| value.normalize().to_string()).unwrap_or_default();
        let text = [Some(value), detail.unit.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let (unit, comparator) = (detail.unit.clone(), detail.comparator);
        found.push(Quantity { text, value: detail.value, upper: detail.upper, unit, comparator, start: 0, end: 0 });
    }
    found
}
