use super::context::Context;
use super::guess;
use super::look::{Look, Shape};
use super::run::Run;
use super::spot::{self, Spot};
use super::tagger::{self, Kind, Label};
use crate::mention::gazetteer::Listing;

/// What a run of capitalized words comes to, by the rules and by the tagger together: the rules know better where a name that nobody
/// has seen begins and ends, the tagger whether it is one.
pub(super) enum Verdict {
    Names(Vec<Spot>),
    /// A product, an event, an index.
    NamesSomethingElse,
    NamesNothing,
}

pub(super) fn verdict(look: &Look, context: &Context, run: &Run, labels: &[Label]) -> Verdict {
    let of = |kind| {
        labels[run.first..run.end]
            .iter()
            .filter(|label| tagger::read_label(**label).is_some_and(|(of, _)| of == kind))
            .count()
    };
    let counts = [Kind::Person, Kind::Organization, Kind::Place, Kind::Other].map(|kind| (kind, of(kind)));
    let certain = guess::certain(look, run.first, run.end);
    let split = split(look, run, labels);
    if split.len() > 1 {
        return Verdict::Names(split);
    }
    let (most, count) = counts.into_iter().rev().max_by_key(|(_, count)| *count).unwrap_or((Kind::Other, 0));
    let kind = match (certain, run.guess) {
        (Some(kind), _) if count > 0 || run.end - run.first > 1 => kind,
        _ if count == 0 => return Verdict::NamesNothing,
        _ if most == Kind::Other => return Verdict::NamesSomethingElse,
        (_, Some(kind)) if most == Kind::Person && !is_personal(look, context, run) => kind,
        _ if most == Kind::Person && !is_personal(look, context, run) => Kind::Organization,
        _ => most,
    };
    Verdict::Names(vec![Spot { first: run.first, end: run.end, kind, sure: false }])
}

/// The tagger's own cut, where it cuts after a country or the like: "US Federal Reserve".
fn split(look: &Look, run: &Run, labels: &[Label]) -> Vec<Spot> {
    let within: Vec<Spot> =
        spot::labelled(labels).filter(|spot| run.first <= spot.first && spot.end <= run.end).collect();
    let known = |spot: &Spot| look.listed(spot.first).is_some_and(|(end, _)| end == spot.end);
    let whole = within.first().is_some_and(|spot| spot.first == run.first)
        && within.last().is_some_and(|spot| spot.end == run.end);
    let other = |spot: &Spot| spot.kind != Kind::Organization;
    let cut = within.windows(2).all(|pair| known(&pair[0]) && other(&pair[1]) || look.text(pair[1].first - 1) == "and");
    if whole && cut { within } else { Vec::new() }
}

/// Whether anything but the tagger speaks for a person: a lone word that is new is more often a company.
fn is_personal(look: &Look, context: &Context, run: &Run) -> bool {
    let several = run.end - run.first > 1;
    let acronym = (run.first..run.end)
        .any(|index| look.get(index).is_some_and(|word| word.shape == Shape::Upper && !word.text.contains('.')));
    several && !acronym || look.is(run.first, Listing::GIVEN) || context.is_personal(look.text(run.first))
}
