use jiff::civil::Date;

use super::passage::Passage;
use crate::extraction::{Claim, ClaimType, Detail, Entity, EntityKind, Modality, Polarity, Quantity, Time};

/// What a claim says, part by part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// The standalone sentence.
    pub text: String,
    pub claim_type: Option<ClaimType>,
    /// The lemma of what happened: "sign".
    pub predicate: Option<String>,
    pub names: Vec<Name>,
    pub times: Vec<Time>,
    pub quantities: Vec<Quantity>,
    pub posts: Vec<Post>,
    pub polarity: Polarity,
    pub modality: Modality,
}

/// Someone or something named, under all names known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub name: String,
    pub aliases: Vec<String>,
    pub kind: Option<EntityKind>,
}

/// A post that the claim says somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub person: String,
    pub role: String,
    pub organization: Option<String>,
}

impl Facets {
    /// The facets of an extracted claim; `entities` are its document's.
    pub fn of(claim: &Claim, entities: &[Entity]) -> Self {
        let mut times = claim.times.clone();
        if let Detail::Date(date) = &claim.detail
            && times.is_empty()
            && date.edtf.is_some()
        {
            times.push(Time {
                text: claim.mention.exact.clone(),
                edtf: date.edtf.clone(),
                start: claim.mention.start,
                end: claim.mention.end,
            });
        }
        Self {
            text: claim.text.clone(),
            claim_type: Some(claim.claim_type),
            predicate: claim.predicate.as_ref().map(|predicate| predicate.lemma.clone()),
            names: names(claim, entities),
            times,
            quantities: claim.quantities.clone(),
            posts: posts(&claim.detail),
            polarity: claim.polarity,
            modality: claim.modality,
        }
    }

    /// The facets of a sentence that a person wrote. `published` is the day against which it is read, `known` the names that it
    /// may use.
    pub fn read(text: &str, published: Option<Date>, known: &[Name]) -> Self {
        let passage = Passage::read(text, published);
        let claims = &passage.extraction.claims;
        let main = claims
            .iter()
            .find(|claim| !matches!(claim.claim_type, ClaimType::Role | ClaimType::Date | ClaimType::Quantity));
        let main = main.or(claims.first());
        let mut names: Vec<Name> = passage.extraction.entities.iter().map(|entity| named(entity, known)).collect();
        for name in known.iter().filter(|name| name.forms().any(|form| passage.find(form).is_some())) {
            if !names.iter().any(|have| have.name == name.name) {
                names.push(name.clone());
            }
        }
        Self {
            text: text.to_owned(),
            claim_type: main.map(|claim| claim.claim_type),
            predicate: main.and_then(|claim| claim.predicate.as_ref()).map(|predicate| predicate.lemma.clone()),
            names,
            times: passage.extraction.times.clone(),
            quantities: passage.extraction.quantities.clone(),
            posts: claims.iter().flat_map(|claim| posts(&claim.detail)).collect(),
            polarity: main.map(|claim| claim.polarity).unwrap_or_default(),
            modality: main.map(|claim| claim.modality).unwrap_or_default(),
        }
    }
}

impl Name {
    /// The name and its aliases.
    pub(crate) fn forms(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

/// The entity under the names known of it: those that share one of its own.
fn named(entity: &Entity, known: &[Name]) -> Name {
    let same = known
        .iter()
        .find(|name| name.forms().any(|form| form == entity.name || entity.aliases.iter().any(|alias| alias == form)));
    let own = Name { name: entity.name.clone(), aliases: entity.aliases.clone(), kind: Some(entity.kind) };
    same.map_or(own, |name| Name { kind: name.kind.or(Some(entity.kind)), ..name.clone() })
}

/// The entities that the claim's text names, by any of their names.
fn names(claim: &Claim, entities: &[Entity]) -> Vec<Name> {
    let passage = Passage::plain(&claim.text);
    let is_named = |entity: &&Entity| {
        std::iter::once(&entity.name).chain(&entity.aliases).any(|form| passage.find(form).is_some())
    };
    entities.iter().filter(is_named).map(|entity| named(entity, &[])).collect()
}

fn posts(detail: &Detail) -> Vec<Post> {
    let post = match detail {
        Detail::Role(role) => {
            Some(Post { person: role.person.clone(), role: role.role.clone(), organization: role.organization.clone() })
        }
        Detail::Signature(signature) => signature.role.as_ref().map(|role| Post {
            person: signature.signatory.clone(),
            role: role.clone(),
            organization: signature.on_behalf_of.clone(),
        }),
        Detail::Date(_)
        | Detail::Aim(_)
        | Detail::Statement(_)
        | Detail::Quantity(_)
        | Detail::Relation(_)
        | Detail::Event(_)
        | Detail::Opinion(_) => None,
    };
    post.into_iter().collect()
}
