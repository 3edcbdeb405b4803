//! Who holds which post: the title, the organization and the person, before the name or after it.

mod place;
mod topic;

use super::name::{Clustered, Look, Title, titles};
use super::{EntityIndex, Role};
use crate::extraction::EntityKind;
use crate::span::Span;
use place::Placed;
use topic::Topic;

/// A naming, as words of its sentence.
#[derive(Clone, Copy, Debug)]
struct Named {
    first: usize,
    end: usize,
    span: Span,
    entity: EntityIndex,
}

/// One sentence with all that roles are made of.
struct Scene<'a, 'b> {
    look: &'a Look<'b>,
    titles: Vec<Title>,
    people: Vec<Named>,
    /// Organizations and places.
    bodies: Vec<Named>,
}

/// The roles that the article gives to the people whom it names.
///
/// Where a company's post is named without its company, and the company is the one that the passage is about, the role has the
/// organization but no span of it.
pub(crate) fn roles(looks: &[Look], names: &Clustered, blocks: &[usize]) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::new();
    let mut topic = Topic::default();
    for (sentence, look) in looks.iter().enumerate() {
        let scene = scene(look, names, sentence);
        topic.enter(blocks.get(sentence).copied(), &scene, names);
        let mut placed: Vec<Option<Placed>> = Vec::new();
        for at in (0..scene.titles.len()).rev() {
            let next = placed.last().copied().flatten();
            placed.push(place::placed(&scene, at, next));
        }
        let found = scene.titles.iter().zip(placed.into_iter().rev());
        roles.extend(found.filter_map(|(title, placed)| Some(role(&scene, *title, placed?, &topic))));
    }
    roles
}

fn scene<'a, 'b>(look: &'a Look<'b>, names: &Clustered, sentence: usize) -> Scene<'a, 'b> {
    let named = names.in_sentence(sentence).map(|(name, entity)| {
        let person = names.kind(entity) == Some(EntityKind::Person);
        (person, Named { first: name.first, end: name.end, span: name.span, entity })
    });
    let (people, bodies): (Vec<_>, Vec<_>) = named.partition(|(person, _)| *person);
    let only = |named: Vec<(bool, Named)>| named.into_iter().map(|(_, named)| named).collect();
    Scene { look, titles: titles(look), people: only(people), bodies: only(bodies) }
}

fn role(scene: &Scene, title: Title, placed: Placed, topic: &Topic) -> Role {
    let span = scene.look.span(title.first, title.end);
    let organization = placed.organization;
    let all = organization.iter().fold(span.cover(placed.person.span), |all, body| all.cover(body.span));
    let understood = || topic.company(scene, title);
    Role {
        person: placed.person.entity,
        person_span: placed.person.span,
        title: span,
        organization: organization.map(|body| body.entity).or_else(understood),
        organization_span: organization.map(|body| body.span),
        span: all,
    }
}
