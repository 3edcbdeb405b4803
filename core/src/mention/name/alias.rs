use super::cluster::Group;
use super::tagger::Kind;
use crate::mention::gazetteer::{self, Listing};

/// Whether "Outer (Inner)" says one entity twice: an acronym, a stock's ticker, or a name by which the other is known.
pub(super) fn names_the_same(outer: &Group, inner: &Group) -> bool {
    let (short, long) = if inner.words.len() > outer.words.len() { (outer, inner) } else { (inner, outer) };
    let place = |group: &Group| gazetteer::name(group.text).is(Listing::PLACE);
    if place(inner) != place(outer) || long.kind == Kind::Person {
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
        Kind::Person => is_part_of_person(short, long),
        Kind::Place => false,
        _ => is_part_of_organization(short, long),
    }
}

fn is_part_of_person(short: &Group, long: &Group) -> bool {
    let (Some(first), Some(last)) = (long.words.first(), long.words.last()) else { return false };
    let ends = match short.words.as_slice() {
        [word] => word == first || word == last,
        words => long.words.ends_with(words),
    };
    if !ends {
        return false;
    }
    let listing = gazetteer::word(first);
    let family = if listing.is(Listing::FAMILY_FIRST) && !listing.is(Listing::GIVEN) { first } else { last };
    let other = gazetteer::name(short.text).is(Listing::PLACE.with(Listing::ORGANIZATION));
    (short.words.len() > 1 || short.words.first() == Some(family)) && !(other && short.kind != Kind::Person)
}

fn is_part_of_organization(short: &Group, long: &Group) -> bool {
    let begins = long.words.starts_with(&short.words);
    if !begins && !abbreviates(short.text, &long.words) || short.kind == Kind::Person && short.words.len() > 1 {
        return false;
    }
    // "Marlo University" is not Marlo.
    if begins && short.kind == Kind::Place {
        return false;
    }
    let generic = short.words.iter().all(|word| gazetteer::word(word).is(Listing::ORGANIZATION_HEAD));
    let listed = gazetteer::name(short.text);
    let place = listed.is(Listing::PLACE.with(Listing::DEMONYM));
    !(place || begins && generic)
}

/// Whether each letter of `short` begins a word of `long`, in order, the first with the first; small words may be passed over.
pub(super) fn abbreviates(short: &str, long: &[&str]) -> bool {
    if long.len() < 2 || short.len() > 16 || short.chars().any(char::is_lowercase) {
        return false;
    }
    let letters: Vec<char> = short.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if !(2..=8).contains(&letters.len()) {
        return false;
    }
    let initials = |words: &[&str]| -> Vec<char> { words.iter().filter_map(|word| word.chars().next()).collect() };
    let all = initials(long);
    let large: Vec<&str> = long.iter().copied().filter(|word| !gazetteer::word(word).is(Listing::INSIDE)).collect();
    let named: Vec<&str> = large.iter().copied().filter(|word| !gazetteer::word(word).is(Listing::SUFFIX)).collect();
    let upper = |letters: Vec<char>| letters.into_iter().flat_map(char::to_uppercase).collect::<Vec<_>>();
    [upper(all), upper(initials(&large)), upper(initials(&named))].contains(&letters)
}

/// Whether `word` calls the people or things of `place`, or is its name in capitals: "Norwegian", "Ruritanian", "OSLO".
pub(super) fn is_demonym_of(word: &str, place: &str) -> bool {
    const ENDINGS: [&str; 9] = ["n", "an", "ian", "ean", "ic", "ish", "ese", "i", "er"];
    let alike = word.chars().zip(place.chars()).take(3).all(|(one, other)| one.eq_ignore_ascii_case(&other));
    if !alike || word == place || place.len() < 4 || place.contains(' ') || gazetteer::name(word) != Listing::default()
    {
        return false;
    }
    let stem = place.trim_end_matches(['a', 'e', 'o', 'y']);
    let capitals = word.len() == place.len()
        && word.chars().all(|letter| !letter.is_lowercase())
        && word.eq_ignore_ascii_case(place);
    let derived = |from: &str| word.strip_prefix(from).is_some_and(|ending| ENDINGS.contains(&ending));
    capitals || derived(place) || stem.len() > 3 && derived(stem)
}
