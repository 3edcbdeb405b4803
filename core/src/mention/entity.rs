use crate::extraction::EntityKind;
use crate::span::Span;

/// The number of an entity in its document, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityIndex(pub usize);

/// A person, an organization or a place under all its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    pub kind: EntityKind,
    /// The fullest name.
    pub name: String,
    pub aliases: Vec<String>,
    /// Where it is named, in the order of the text.
    pub mentions: Vec<Span>,
}

/// A post that a person holds: "Vice President of the institute".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub person: EntityIndex,
    /// The person's name here.
    pub person_span: Span,
    /// The words of the post alone.
    pub title: Span,
    pub organization: Option<EntityIndex>,
    pub organization_span: Option<Span>,
    /// All of it: post, organization and name.
    pub span: Span,
}

/// All entities of a document, in the order of first mention, with the roles that people hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entities {
    entities: Vec<Entity>,
    roles: Vec<Role>,
    /// Mentions of all entities, sorted by span.
    mentions: Vec<(Span, EntityIndex)>,
}

impl Entities {
    pub fn new(mut entities: Vec<Entity>, roles: Vec<Role>) -> Self {
        entities.iter_mut().for_each(|entity| entity.mentions.sort());
        let mut mentions: Vec<_> = entities
            .iter()
            .enumerate()
            .flat_map(|(index, entity)| entity.mentions.iter().map(move |span| (*span, EntityIndex(index))))
            .collect();
        mentions.sort();
        Self { entities, roles, mentions }
    }

    pub fn all(&self) -> &[Entity] {
        &self.entities
    }

    pub fn get(&self, index: EntityIndex) -> Option<&Entity> {
        self.entities.get(index.0)
    }

    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// The mentions that lie within `span`, in the order of the text.
    pub fn within(&self, span: Span) -> impl Iterator<Item = (Span, EntityIndex)> + '_ {
        let first = self.mentions.partition_point(|(mention, _)| mention.start() < span.start());
        self.mentions[first..]
            .iter()
            .copied()
            .take_while(move |(mention, _)| mention.start() < span.end())
            .filter(move |(mention, _)| span.contains(*mention))
    }
}
