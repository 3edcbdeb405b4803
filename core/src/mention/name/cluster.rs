use std::collections::HashMap;

use super::alias;
use super::look::Look;
use super::spot::Spot;
use super::tagger::Kind;
use crate::extraction::EntityKind;
use crate::mention::gazetteer::{self, Listing};
use crate::mention::{Entity, EntityIndex};
use crate::span::Span;

/// One naming of an entity.
#[derive(Clone, Debug)]
pub(crate) struct Name<'a> {
    pub(crate) sentence: usize,
    pub(crate) first: usize,
    /// The word after the last.
    pub(crate) end: usize,
    pub(crate) span: Span,
    kind: Kind,
    sure: bool,
    text: &'a str,
}

/// The names of an article and the entities that they name.
pub(crate) struct Clustered<'a> {
    names: Vec<Name<'a>>,
    /// For each name.
    entity: Vec<EntityIndex>,
    entities: Vec<Entity>,
}

impl<'a> Name<'a> {
    pub(super) fn new(sentence: usize, look: &Look<'a>, spot: Spot) -> Self {
        let Spot { first, end, kind, sure } = spot;
        Self { sentence, first, end, span: look.span(first, end), kind, sure, text: look.words(first, end) }
    }
}

impl Clustered<'_> {
    /// The names of a sentence in the order of the text.
    pub(crate) fn in_sentence(&self, sentence: usize) -> impl DoubleEndedIterator<Item = (&Name<'_>, EntityIndex)> {
        let from = self.names.partition_point(|name| name.sentence < sentence);
        let to = self.names.partition_point(|name| name.sentence <= sentence);
        self.names[from..to].iter().zip(self.entity[from..to].iter().copied())
    }

    pub(crate) fn kind(&self, index: EntityIndex) -> Option<EntityKind> {
        self.entities.get(index.0).map(|entity| entity.kind)
    }

    pub(super) fn into_entities(self) -> Vec<Entity> {
        self.entities
    }
}

/// All names under one spelling, before it is known whose other name it is.
pub(super) struct Group<'a> {
    pub(super) text: &'a str,
    pub(super) words: Vec<&'a str>,
    pub(super) kind: Kind,
    sure: bool,
    names: Vec<usize>,
    /// The group of the fuller name.
    host: Option<usize>,
}

/// Joins the names that are one entity's, and settles what each entity is.
pub(super) fn cluster<'a>(looks: &[Look<'a>], names: Vec<Name<'a>>) -> Clustered<'a> {
    let mut groups = grouped(&names);
    let given = given_aliases(looks, &names, &groups);
    for (short, long) in given {
        join(&mut groups, short, long);
    }
    for demonym in 0..groups.len() {
        if let Some(place) =
            (0..groups.len()).find(|place| alias::is_demonym_of(groups[demonym].text, groups[*place].text))
        {
            groups[place].kind = Kind::Place;
            join(&mut groups, demonym, place);
        }
    }
    for short in 0..groups.len() {
        if groups[short].host.is_none()
            && let Some(long) = host(&groups, short)
        {
            join(&mut groups, short, long);
        }
    }
    assembled(names, groups)
}

fn key(text: &str) -> &str {
    gazetteer::country_of(text).or_else(|| gazetteer::country(text)).unwrap_or(text)
}

fn grouped<'a>(names: &[Name<'a>]) -> Vec<Group<'a>> {
    let mut by_text: HashMap<&str, usize> = HashMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let at = *by_text.entry(key(name.text)).or_insert(groups.len());
        if at == groups.len() {
            let words = name.text.split([' ', '\n']).filter(|word| !word.is_empty()).collect();
            groups.push(Group {
                text: name.text,
                words,
                kind: Kind::Other,
                sure: false,
                names: Vec::new(),
                host: None,
            });
        }
        groups[at].names.push(index);
    }
    for group in &mut groups {
        group.sure = group.names.iter().any(|name| names[*name].sure);
        let votes = group.names.iter().map(|name| &names[*name]).filter(|name| name.sure || !group.sure);
        group.kind = voted(votes.map(|name| name.kind));
    }
    groups
}

/// The kind that most name; of two with as many the first.
fn voted(kinds: impl Iterator<Item = Kind>) -> Kind {
    let mut votes: Vec<(Kind, usize)> = Vec::new();
    for kind in kinds {
        match votes.iter_mut().find(|(voted, _)| *voted == kind) {
            Some((_, count)) => *count += 1,
            None => votes.push((kind, 1)),
        }
    }
    votes.into_iter().rev().max_by_key(|(_, count)| *count).map_or(Kind::Other, |(kind, _)| kind)
}

