//! What is known of words before an article is read: countries, cities, given names, well-known organizations, titles.
//! The lists are our own, of facts that anyone knows; each stands in a text file beside this one.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What the lists say of a word or a name: a set of the kinds below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Listing(u32);

impl Listing {
    pub(crate) const SUFFIX: Listing = Listing(1);
    pub(crate) const ORGANIZATION_HEAD: Listing = Listing(1 << 1);
    pub(crate) const PLACE_HEAD: Listing = Listing(1 << 2);
    pub(crate) const BEFORE_PLACE: Listing = Listing(1 << 3);
    pub(crate) const HONORIFIC: Listing = Listing(1 << 4);
    pub(crate) const OPENER: Listing = Listing(1 << 5);
    pub(crate) const TIME: Listing = Listing(1 << 6);
    pub(crate) const INSIDE: Listing = Listing(1 << 7);
    pub(crate) const PARTICLE: Listing = Listing(1 << 8);
    pub(crate) const GIVEN_FEMALE: Listing = Listing(1 << 9);
    pub(crate) const GIVEN_MALE: Listing = Listing(1 << 10);
    pub(crate) const GIVEN_EITHER: Listing = Listing(1 << 11);
    pub(crate) const FAMILY_FIRST: Listing = Listing(1 << 12);
    pub(crate) const PLACE: Listing = Listing(1 << 13);
    pub(crate) const COUNTRY: Listing = Listing(1 << 14);
    pub(crate) const DEMONYM: Listing = Listing(1 << 15);
    pub(crate) const ORGANIZATION: Listing = Listing(1 << 16);
    pub(crate) const POST: Listing = Listing(1 << 17);
    pub(crate) const MODIFIER: Listing = Listing(1 << 18);
    pub(crate) const PORTFOLIO: Listing = Listing(1 << 19);
    pub(crate) const FEMALE: Listing = Listing(1 << 20);
    pub(crate) const MALE: Listing = Listing(1 << 21);
    /// A company's post.
    pub(crate) const CORPORATE: Listing = Listing(1 << 23);
    /// An organization that is a company.
    pub(crate) const COMPANY: Listing = Listing(1 << 24);
    /// The first word of a listed name of several words.
    pub(crate) const BEGINS: Listing = Listing(1 << 22);

    pub(crate) const GIVEN: Listing = Listing(Self::GIVEN_FEMALE.0 | Self::GIVEN_MALE.0 | Self::GIVEN_EITHER.0);
    /// What holds of a word in whatever case it is written.
    const CASELESS: Listing = Listing(
        Self::POST.0 | Self::MODIFIER.0 | Self::CORPORATE.0 | Self::FEMALE.0 | Self::MALE.0 | Self::HONORIFIC.0,
    );

    /// Whether it is any of these.
    pub(crate) fn is(self, kinds: Listing) -> bool {
        self.0 & kinds.0 != 0
    }

    pub(crate) fn bits(self) -> u32 {
        self.0
    }

    /// Those of its kinds that are among these.
    pub(crate) fn only(self, kinds: Listing) -> Listing {
        Listing(self.0 & kinds.0)
    }

    pub(crate) fn with(self, other: Listing) -> Listing {
        Listing(self.0 | other.0)
    }
}

/// What the lists say of one word as it stands in the text.
pub(crate) fn word(word: &str) -> Listing {
    let exact = GAZETTEER.words.get(word).copied().unwrap_or_default();
    if !word.starts_with(char::is_uppercase) {
        return exact;
    }
    let lower = GAZETTEER.words.get(word.to_lowercase().as_str()).copied().unwrap_or_default();
    exact.with(Listing(lower.0 & Listing::CASELESS.0))
}

/// What the lists say of a name of one or more words, spelt as in the lists.
pub(crate) fn name(words: &str) -> Listing {
    GAZETTEER.names.get(words).copied().unwrap_or_default()
}

/// The country whose people or things are called so: "Norwegian" is Norway.
pub(crate) fn country_of(demonym: &str) -> Option<&'static str> {
    GAZETTEER.demonyms.get(demonym).copied()
}

/// The first name that the list gives this place: "U.S." is "United States".
pub(crate) fn country(name: &str) -> Option<&'static str> {
    GAZETTEER.countries.get(name).copied()
}

