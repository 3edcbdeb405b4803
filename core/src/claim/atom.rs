//! Atoms of a clause: its coordinations and its prepositional arguments taken apart, each with all that it shares.

use crate::extraction::EntityKind;
use crate::mention::TimeKind;
use crate::span::Span;
use crate::syntax::{Relation, Xpos};

use super::clause::{Argument, Clause, How, Kind, Phrase, Sort, case_text, own_case, trim};
use super::draft::{Part, Proposition, Said, Words};
use super::inflect::{past, present};
use super::lexicon::Lexicon;
use super::outline::Outline;
use super::scene::Scene;
use super::standalone::Piece;

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
    let extras: Vec<&Argument> = clause
        .arguments
        .iter()
        .filter(|argument| {
            !argument.is_core() && !constant(argument) && argument.sort != Sort::Purpose && !dated(argument)
        })
        .collect();
    let mut found: Vec<Vec<Choice<'_>>> = vec![Vec::new()];
    for core in clause.cores() {
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
fn is_time(scene: &Scene<'_>, argument: &Argument) -> bool {
    let Some(head) = argument.head().filter(|_| argument.sort == Sort::Oblique) else { return false };
    let word = scene.outline.word(head).span;
    scene.reading.times.iter().any(|time| time.span.contains(word))
}

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
    let vowel = scene.outline.form(next).starts_with(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U']);
    let article = if vowel { "an" } else { "a" };
    Some(Piece::Form(shared, article.to_string()))
}

fn is_singular(scene: &Scene<'_>, clause: &Clause) -> bool {
    clause.subject.as_ref().is_none_or(|subject| {
        subject.options.len() == 1
            && subject
                .options
                .first()
                .is_some_and(|phrase| !matches!(scene.outline.xpos(phrase.head), Xpos::Nns | Xpos::Nnps))
            && !subject.options.first().is_some_and(|phrase| {
                matches!(scene.outline.lemma(phrase.head), "they" | "we" | "you" | "I" | "those" | "these")
            })
    })
}

/// The verb group, made finite where the article has a participle.
fn verb_pieces(scene: &Scene<'_>, clause: &Clause, singular: bool) -> Vec<Piece> {
    let outline = scene.outline;
    let words = clause.group.words.clone();
    let own = clause.subject.as_ref().is_some_and(|subject| subject.how == How::Own);
    if clause.group.finite || own && !matches!(clause.kind, Kind::Modifier) {
        return vec![Piece::Words(words)];
    }
    let past_tense = is_past(scene, clause);
    let verb = clause.group.chain.first().copied().unwrap_or(clause.top);
    let be = || be(past_tense, singular).to_string();
    let Some(first) = words
        .iter()
        .copied()
        .find(|index| matches!(outline.xpos(*index), Xpos::Vbg | Xpos::Vbn | Xpos::Vbd | Xpos::Vb))
    else {
        return vec![Piece::Words(words)];
    };
    if clause.kind == Kind::Modifier && matches!(outline.xpos(verb), Xpos::Vbn | Xpos::Vbd)
        || outline.xpos(first) == Xpos::Vbn
    {
        let be = if Lexicon::Stative.has(outline.lemma(verb)) && clause.kind == Kind::Modifier {
            self::be(is_past(scene, clause) && past_above(scene, clause), singular).to_string()
        } else {
            be()
        };
        return vec![Piece::Added(be, None), Piece::Words(words)];
    }
    let form = match (outline.lemma(first), past_tense) {
        ("be", _) => be(),
        (lemma, true) => past(lemma),
        (lemma, false) if singular => present(lemma),
        (lemma, false) => lemma.to_string(),
    };
    let (before, after): (Vec<usize>, Vec<usize>) = words
        .into_iter()
        .filter(|index| *index != first && outline.xpos(*index) != Xpos::To)
        .partition(|index| *index < first);
    vec![Piece::Words(before), Piece::Form(first, form), Piece::Words(after)]
}

fn be(past: bool, singular: bool) -> &'static str {
    match (past, singular) {
        (true, true) => "was",
        (true, false) => "were",
        (false, true) => "is",
        (false, false) => "are",
    }
}

/// The tense of a clause without a finite verb: that of the clause above, for what happened to somebody the past.
fn is_past(scene: &Scene<'_>, clause: &Clause) -> bool {
    let participle = matches!(scene.outline.xpos(clause.top), Xpos::Vbn | Xpos::Vbd);
    let stative = Lexicon::Stative.has(scene.outline.lemma(clause.main_verb()));
    past_above(scene, clause) || (participle && !stative)
}

fn past_above(scene: &Scene<'_>, clause: &Clause) -> bool {
    let mut above = clause.above;
    while let Some(upper) = above.and_then(|index| scene.clauses.get(index)) {
        if upper.group.finite {
            return upper.group.past;
        }
        above = upper.above;
    }
    // "spent years living and working": coordinated with something that is no clause.
    let outline = scene.outline;
    let mut verbs = std::iter::successors(outline.head(clause.top), |here| outline.head(*here));
    clause.above.is_none() && verbs.any(|verb| outline.xpos(verb) == Xpos::Vbd)
}

type Facets = (Option<Said>, Vec<(String, Part)>);

/// Predicate and objects where they stand: the preposition that follows the verb belongs to the predicate.
fn facets(scene: &Scene<'_>, atom: &Atom<'_>) -> Facets {
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
