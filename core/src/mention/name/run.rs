//! Capitalized words that belong together, by rules alone: where a name begins, what it takes in, where it ends.

use super::guess;
use super::look::{Look, Shape};
use super::tagger::Kind;
use super::title;
use crate::mention::gazetteer::Listing;
use crate::syntax::Xpos;

/// Words that may be one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) first: usize,
    /// The word after the last.
    pub(super) end: usize,
    /// What its words and neighbours say that it names; none where they say nothing.
    pub(super) guess: Option<Kind>,
}

/// The runs of a sentence, in the order of the text, none overlapping.
pub(super) fn runs(look: &Look, heading: bool) -> Vec<Run> {
    let titles = title::titles(look);
    let mut runs = Vec::new();
    let mut at = 0;
    while at < look.len() {
        if let Some(title) = titles.iter().find(|title| title.first == at) {
            at = title.end;
        } else if let Some(run) = run(look, at, heading) {
            at = run.end;
            runs.push(run);
        } else {
            at += 1;
        }
    }
    runs
}

fn run(look: &Look, first: usize, heading: bool) -> Option<Run> {
    if !look.capital(first) {
        return None;
    }
    if let Some((end, listing)) = look.listed(first).filter(|(end, _)| !continues(look, *end)) {
        return Some(Run { first, end, guess: Some(listed_kind(listing)) });
    }
    if !begins(look, first, heading) {
        return None;
    }
    let mut end = first + 1;
    while let Some(next) = extended(look, first, end) {
        end = next;
    }
    Some(Run { first, end, guess: guess::kind(look, first, end) })
}

fn listed_kind(listing: Listing) -> Kind {
    if listing.is(Listing::PLACE) || listing.is(Listing::DEMONYM) { Kind::Place } else { Kind::Organization }
}

/// Whether a capitalized word follows that belongs to the same name.
fn continues(look: &Look, index: usize) -> bool {
    look.capital(index) && !ends_a_name(look, index)
}

fn ends_a_name(look: &Look, index: usize) -> bool {
    look.is(index, Listing::POST)
        || title_begins(look, index)
        || look.is(index, Listing::TIME)
        || look.is(index, Listing::HONORIFIC)
}

/// "Vice President", "Chief Financial Officer".
fn title_begins(look: &Look, index: usize) -> bool {
    let modifiers = (index..look.len()).take_while(|at| look.is(*at, Listing::MODIFIER) && look.capital(*at)).count();
    modifiers > 0 && look.is(index + modifiers, Listing::POST)
}

fn begins(look: &Look, index: usize, heading: bool) -> bool {
    let Some(word) = look.get(index).filter(|_| look.capital(index)) else { return false };
    let known = matches!(word.xpos, Xpos::Nnp | Xpos::Nnps)
        || word.shape == Shape::Upper
        || look.capital(index + 1)
        || !look.is(index + 1, Listing::INSIDE);
    let opens = index == 0
        || heading
        || look.before(index).is_some_and(|before| !before.text.starts_with(char::is_alphanumeric));
    let listed = look.listed(index).is_some_and(|(end, _)| end > index + 1);
    (listed || !ends_a_name(look, index))
        && !word.listing.is(Listing::OPENER)
        && !matches!(word.shape, Shape::Code)
        && word.text.len() > 1
        && (known || !opens)
}

/// Where the name ends when it takes in the next word, or the next word with what joins it.
fn extended(look: &Look, first: usize, end: usize) -> Option<usize> {
    if continues(look, end) && !look.is(end, Listing::OPENER) {
        return Some(end + 1);
    }
    let joins = match look.text(end) {
        "of" | "for" => {
            look.is(end - 1, Listing::ORGANIZATION_HEAD.with(Listing::PLACE_HEAD).with(Listing::BEFORE_PLACE))
        }
        "and" | "&" => named_by_head(look, first, end) || look.text(end) == "&",
        "-" | "–" => adjacent(look, end),
        _ => look.is(end, Listing::PARTICLE),
    };
    (joins && continues(look, end + 1)).then_some(end + 2)
}

/// "East China University of Science and": a name that an institution word opened.
fn named_by_head(look: &Look, first: usize, end: usize) -> bool {
    (first..end).any(|index| look.text(index) == "of") && look.is(end + 1, Listing::ORGANIZATION_HEAD)
}

fn adjacent(look: &Look, index: usize) -> bool {
    match (look.before(index), look.get(index), look.get(index + 1)) {
        (Some(before), Some(here), Some(after)) => {
            before.span.end() == here.span.start() && here.span.end() == after.span.start()
        }
        _ => false,
    }
}