/// "Full Name (Other)": pairs of groups, the shorter name first.
fn given_aliases(looks: &[Look], names: &[Name], groups: &[Group]) -> Vec<(usize, usize)> {
    let mut group_of = vec![0; names.len()];
    for (at, group) in groups.iter().enumerate() {
        group.names.iter().for_each(|name| group_of[*name] = at);
    }
    let pairs = names.windows(2).enumerate().filter_map(|(index, pair)| {
        let [outer, inner] = pair else { return None };
        let look = looks.get(outer.sentence)?;
        let parenthesized = outer.sentence == inner.sentence
            && inner.first == outer.end + 1
            && look.text(outer.end) == "("
            && look.text(inner.end) == ")";
        let (outer, inner) = (group_of[index], group_of[index + 1]);
        if !parenthesized || !alias::names_the_same(&groups[outer], &groups[inner]) {
            return None;
        }
        Some(if groups[inner].words.len() > groups[outer].words.len() { (outer, inner) } else { (inner, outer) })
    });
    pairs.collect()
}

fn join(groups: &mut [Group], short: usize, long: usize) {
    if root(groups, short) != root(groups, long) {
        let long = root(groups, long);
        let short = root(groups, short);
        groups[short].host = Some(long);
    }
}

fn root(groups: &[Group], mut at: usize) -> usize {
    while let Some(host) = groups.get(at).and_then(|group| group.host) {
        at = host;
    }
    at
}

/// The one fuller name that this is short for; none where there are two.
fn host(groups: &[Group], short: usize) -> Option<usize> {
    let mut found = None;
    for long in (0..groups.len()).filter(|long| *long != short) {
        if alias::is_short_for(&groups[short], &groups[long]) && !is_division(&groups[short], &groups[long]) {
            let long = root(groups, long);
            match found {
                Some(other) if other != long => return None,
                _ => found = Some(long),
            }
        }
    }
    found.filter(|long| *long != short)
}

/// Whether the longer name, which comes late, is that of a part: "Orlo" again and again, and then "Orlo Commercial Pumps". The
/// full name of the whole comes first, but for the headline and perhaps what stands under it.
fn is_division(whole: &Group, part: &Group) -> bool {
    const SETTLED: usize = 3;
    let before = part.names.first().map_or(0, |first| whole.names.iter().filter(|name| *name < first).count());
    let company = part.words.iter().any(|word| gazetteer::word(word).is(Listing::SUFFIX));
    part.kind == Kind::Organization && before >= SETTLED && whole.words.len() == 1 && !company
}

fn assembled<'a>(names: Vec<Name<'a>>, groups: Vec<Group<'a>>) -> Clustered<'a> {
    let mut root_of = vec![0; names.len()];
    for at in 0..groups.len() {
        let root = root(&groups, at);
        groups[at].names.iter().for_each(|name| root_of[*name] = root);
    }
    let mut numbers: HashMap<usize, EntityIndex> = HashMap::new();
    let mut entities: Vec<Entity> = Vec::new();
    let mut entity = Vec::with_capacity(names.len());
    let mut kept = Vec::with_capacity(names.len());
    for (name, root) in names.into_iter().zip(root_of) {
        let Some(kind) = entity_kind(groups[root].kind) else { continue };
        let number = *numbers.entry(root).or_insert(EntityIndex(entities.len()));
        if number.0 == entities.len() {
            let full = gazetteer::country_of(groups[root].text).unwrap_or(groups[root].text).to_owned();
            entities.push(Entity { kind, name: full, aliases: Vec::new(), mentions: Vec::new() });
        }
        entity.push(number);
        entities[number.0].mentions.push(name.span);
        add_alias(&mut entities[number.0], name.text);
        kept.push(name);
    }
    Clustered { names: kept, entity, entities }
}

fn entity_kind(kind: Kind) -> Option<EntityKind> {
    match kind {
        Kind::Person => Some(EntityKind::Person),
        Kind::Organization => Some(EntityKind::Organization),
        Kind::Place => Some(EntityKind::Place),
        Kind::Other => None,
    }
}

fn add_alias(entity: &mut Entity, text: &str) {
    let demonym = gazetteer::name(text).is(Listing::DEMONYM);
    if entity.name != text && !demonym && !entity.aliases.iter().any(|alias| alias == text) {
        entity.aliases.push(text.to_owned());
    }
}
