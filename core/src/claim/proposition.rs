//! The proposition of an atom: the words of its sentence, and its parts where they stand.

use crate::extraction::EntityKind;
use crate::syntax::Relation;

use super::atom::{Atom, is_date};
use super::clause::{Argument, Clause, Phrase, Sort, own_case, trim};
use super::draft::{Part, Proposition};
use super::facet::facets;
use super::finite::{is_singular, verb_pieces};
use super::inflect::indefinite;
use super::scene::Scene;
use super::standalone::Piece;

/// The proposition of an atom.
pub(crate) fn proposition(scene: &Scene<'_>, atom: &Atom<'_>) -> Proposition {
    let clause = atom.clause;
    let subject_words = subject_words(scene, atom);
    let mut pieces: Vec<Piece> = Vec::new();
    if clause.existential {
        pieces.push(Piece::Added("There".to_string(), None));
    } else {
        pieces.push(Piece::Words(subject_words.clone()));
    }
    pieces.extend(verb_pieces(scene, clause, atom.subject.is_some() || is_singular(scene, clause)));
    if clause.existential {
        pieces.push(Piece::Words(subject_words.clone()));
    }
    let verb = clause.group.words.first().copied().unwrap_or(clause.top);
    let (before, after): (Vec<_>, Vec<_>) = atom.arguments.iter().partition(|(argument, _)| {
        !argument.is_core() && argument.words(scene.outline).first().is_some_and(|first| *first < verb)
    });
    let mut ordered: Vec<_> = after;
    ordered.sort_by_key(|(argument, _)| argument.case.first().copied().or(argument.head()));
    for (argument, choice) in ordered.into_iter().chain(before) {
        pieces.extend(argument_pieces(scene, argument, choice, clause));
    }
    let pieces: Vec<Piece> =
        pieces.into_iter().filter(|piece| !matches!(piece, Piece::Words(words) if words.is_empty())).collect();
    let (predicate, objects) = facets(scene, atom);
    Proposition {
        pieces,
        subject: subject_part(scene, atom),
        predicate,
        objects,
        stands_for: clause.stands_for.clone(),
        setting: setting(scene, clause),
    }
}

/// When and where the clause as a whole happens, whichever of its arguments an atom has.
fn setting(scene: &Scene<'_>, clause: &Clause) -> Vec<usize> {
    let outline = scene.outline;
    let place = |argument: &&Argument| {
        argument.sort == Sort::Oblique
            && argument.head().is_some_and(|head| scene.kind_at(head) == Some(EntityKind::Place))
    };
    let mut words: Vec<usize> = clause
        .arguments
        .iter()
        .filter(|argument| is_date(scene, argument) || place(argument))
        .flat_map(|argument| argument.words(outline))
        .collect();
    words.sort_unstable();
    words
}

fn subject_words(scene: &Scene<'_>, atom: &Atom<'_>) -> Vec<usize> {
    match (atom.subject, &atom.clause.subject) {
        (Some(phrase), _) => phrase.all(),
        (None, Some(subject)) => coordination_words(scene, &subject.options),
        (None, None) => Vec::new(),
    }
}

fn coordination_words(scene: &Scene<'_>, options: &[Phrase]) -> Vec<usize> {
    match options {
        [] => Vec::new(),
        [only] => only.words.clone(),
        [first, .., last] => {
            let start = first.words.first().copied().unwrap_or(first.head);
            let end = last.words.last().copied().unwrap_or(last.head);
            trim(scene.outline, (start..=end.max(start)).collect())
        }
    }
}

fn subject_part(scene: &Scene<'_>, atom: &Atom<'_>) -> Option<Part> {
    match (atom.subject, &atom.clause.subject) {
        (Some(phrase), _) => Some(part(scene, phrase)),
        (None, Some(subject)) => {
            let first = subject.options.first()?;
            let words = coordination_words(scene, &subject.options);
            let span = if subject.options.len() == 1 {
                part(scene, first).span
            } else {
                scene.outline.run(&words, first.head)
            };
            Some(Part { span, head: first.head })
        }
        (None, None) => None,
    }
}

/// Where a phrase stands, without the clauses that modify it.
pub(crate) fn part(scene: &Scene<'_>, phrase: &Phrase) -> Part {
    let lean = without_clauses(scene, phrase);
    Part { span: scene.outline.run(&lean, phrase.head), head: phrase.head }
}

fn without_clauses(scene: &Scene<'_>, phrase: &Phrase) -> Vec<usize> {
    let outline = scene.outline;
    let clauses: Vec<usize> = outline
        .children_with(phrase.head, &[Relation::AclRelcl, Relation::Acl])
        .filter(|child| *child > phrase.head)
        .collect();
    let words = phrase
        .words
        .iter()
        .copied()
        .filter(|index| !clauses.iter().any(|clause| outline.dominates(*clause, *index)))
        .collect();
    trim(outline, words)
}

/// Whether what a noun's clause adds can be left out and the rest still follows: "a man who ..." is a man.
fn may_be_leaner(scene: &Scene<'_>, phrase: &Phrase, clause: &Clause) -> bool {
    let determiners = scene.outline.children_with(phrase.head, &[Relation::Det]);
    let indefinite =
        determiners.chain(phrase.shared.iter().copied()).any(|det| matches!(scene.outline.lemma(det), "a" | "an"));
    indefinite && !clause.group.negated
}

fn argument_pieces(scene: &Scene<'_>, argument: &Argument, choice: Option<&Phrase>, clause: &Clause) -> Vec<Piece> {
    let outline = scene.outline;
    let Some(phrase) = choice else {
        if let [only] = argument.options.as_slice()
            && may_be_leaner(scene, only, clause)
            && argument.is_core()
        {
            return vec![Piece::Words(argument.case.clone()), Piece::Words(without_clauses(scene, only))];
        }
        return vec![Piece::Words(argument.words(outline))];
    };
    let own_case = own_case(outline, phrase.head);
    let case = if own_case.is_empty() { argument.case.clone() } else { own_case };
    let words =
        if may_be_leaner(scene, phrase, clause) { without_clauses(scene, phrase) } else { phrase.words.clone() };
    let mut pieces = vec![Piece::Words(case)];
    pieces.extend(shared_pieces(scene, phrase, &words));
    pieces.push(Piece::Words(words));
    pieces
}

/// A determiner that is shared, "a" or "an" by the sound of what follows.
fn shared_pieces(scene: &Scene<'_>, phrase: &Phrase, words: &[usize]) -> Option<Piece> {
    let shared = phrase.shared.first().copied()?;
    let next = words.first().copied()?;
    let form = scene.outline.form(shared);
    if !matches!(form, "a" | "an" | "A" | "An") {
        return Some(Piece::Words(vec![shared]));
    }
    let article = indefinite(scene.outline.form(next));
    Some(Piece::Form(shared, article.to_string()))
}
