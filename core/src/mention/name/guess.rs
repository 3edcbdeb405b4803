use super::look::{Look, Shape};
use super::tagger::Kind;
use crate::mention::gazetteer::Listing;

/// What the words of a name and their neighbours say that it names; none where they say nothing.
pub(super) fn kind(look: &Look, first: usize, end: usize) -> Option<Kind> {
    by_own_words(look, first, end).or_else(|| by_neighbours(look, first, end))
}

/// What the words of the name itself say beyond doubt.
pub(super) fn certain(look: &Look, first: usize, end: usize) -> Option<Kind> {
    by_own_words(look, first, end)
}

fn by_own_words(look: &Look, first: usize, end: usize) -> Option<Kind> {
    let last = end - 1;
    let several = end - first > 1;
    let head = (first..end).find(|index| look.text(*index) == "of").filter(|of| *of > first).map_or(last, |of| of - 1);
    let institution =
        look.is(last, Listing::SUFFIX.with(Listing::ORGANIZATION_HEAD)) || look.is(head, Listing::ORGANIZATION_HEAD);
    if several && institution {
        Some(Kind::Organization)
    } else if several && (look.is(head, Listing::PLACE_HEAD) || look.is(first, Listing::BEFORE_PLACE)) {
        Some(Kind::Place)
    } else if several && (look.is(first, Listing::GIVEN) || family_first(look, first, end)) {
        Some(Kind::Person)
    } else {
        None
    }
}

/// "Li Qinghua": a family name that stands first, then one or two words without a sign of another kind.
fn family_first(look: &Look, first: usize, end: usize) -> bool {
    look.is(first, Listing::FAMILY_FIRST)
        && (2..=3).contains(&(end - first))
        && (first + 1..end).all(|index| look.get(index).is_some_and(|word| word.shape == Shape::Capital))
}

fn by_neighbours(look: &Look, first: usize, end: usize) -> Option<Kind> {
    let before = first.checked_sub(1);
    let titled = before.is_some_and(|before| {
        look.is(before, Listing::HONORIFIC) || (look.is(before, Listing::POST) && !look.is(before, Listing::SUFFIX))
    });
    if titled {
        return Some(Kind::Person);
    }
    let followed_by_place =
        look.text(end) == "," && look.listed(end + 1).is_some_and(|(_, listing)| listing.is(Listing::PLACE));
    if followed_by_place && end - first <= 2 {
        return Some(Kind::Place);
    }
    let single = look.get(first).filter(|_| end - first == 1)?;
    if matches!(single.shape, Shape::Upper) {
        return Some(Kind::Organization);
    }
    match before.map(|before| look.text(before)) {
        Some("in" | "near" | "from" | "outside") => Some(Kind::Place),
        _ => None,
    }
}
