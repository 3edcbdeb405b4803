use super::look::{Look, Shape};
use super::tagger::Kind;
use crate::mention::gazetteer::Listing;

/// What the words of a name, or the title before it, say that it names, whatever the tagger thinks.
pub(super) fn by_words(look: &Look, first: usize, end: usize) -> Option<Kind> {
    let last = end.checked_sub(1).filter(|last| *last >= first)?;
    let several = last > first;
    let listed =
        look.listed(first).filter(|(listed, _)| *listed == end).map(|(_, listing)| listing).unwrap_or_default();
    let honoured = first > 0 && look.is(first - 1, Listing::HONORIFIC) && !look.is(first, Listing::PLACE);
    if several && look.is(last, Listing::SUFFIX) {
        Some(Kind::Organization)
    } else if listed.is(Listing::COUNTRY.with(Listing::DEMONYM)) || several && listed.is(Listing::PLACE) {
        Some(Kind::Place)
    } else if honoured || family_first(look, first, end) {
        Some(Kind::Person)
    } else {
        None
    }
}

/// "Li Qinghua": a family name that stands first, then one or two words without a sign of another kind.
fn family_first(look: &Look, first: usize, end: usize) -> bool {
    let plain = |index| look.get(index).is_some_and(|word: &super::look::LookedAt| word.shape == Shape::Capital);
    let other = Listing::ORGANIZATION_HEAD.with(Listing::PLACE_HEAD).with(Listing::PLACE).with(Listing::SUFFIX);
    look.is(first, Listing::FAMILY_FIRST)
        && (2..=3).contains(&(end - first))
        && (first + 1..end).all(|index| plain(index) && !look.is(index, other))
}
