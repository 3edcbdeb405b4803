use super::context::Context;
use super::feature::View;
use super::field;
use super::kind;
use super::look::{Look, Shape};
use super::run::{self, Run};
use super::tagger::{self, Kind, Label};
use super::title;
use super::weigh::{self, Verdict};
use crate::mention::gazetteer::Listing;
use crate::mention::name::scorer::Table;

/// Words of one sentence that name something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) first: usize,
    /// The word after the last.
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// Whether its own words say what it names, so that no other naming can outvote it.
    pub(super) sure: bool,
}

/// The names of a sentence, in the order of the text, none overlapping, and the runs that are none.
pub(super) struct Found {
    pub(super) spots: Vec<Spot>,
    pub(super) passed_over: Vec<Run>,
}

pub(super) fn spots(look: &Look, context: &Context, model: &Table, heading: bool) -> Found {
    let runs = run::runs(look, heading);
    let labels = tagger::tag(&View::new(look, context, &runs, heading), model);
    let mut spots = Vec::new();
    let mut passed_over = Vec::new();
    for run in runs {
        match weigh::verdict(look, context, &run, &labels) {
            Verdict::Names(found) => spots.extend(found),
            Verdict::NamesNothing => passed_over.push(run),
            Verdict::NamesSomethingElse => {
                spots.push(Spot { first: run.first, end: run.end, kind: Kind::Other, sure: false })
            }
        }
    }
    let titles = title::titles(look);
    let is_title = |spot: &Spot| titles.iter().any(|title| title.first <= spot.first && spot.end <= title.end);
    let tagged = labelled(&labels).filter(|spot| !is_title(spot));
    for found in
        dateline(look, heading).into_iter().chain(tagged).chain(bracketed(look)).chain(titled(look)).chain(listed(look))
    {
        if !spots.iter().any(|spot| spot.overlaps(found.first, found.end)) {
            spots.push(found);
        }
    }
    let mut spots: Vec<Spot> = spots.into_iter().filter_map(|spot| mended(look, spot)).collect();
    spots.sort_by_key(|spot| spot.first);
    let spots = field::joined(look, spots);
    passed_over.retain(|run| !spots.iter().any(|spot| spot.overlaps(run.first, run.end)));
    Found { spots, passed_over }
}

impl Spot {
    pub(super) fn overlaps(&self, first: usize, end: usize) -> bool {
        self.first < end && first < self.end
    }
}

/// What the tagger found.
pub(super) fn labelled(labels: &[Label]) -> impl Iterator<Item = Spot> + '_ {
    let begun = labels.iter().enumerate().filter_map(|(first, label)| {
        let (kind, begins) = tagger::read_label(*label)?;
        begins.then_some((first, kind))
    });
    begun.map(|(first, kind)| {
        let more = labels[first + 1..].iter().take_while(|label| **label == tagger::goes_on(kind)).count();
        Spot { first, end: first + 1 + more, kind, sure: false }
    })
}

/// The name without title, article or closing sign; none where nothing of a name is left.
fn mended(look: &Look, spot: Spot) -> Option<Spot> {
    let Spot { mut first, mut end, kind, .. } = spot;
    if kind == Kind::Person {
        first = look.past_titles(first, end);
    }
    while first < end && matches!(look.text(first), "The" | "the") {
        first += 1;
    }
    while first < end && look.get(end - 1).is_some_and(|word| word.shape == Shape::Sign)
        || matches!(look.text(end - 1), "'s" | "’s")
    {
        end = end.checked_sub(1).filter(|end| *end > first)?;
    }
    let names = (first..end).any(|index| look.capital(index) && !look.is(index, Listing::TIME))
        && !is_currency(look, first, end);
    let suffixed = suffix_end(look, end);
    if let Some(end) = suffixed.filter(|_| first < end) {
        return Some(Spot { first, end, kind: Kind::Organization, sure: true });
    }
    let (kind, sure) = kind::by_words(look, first, end).map_or((kind, spot.sure), |kind| (kind, true));
    (first < end && names).then_some(Spot { first, end, kind, sure })
}

/// Where the name ends with the company suffix that follows: "Inc.", "A/S" in one word or three.
fn suffix_end(look: &Look, end: usize) -> Option<usize> {
    let slashed = look.text(end + 1) == "/" && look.text(end).len() == 1 && look.text(end + 2).len() == 1;
    let end_slashed = look.text(end) == "/" && look.text(end - 1).len() == 1 && look.text(end + 1).len() == 1;
    if slashed && look.capital(end) {
        Some(end + 3)
    } else if end_slashed && look.capital(end + 1) {
        Some(end + 2)
    } else {
        look.is(end, Listing::SUFFIX)
            .then_some(end + 1)
            .filter(|_| look.capital(end) && !matches!(look.text(end), "AS" | "SE"))
    }
}

/// "US$" and "EUR 30".
fn is_currency(look: &Look, first: usize, end: usize) -> bool {
    let word = look.text(first);
    let number = look.get(end).is_some_and(|word| word.shape == Shape::Number);
    end == first + 1
        && (word.ends_with('$') || number && word.len() == 3 && iso_currency::Currency::from_code(word).is_some())
}

/// "OSLO, May 3 -" and "OSLO (Agency) -" at the head of a paragraph.
fn dateline(look: &Look, heading: bool) -> Option<Spot> {
    let upper =
        (0..look.len()).take_while(|index| look.get(*index).is_some_and(|word| word.shape == Shape::Upper)).count();
    let dash = (upper..look.len().min(upper + 8)).any(|index| matches!(look.text(index), "-" | "–" | "—" | "--"));
    let opened = matches!(look.text(upper), "," | "(" | "-" | "–" | "—" | "--");
    (upper > 0 && dash && opened && !heading).then_some(Spot { first: 0, end: upper, kind: Kind::Place, sure: true })
}

/// "(TLVM)" after a name.
fn bracketed(look: &Look) -> Vec<Spot> {
    let upper = |index: usize| look.get(index).is_some_and(|word| word.shape == Shape::Upper && word.text.len() > 1);
    (1..look.len())
        .filter(|index| {
            upper(*index)
                && look.text(index - 1) == "("
                && look.text(index + 1) == ")"
                && *index > 1
                && look.capital(index - 2)
        })
        .map(|first| Spot { first, end: first + 1, kind: Kind::Organization, sure: false })
        .collect()
}

/// Capitalized words after a person's title.
fn titled(look: &Look) -> Vec<Spot> {
    let mut spots = Vec::new();
    for title in title::titles(look) {
        let run = look.runs(title.end, look.len()).into_iter().next().filter(|(first, _)| *first == title.end);
        let Some((first, end)) = run.filter(|_| !look.is(title.end, Listing::OPENER.with(Listing::TIME))) else {
            continue;
        };
        let named = look.get(first).is_some_and(|word| matches!(word.shape, Shape::Capital | Shape::Mixed));
        if named && end - first <= 4 && !look.is(first, Listing::ORGANIZATION.with(Listing::PLACE)) {
            spots.push(Spot { first, end, kind: Kind::Person, sure: true });
        }
    }
    spots
}

/// Countries and their people, wherever they are named.
fn listed(look: &Look) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut at = 0;
    while at < look.len() {
        match look.listed(at).filter(|_| look.capital(at)) {
            Some((end, listing)) => {
                if listing.is(Listing::COUNTRY.with(Listing::DEMONYM)) && !look.text(at).eq("Polish") {
                    spots.push(Spot { first: at, end, kind: Kind::Place, sure: true });
                }
                at = end;
            }
            None => at += 1,
        }
    }
    spots
}
