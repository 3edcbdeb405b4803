use super::facets::Name;
use super::passage::Passage;
use super::{Check, Facet, Reason, Status};
use crate::extraction::EntityKind;

/// Whether the passage names whom the claim names. A name that is not there contradicts nothing.
pub(super) fn check(name: &Name, passage: &Passage<'_>) -> Check {
    let check = Check::new(Facet::Name, &name.name);
    if let Some(place) = passage.find(&name.name) {
        return check.found(Status::Confirmed, Reason::Same, place, &name.name);
    }
    let aliases = name.aliases.iter().cloned().chain(acronym(&name.name)).chain(entity(name, passage));
    for alias in aliases {
        if let Some(place) = passage.find(&alias) {
            return check.found(Status::Confirmed, Reason::Alias, place, &alias);
        }
    }
    match family(name).and_then(|family| Some((passage.find(family)?, family))) {
        Some((place, family)) => check.found(Status::Confirmed, Reason::FamilyName, place, family),
        None => check,
    }
}

/// The name under which the passage's own reading has the same entity: "Orbel Line Inc." for Orbel Line.
fn entity(name: &Name, passage: &Passage<'_>) -> Option<String> {
    let same = |form: &str| name.forms().any(|own| core(own) == core(form));
    let entity = passage
        .extraction
        .entities
        .iter()
        .find(|entity| std::iter::once(&entity.name).chain(&entity.aliases).any(|form| same(form)))?;
    entity.mentions.first().map(|mention| mention.exact.clone())
}

/// A name without its article and without the form of a company.
pub(crate) fn core(name: &str) -> String {
    const FORMS: &[&str] = &[
        "inc",
        "corp",
        "corporation",
        "ltd",
        "limited",
        "co",
        "company",
        "llc",
        "plc",
        "ag",
        "gmbh",
        "sa",
        "group",
        "the",
    ];
    let words = name.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.filter(|word| !word.is_empty() && !FORMS.contains(&word.as_str())).collect::<Vec<_>>().join(" ")
}

/// "VIN" for Vellmar Institute of Navigation.
fn acronym(name: &str) -> Option<String> {
    let initials: String =
        name.split_whitespace().filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase()).collect();
    (initials.chars().count() >= 3).then_some(initials)
}

/// The family name of a person: the last word, or the first where the name is written family first.
fn family(name: &Name) -> Option<&str> {
    let is_person = name.kind == Some(EntityKind::Person);
    let mut words = name.name.split_whitespace();
    let last = words.next_back()?;
    (is_person && words.next().is_some() && last.chars().count() > 1).then_some(last)
}
