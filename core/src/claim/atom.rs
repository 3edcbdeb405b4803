//! Atoms of a clause: its coordinations and its prepositional arguments taken apart, each with all that it shares.

use crate::mention::TimeKind;
use crate::syntax::{Relation, Xpos};

use super::clause::{Argument, Clause, Phrase, Sort, case_text};
use super::lexicon::{Lexicon, governs};
use super::scene::Scene;

/// One way to read a clause: a choice at each coordination.
#[derive(Clone, Debug)]
pub(crate) struct Atom<'a> {
    pub(crate) clause: &'a Clause,
    /// None stands for the whole coordination.
    pub(crate) subject: Option<&'a Phrase>,
    pub(crate) arguments: Vec<(&'a Argument, Option<&'a Phrase>)>,
}

/// More than this many atoms of one clause are not taken apart further.
const MANY: usize = 16;

/// How far a clause is taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Split {
    /// One atom for each prepositional argument; times are left to the dates.
    Arguments,
    /// Only at coordinations: every atom has all arguments, times too.
    Coordinations,
}

/// The atoms of a clause.
pub(crate) fn atoms<'a>(scene: &Scene<'_>, clause: &'a Clause, split: Split) -> Vec<Atom<'a>> {
    let constant = |argument: &&Argument| matches!(argument.sort, Sort::Condition | Sort::Adverb);
    let dated = |argument: &Argument| split == Split::Arguments && is_date(scene, argument);
    let essential = |argument: &&Argument| argument.is_core() || is_governed(scene, clause, argument);
    let extras: Vec<&Argument> = clause
        .arguments
        .iter()
        .filter(|argument| {
            !essential(argument) && !constant(argument) && argument.sort != Sort::Purpose && !dated(argument)
        })
        .collect();
    let mut found: Vec<Vec<Choice<'_>>> = vec![Vec::new()];
    for core in clause.arguments.iter().filter(essential) {
        found = multiply(found, &choices(core));
    }
    match split {
        Split::Arguments if !extras.is_empty() => {
            let each: Vec<_> = extras.iter().flat_map(|extra| choices(extra)).collect();
            found = multiply(found, &each);
        }
        Split::Arguments => {}
        Split::Coordinations => found = extras.iter().fold(found, |found, extra| multiply(found, &choices(extra))),
    }
    let subjects = subjects(scene, clause);
    let constants: Vec<_> = clause.arguments.iter().filter(constant).map(|argument| (argument, None)).collect();
    let subjects = if found.len() * subjects.len() <= MANY { subjects } else { vec![None] };
    let atom =
        |subject, row: &Vec<Choice<'a>>| Atom { clause, subject, arguments: [row.as_slice(), &constants].concat() };
    subjects
        .into_iter()
        .flat_map(|subject| found.iter().map(move |row| atom(subject, row)).collect::<Vec<_>>())
        .collect()
}

/// "known for its speed", "focused on selling the mill": without it the verb says nothing.
fn is_governed(scene: &Scene<'_>, clause: &Clause, argument: &Argument) -> bool {
    let outline = scene.outline;
    let preposition = match argument.sort {
        Sort::Oblique => case_text(outline, argument),
        Sort::Subordinate => {
            let mark = argument.head().and_then(|head| outline.child(head, &[Relation::Mark, Relation::Case]));
            mark.map(|mark| outline.form(mark).to_lowercase()).unwrap_or_default()
        }
        _ => return false,
    };
    governs(outline.lemma(clause.main_verb()), &preposition)
}

/// The whole clause without taking it apart: all arguments but purposes.
pub(crate) fn whole<'a>(clause: &'a Clause, keep: impl Fn(&Argument) -> bool) -> Atom<'a> {
    let arguments =
        clause.arguments.iter().filter(|argument| keep(argument)).map(|argument| (argument, None)).collect();
    Atom { clause, subject: None, arguments }
}

type Choice<'a> = (&'a Argument, Option<&'a Phrase>);

fn choices(argument: &Argument) -> Vec<Choice<'_>> {
    if argument.options.len() < 2 || argument.options.len() > MANY {
        return vec![(argument, None)];
    }
    argument.options.iter().map(|phrase| (argument, Some(phrase))).collect()
}

fn multiply<'a>(found: Vec<Vec<Choice<'a>>>, choices: &[Choice<'a>]) -> Vec<Vec<Choice<'a>>> {
    if found.len() * choices.len() > MANY {
        let whole = choices.first().map(|(argument, _)| (*argument, None));
        return found
            .into_iter()
            .map(|mut row| {
                row.extend(whole);
                row
            })
            .collect();
    }
    found.iter().flat_map(|row| choices.iter().map(|choice| row.iter().copied().chain([*choice]).collect())).collect()
}

/// The subjects to read one by one; one `None` where they act together.
fn subjects<'a>(scene: &Scene<'_>, clause: &'a Clause) -> Vec<Option<&'a Phrase>> {
    let Some(subject) = &clause.subject else { return vec![None] };
    if subject.options.len() < 2 || acts_together(scene, clause) {
        return vec![None];
    }
    subject.options.iter().map(Some).collect()
}

fn acts_together(scene: &Scene<'_>, clause: &Clause) -> bool {
    let outline = scene.outline;
    let collective = clause.group.chain.iter().any(|verb| Lexicon::Collective.has(outline.lemma(*verb)));
    let plural_noun = clause.argument(Sort::Complement).and_then(Argument::head).is_some_and(|head| {
        matches!(outline.xpos(head), Xpos::Nns | Xpos::Nnps)
            && outline.child(clause.main_verb(), &[Relation::Cop]).is_some()
    });
    let mutual = (0..outline.len())
        .any(|index| matches!(outline.lemma(index), "together" | "each" | "jointly" | "respectively" | "between"));
    collective || plural_noun || mutual
}

/// Whether the argument is nothing but a time of the calendar.
pub(crate) fn is_date(scene: &Scene<'_>, argument: &Argument) -> bool {
    if !matches!(argument.sort, Sort::Oblique | Sort::Adverb) {
        return false;
    }
    let Some(head) = argument.head() else { return false };
    let span =
        scene.outline.cover(&argument.options.iter().flat_map(|phrase| phrase.words.clone()).collect::<Vec<_>>());
    let word = scene.outline.word(head).span;
    scene.reading.times.iter().any(|time| {
        matches!(time.kind, TimeKind::Calendar) && time.span.contains(word) && time.span.len() * 2 >= span.len()
    })
}

/// Whether the argument is a time of any kind: that is a facet of its own, and no object.
pub(super) fn is_time(scene: &Scene<'_>, argument: &Argument) -> bool {
    let Some(head) = argument.head().filter(|_| argument.sort == Sort::Oblique) else { return false };
    let word = scene.outline.word(head).span;
    scene.reading.times.iter().any(|time| time.span.contains(word))
}
