use crate::extraction::EntityKind;
use crate::mention::gazetteer::{self, Listing};
use crate::mention::{Entities, Entity, EntityIndex};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Female,
    Male,
}

/// What can be said of an entity beyond its names.
#[derive(Clone, Debug)]
pub(super) struct Profile {
    pub(super) kind: EntityKind,
    pub(super) gender: Option<Gender>,
    /// Whether "the company" can mean it.
    pub(super) company: bool,
    /// Whether it is a state, so that it can act and have a government.
    pub(super) country: bool,
    /// The words of its names, lower-cased: "the authority" is one of whose names this is a word.
    words: Vec<String>,
    pub(super) organization: Option<EntityIndex>,
    /// The posts it holds, lower-cased.
    pub(super) posts: Vec<String>,
}

impl Profile {
    /// Whether one of its names holds the word.
    pub(super) fn is_called(&self, word: &str) -> bool {
        self.words.iter().any(|each| each == word)
    }
}

/// The profile of each entity.
pub(super) fn profiles(text: &str, entities: &Entities) -> Vec<Profile> {
    let mut profiles: Vec<Profile> = entities.all().iter().map(|entity| profile(text, entity)).collect();
    for role in entities.roles() {
        let Some(profile) = profiles.get_mut(role.person.0) else { continue };
        let title = role.title.of(text);
        profile.gender = profile.gender.or_else(|| title.split(' ').find_map(by_title));
        profile.organization = profile.organization.or(role.organization);
        profile.posts.push(title.to_lowercase());
    }
    profiles
}

fn profile(text: &str, entity: &Entity) -> Profile {
    // "The company" means none of these.
    const INSTITUTIONS: &str = "academy agency army association authority church college commission committee congress \
        council court department federation foundation government hospital institute ministry museum parliament party police \
        school senate society union university";
    let names = || std::iter::once(&entity.name).chain(&entity.aliases);
    let words: Vec<String> = names().flat_map(|name| name.split(' ')).map(str::to_lowercase).collect();
    let has = |kind: Listing| names().any(|name| name.split(' ').any(|word| gazetteer::word(word).is(kind)));
    let listed = names().fold(Listing::default(), |all, name| all.with(gazetteer::name(name)));
    let derived = entity
        .mentions
        .iter()
        .any(|mention| entity.name != mention.of(text) && is_adjective(&entity.name, mention.of(text)));
    let public = INSTITUTIONS.split_whitespace().any(|word| words.iter().any(|each| each == word));
    let organization = entity.kind == EntityKind::Organization;
    Profile {
        kind: entity.kind,
        gender: (entity.kind == EntityKind::Person).then(|| gender(text, entity)).flatten(),
        company: organization
            && (listed.is(Listing::COMPANY) || has(Listing::SUFFIX) || !public && !listed.is(Listing::ORGANIZATION)),
        country: entity.kind == EntityKind::Place && (listed.is(Listing::COUNTRY) || derived),
        words,
        organization: None,
        posts: Vec::new(),
    }
}

/// "Ruritanian" beside "Ruritania": what has such a word is a country more often than a town.
fn is_adjective(name: &str, word: &str) -> bool {
    word.ends_with(['n', 'h', 'c', 'e', 'i'])
        && !word.chars().all(char::is_uppercase)
        && name.chars().take(4).eq(word.chars().take(4))
}

fn gender(text: &str, entity: &Entity) -> Option<Gender> {
    let before =
        |start: usize| text.get(..start).and_then(|text| text.trim_end().rsplit([' ', '\n', '“', '"', '(']).next());
    let titled = entity.mentions.iter().find_map(|mention| before(mention.start()).and_then(by_title));
    titled.or_else(|| by_given_name(entity.name.split(' ').next()?))
}

fn by_title(word: &str) -> Option<Gender> {
    of(gazetteer::word(word), Listing::FEMALE, Listing::MALE)
}

fn by_given_name(word: &str) -> Option<Gender> {
    of(gazetteer::word(word), Listing::GIVEN_FEMALE, Listing::GIVEN_MALE)
}

fn of(listing: Listing, female: Listing, male: Listing) -> Option<Gender> {
    match (listing.is(female), listing.is(male)) {
        (true, false) => Some(Gender::Female),
        (false, true) => Some(Gender::Male),
        _ => None,
    }
}
