//! Predicate and objects of an atom, as stretches of the article.

use crate::span::Span;
use crate::syntax::Relation;

use super::atom::{Atom, is_time};
use super::clause::{Argument, Clause, Sort, case_text};
use super::draft::{Part, Said, Words};
use super::outline::Outline;
use super::proposition::part;
use super::scene::Scene;

type Facets = (Option<Said>, Vec<(String, Part)>);

/// Predicate and objects where they stand: the preposition that follows the verb belongs to the predicate.
pub(super) fn facets(scene: &Scene<'_>, atom: &Atom<'_>) -> Facets {
    let outline = scene.outline;
    let clause = atom.clause;
    let mut group = clause.group.words.clone();
    let core = clause.group.words.iter().copied().find(|index| *index == clause.main_verb()).or(clause
        .group
        .words
        .last()
        .copied());
    let Some(core) = core else { return (None, Vec::new()) };
    let mut objects: Vec<(String, Part)> = Vec::new();
    for (at, (argument, choice)) in atom.arguments.iter().enumerate() {
        let role = role(scene, argument);
        let Some(first) = argument.options.first() else { continue };
        if argument.sort == Sort::Adverb || is_time(scene, argument) {
            continue;
        }
        let phrase = choice.unwrap_or(first);
        let mut found = part(scene, phrase);
        if choice.is_none() && argument.options.len() > 1 {
            let words: Vec<usize> =
                argument.words(outline).into_iter().filter(|index| !argument.case.contains(index)).collect();
            found.span = outline.run(&words, phrase.head);
        }
        let next = group.last().is_some_and(|last| argument.case.first() == Some(&(last + 1)));
        if at == 0 && next {
            group.extend(&argument.case);
        } else if let Some(case) = argument
            .case
            .first()
            .filter(|_| argument.sort == Sort::Oblique && choice.is_none_or(|phrase| phrase.head == first.head))
        {
            found.span = outline.word(*case).span.cover(found.span);
        }
        let party = scene.entity_at(phrase.head).is_some();
        match objects.last_mut() {
            Some((_, before))
                if !party && argument.sort == Sort::Oblique && follows(outline, before.span, found.span) =>
            {
                before.span = before.span.cover(found.span);
            }
            Some(_) if matches!(argument.sort, Sort::Subordinate | Sort::Condition | Sort::Purpose) => {}
            _ => objects.push((role, found)),
        }
    }
    let lemma = outline.lemma(clause.main_verb()).to_string();
    (Some(Said { lemma, words: Words::Standing(outline.run(&with_adverbs(scene, clause, group), core)) }), objects)
}

/// Whether nothing but a space stands between two spans.
fn follows(outline: &Outline<'_>, before: Span, after: Span) -> bool {
    before.end() <= after.start() && Span::new(before.end(), after.start()).of(outline.text()).trim().is_empty()
}

/// The verb group with the adverbs that stand inside it, so that it is one stretch: "is also used".
fn with_adverbs(scene: &Scene<'_>, clause: &Clause, mut group: Vec<usize>) -> Vec<usize> {
    let outline = scene.outline;
    let (Some(first), Some(last)) = (group.first().copied(), group.last().copied()) else { return group };
    let own = |index: usize| {
        outline.relation(index) == Relation::Advmod
            && outline.head(index).is_some_and(|head| head == clause.top || group.contains(&head))
    };
    let gaps: Vec<usize> = (first..last).filter(|index| !group.contains(index)).collect();
    if gaps.len() <= 3 && gaps.iter().all(|index| own(*index)) {
        group.extend(gaps);
        group.sort_unstable();
    }
    group
}

/// `object`, `complement`, or the preposition.
fn role(scene: &Scene<'_>, argument: &Argument) -> String {
    match argument.sort {
        Sort::Object | Sort::Indirect => "object".to_string(),
        _ if argument.case.is_empty() => "complement".to_string(),
        _ => case_text(scene.outline, argument),
    }
}
