use super::cluster::Group;
use crate::extraction::EntityKind;
use crate::mention::gazetteer::{self, Listing};

/// Whether "Outer (Inner)" says one entity twice: an acronym, a stock's ticker, or a name by which the other is known.
pub(super) fn names_the_same(outer: &Group, inner: &Group) -> bool {
    let (short, long) = if inner.words.len() > outer.words.len() { (outer, inner) } else { (inner, outer) };
    let place = |group: &Group| gazetteer::name(group.text).is(Listing::PLACE);
    if place(inner) != place(outer) || long.kind == Some(EntityKind::Person) {
        return abbreviates(short.text, &long.words);
    }
    short.words.len() == 1 && long.words.len() > 1
}

/// Whether the one name is the other, shortened, as an article does once the full name has been said.
pub(super) fn is_short_for(short: &Group, long: &Group) -> bool {
    if short.words.len() >= long.words.len() {
        return false;
    }
    match long.kind {
        Some(EntityKind::Person) => is_part_of_person(short, long),
        Some(EntityKind::Place) => false,
        _ => is_part_of_organization(short, long),
    }
}

fn is_part_of_person(short: &Group, long: &Group) -> bool {
    let family = if gazetteer::word(long.words[0]).is(Listing::FAMILY_FIRST)
        && !gazetteer::word(long.words[0]).is(Listing::GIVEN)
    {
        long.words.first()
    } else {
        long.words.last()
    };
    let listed = gazetteer::name(short.text);
    let other =
        (listed.is(Listing::PLACE) || listed.is(Listing::ORGANIZATION)) && short.kind != Some(EntityKind::Person);
    !other
        && (short.words.len() == 1 && family == short.words.first()
            || short.words.len() > 1 && long.words.ends_with(&short.words))
}

fn is_part_of_organization(short: &Group, long: &Group) -> bool {
    let listed = gazetteer::name(short.text);
    if listed.is(Listing::PLACE)
        || listed.is(Listing::DEMONYM)
        || short.kind == Some(EntityKind::Person) && short.words.len() > 1
    {
        return false;
    }
    let generic = short.words.iter().all(|word| gazetteer::word(word).is(Listing::ORGANIZATION_HEAD));
    !generic && long.words.starts_with(&short.words) || abbreviates(short.text, &long.words)
}

/// Whether each letter of `short` begins a word of `long`, in order, the first with the first; small words may be passed over.
pub(super) fn abbreviates(short: &str, long: &[&str]) -> bool {
    let letters: Vec<char> = short.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if !(2..=8).contains(&letters.len()) || short.chars().any(char::is_lowercase) || long.len() < 2 {
        return false;
    }
    let initials = |words: &[&str]| -> Vec<char> { words.iter().filter_map(|word| word.chars().next()).collect() };
    let all = initials(long);
    let large: Vec<&str> = long.iter().copied().filter(|word| !gazetteer::word(word).is(Listing::INSIDE)).collect();
    let named: Vec<&str> = large.iter().copied().filter(|word| !gazetteer::word(word).is(Listing::SUFFIX)).collect();
    let upper = |letters: Vec<char>| letters.into_iter().flat_map(char::to_uppercase).collect::<Vec<_>>();
    [upper(all), upper(initials(&large)), upper(initials(&named))].contains(&letters)
}