#[derive(Default)]
struct Gazetteer {
    words: HashMap<&'static str, Listing>,
    names: HashMap<&'static str, Listing>,
    demonyms: HashMap<&'static str, &'static str>,
    countries: HashMap<&'static str, &'static str>,
}

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
    let mut gazetteer = Gazetteer::default();
    lines(include_str!("places.txt")).for_each(|line| gazetteer.add_country(line));
    for (key, names) in lines(include_str!("organizations.txt")).filter_map(|line| line.split_once(": ")) {
        let kind = if key == "companies" { Listing::COMPANY } else { Listing::default() };
        names.split(", ").for_each(|name| gazetteer.add_name(name, Listing::ORGANIZATION.with(kind)));
    }
    for (key, words) in [include_str!("given.txt"), include_str!("words.txt"), include_str!("titles.txt")]
        .into_iter()
        .flat_map(lines)
        .filter_map(|line| line.split_once(": "))
    {
        let kind = kind(key);
        words.split(' ').for_each(|word| gazetteer.add_word(word, kind));
    }
    gazetteer
});

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

fn kind(key: &str) -> Listing {
    match key {
        "suffix" => Listing::SUFFIX,
        "organization" => Listing::ORGANIZATION_HEAD,
        "place" => Listing::PLACE_HEAD,
        "before_place" => Listing::BEFORE_PLACE,
        "honorific" => Listing::HONORIFIC,
        "opener" => Listing::OPENER,
        "time" => Listing::TIME,
        "inside" => Listing::INSIDE,
        "particle" => Listing::PARTICLE,
        "women" => Listing::GIVEN_FEMALE,
        "men" => Listing::GIVEN_MALE,
        "either" => Listing::GIVEN_EITHER,
        "family_first" => Listing::FAMILY_FIRST,
        "post" | "short" => Listing::POST,
        "modifier" => Listing::MODIFIER,
        "portfolio" => Listing::PORTFOLIO,
        "corporate" => Listing::CORPORATE,
        "she" => Listing::FEMALE,
        "he" => Listing::MALE,
        _ => Listing::default(),
    }
}

impl Gazetteer {
    fn add_word(&mut self, word: &'static str, kind: Listing) {
        let listing = self.words.entry(word).or_default();
        *listing = listing.with(kind);
    }

    fn add_name(&mut self, name: &'static str, kind: Listing) {
        let listing = self.names.entry(name).or_default();
        *listing = listing.with(kind);
        match name.split([' ', '-', '.', ',', '\'', '&']).next() {
            Some(first) if first.len() < name.len() => {
                self.add_word(first, Listing::BEGINS);
                // "St." and "U.S." are words with their full stop.
                if let Some(dotted) = name.split(' ').next() {
                    self.add_word(dotted, Listing::BEGINS);
                }
            }
            _ => {}
        }
        self.add_word(name, kind);
    }

    fn add_country(&mut self, line: &'static str) {
        let mut parts = line.split(':').map(|part| part.trim().split(", "));
        let names: Vec<_> = parts.next().into_iter().flatten().filter(|name| *name != "-").collect();
        let first = names.first().copied();
        for name in names {
            self.add_name(name, Listing::PLACE.with(Listing::COUNTRY));
            self.countries.extend(first.map(|first| (name, first)));
        }
        for demonym in parts.next().into_iter().flatten().filter(|name| !name.is_empty()) {
            self.add_name(demonym, Listing::DEMONYM);
            self.demonyms.extend(first.map(|first| (demonym, first)));
        }
        for place in parts.next().into_iter().flatten().filter(|name| !name.is_empty()) {
            self.add_name(place, Listing::PLACE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_each_of_its_names() {
        assert!(name("U.S.").is(Listing::COUNTRY));
        assert_eq!(country("Côte d'Ivoire"), Some("Ivory Coast"));
        assert_eq!(country_of("Finnish"), Some("Finland"));
        assert!(name("Oulu").is(Listing::PLACE) && !name("Oulu").is(Listing::COUNTRY));
    }

    #[test]
    fn a_title_is_known_in_any_case() {
        for title in ["chairwoman", "Chairwoman", "CHAIRWOMAN"] {
            assert!(word(title).is(Listing::POST) && word(title).is(Listing::FEMALE), "{title}");
        }
        assert!(!word("mark").is(Listing::GIVEN));
    }

    #[test]
    fn every_line_of_the_lists_has_a_kind() {
        let keyed = [include_str!("given.txt"), include_str!("words.txt"), include_str!("titles.txt")];
        for line in keyed.into_iter().flat_map(lines) {
            let key = line.split_once(": ").map(|(key, _)| key);
            assert!(key.is_some_and(|key| kind(key) != Listing::default()), "{line}");
        }
    }
}
