//! Who holds which post: the title, the organization and the person, before the name or after it.

use super::name::{Clustered, Look, Title, titles};
use super::{EntityIndex, Role};
use crate::extraction::EntityKind;

/// The roles that the article gives to the people whom it names.
pub(crate) fn roles(looks: &[Look], names: &Clustered) -> Vec<Role> {
    let mut roles = Vec::new();
    for (sentence, look) in looks.iter().enumerate() {
        for title in titles(look) {
            let people =
                names.in_sentence(sentence).filter(|(_, entity)| names.kind(*entity) == Some(EntityKind::Person));
            let before = people.map(|(name, entity)| (name.first, name.end, name.span, entity)).collect::<Vec<_>>();
            roles.extend(held(look, title, &before, names, sentence));
        }
    }
    roles
}

type Person = (usize, usize, crate::span::Span, EntityIndex);

fn held(look: &Look, title: Title, people: &[Person], names: &Clustered, sentence: usize) -> Option<Role> {
    let organizations: Vec<_> = names
        .in_sentence(sentence)
        .filter(|(_, entity)| names.kind(*entity) != Some(EntityKind::Person))
        .map(|(name, entity)| (name.first, name.end, name.span, entity))
        .collect();
    let following = organizations.iter().find(|(first, ..)| after_of(look, title.end) == Some(*first));
    let preceding = organizations.iter().find(|(_, end, ..)| {
        *end == title.first || (*end + 1 == title.first && matches!(look.text(*end), "'s" | "’s"))
    });
    let organization = following.or(preceding);
    let end = following.map_or(title.end, |(_, end, ..)| *end);
    let person = people
        .iter()
        .find(|(first, ..)| {
            *first == title.end || (look.text(title.end) == "," && *first == title.end + 1 && preceding.is_none())
        })
        .or_else(|| people.iter().find(|(first, ..)| following.is_some() && *first == end))
        .or_else(|| {
            let start = preceding.map_or(title.first, |(first, ..)| *first);
            people.iter().rev().find(|(_, person_end, ..)| {
                look.text(*person_end) == ","
                    && (*person_end + 1 == start
                        || *person_end + 2 == start && matches!(look.text(start - 1), "the" | "a" | "an" | "who"))
            })
        })?;
    let span = look.span(title.first, title.end);
    let all = organization.iter().fold(span.cover(person.2), |all, organization| all.cover(organization.2));
    Some(Role {
        person: person.3,
        person_span: person.2,
        title: span,
        organization: organization.map(|organization| organization.3),
        organization_span: organization.map(|organization| organization.2),
        span: all,
    })
}

fn after_of(look: &Look, index: usize) -> Option<usize> {
    matches!(look.text(index), "of" | "at" | "for").then_some(())?;
    Some(if matches!(look.text(index + 1), "the" | "The") { index + 2 } else { index + 1 })
}
