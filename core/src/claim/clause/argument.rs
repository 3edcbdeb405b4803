//! What a clause says beside subject and verb: objects, complements, prepositional arguments, adverbs, subordinate clauses.

use crate::claim::outline::Outline;
use crate::syntax::{Relation, Upos, Xpos};

use super::phrase::{Phrase, is_example, trim};
use super::verb::{VerbGroup, is_connective, is_of_the_clause};

/// One argument of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    pub(crate) sort: Sort,
    /// The preposition or conjunction before it.
    pub(crate) case: Vec<usize>,
    /// One for each coordinated part.
    pub(crate) options: Vec<Phrase>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Object,
    /// The receiver: "told reporters".
    Indirect,
    /// A predicate noun or adjective, or an open clause.
    Complement,
    /// A content clause: "said that ...".
    Content,
    /// With a preposition, or a bare time.
    Oblique,
    Adverb,
    /// A subordinate clause with its conjunction.
    Subordinate,
    /// A condition: never left out.
    Condition,
    /// "to cut costs".
    Purpose,
}

impl Argument {
    pub(crate) fn head(&self) -> Option<usize> {
        self.options.first().map(|phrase| phrase.head)
    }

    /// Whether the verb cannot go without it.
    pub(crate) fn is_core(&self) -> bool {
        matches!(self.sort, Sort::Object | Sort::Indirect | Sort::Complement | Sort::Content)
    }

    /// All words of the whole coordination, preposition included.
    pub(crate) fn words(&self, outline: &Outline<'_>) -> Vec<usize> {
        let mut words: Vec<usize> = self.case.clone();
        match self.options.as_slice() {
            [only] => words.extend(&only.words),
            [first, .., last] => {
                let end = last.words.last().copied().unwrap_or(last.head);
                let start = first.words.first().copied().unwrap_or(first.head);
                words.extend(start..=end.max(start));
            }
            [] => {}
        }
        words.sort_unstable();
        words.dedup();
        trim(outline, words)
    }
}

/// The arguments of these verbs, in the order of the text.
pub(crate) fn arguments(outline: &Outline<'_>, group: &VerbGroup) -> Vec<Argument> {
    let mut found: Vec<Argument> = Vec::new();
    for verb in &group.chain {
        let copular = outline.child(*verb, &[Relation::Cop]).is_some();
        if copular {
            found.push(predicate_phrase(outline, *verb, group));
        }
        for child in outline.children(*verb).iter().copied().filter(|child| !group.words.contains(child)) {
            if !copular || is_of_the_clause(outline, child) {
                found.extend(argument(outline, child, group));
            }
        }
    }
    found.sort_by_key(|argument| argument.case.first().copied().or(argument.head()));
    merge_examples(outline, found)
}

/// "a port" in "Pella is a port", "in the city" in "they are in the city".
fn predicate_phrase(outline: &Outline<'_>, head: usize, group: &VerbGroup) -> Argument {
    let mut options = Phrase::taken_apart(outline, head);
    for phrase in &mut options {
        let own = phrase.head;
        phrase.words.retain(|index| {
            !group.words.contains(index)
                && !outline.children(own).iter().any(|child| {
                    is_of_the_clause(outline, *child) && !is_to(outline, *child) && outline.dominates(*child, *index)
                })
                && !outline.children(own).iter().any(|child| {
                    outline.relation(*child) == Relation::Advmod && is_connective(outline, *child) && child == index
                })
        });
        phrase.words = trim(outline, std::mem::take(&mut phrase.words));
    }
    Argument { sort: Sort::Complement, case: case(outline, head), options }
}

/// "The aim is to grow": the infinitive keeps its "to".
fn is_to(outline: &Outline<'_>, child: usize) -> bool {
    outline.relation(child) == Relation::Mark && outline.xpos(child) == Xpos::To
}

fn argument(outline: &Outline<'_>, child: usize, group: &VerbGroup) -> Option<Argument> {
    let whole = |sort| Some(Argument { sort, case: Vec::new(), options: vec![clause_phrase(outline, child)] });
    match outline.relation(child) {
        Relation::Obj => Some(nominal(outline, child, Sort::Object)),
        Relation::Iobj => Some(nominal(outline, child, Sort::Indirect)),
        Relation::Xcomp if group.chain.contains(&child) => None,
        Relation::Xcomp if outline.upos(child) == Upos::Verb => whole(Sort::Complement),
        Relation::Xcomp => Some(nominal(outline, child, Sort::Complement)),
        Relation::Ccomp => whole(Sort::Content),
        Relation::Obl | Relation::OblAgent | Relation::OblUnmarked => Some(nominal(outline, child, Sort::Oblique)),
        Relation::Advcl => subordinate(outline, child),
        Relation::Advmod if !is_connective(outline, child) && !is_question_word(outline, child) => whole(Sort::Adverb),
        _ => None,
    }
}

fn is_question_word(outline: &Outline<'_>, index: usize) -> bool {
    outline.xpos(index) == Xpos::Wrb
}

fn nominal(outline: &Outline<'_>, child: usize, sort: Sort) -> Argument {
    Argument { sort, case: case(outline, child), options: Phrase::taken_apart(outline, child) }
}

/// The preposition of a phrase, with the words fixed to it: "according to".
fn case(outline: &Outline<'_>, head: usize) -> Vec<usize> {
    let mut words: Vec<usize> = Vec::new();
    for child in outline.children_with(head, &[Relation::Case]).filter(|child| *child < head) {
        words.extend(outline.subtree(child, |_| false));
    }
    words.retain(|index| outline.upos(*index) != Upos::Punct && !matches!(outline.form(*index), "'s" | "’s" | "'"));
    words.sort_unstable();
    words
}

/// The preposition of a later part of a coordination; that of an example ("such as") is none, behind "including" it is what
/// follows ("including as a judge").
pub(crate) fn own_case(outline: &Outline<'_>, head: usize) -> Vec<usize> {
    let mut words = case(outline, head);
    if is_example(outline, head) {
        let including = words.iter().position(|word| outline.form(*word) == "including");
        words.drain(..including.map_or(words.len(), |at| at + 1));
    }
    words
}

/// "..., including the ferry" behind an object or a prepositional argument gives examples of it.
fn merge_examples(outline: &Outline<'_>, arguments: Vec<Argument>) -> Vec<Argument> {
    let mut merged: Vec<Argument> = Vec::with_capacity(arguments.len());
    for argument in arguments {
        let example = argument.sort == Sort::Oblique && argument.head().is_some_and(|head| is_example(outline, head));
        let nominal = |before: &&mut Argument| {
            matches!(before.sort, Sort::Object | Sort::Oblique | Sort::Complement)
                && before.head().is_some_and(|head| outline.upos(head) == Upos::Noun)
        };
        match merged.last_mut().filter(nominal) {
            Some(before) if example => before.options.extend(argument.options),
            _ => merged.push(argument),
        }
    }
    merged
}

fn clause_phrase(outline: &Outline<'_>, child: usize) -> Phrase {
    let all = outline.subtree(child, |below| {
        outline.head(below) == Some(child) && matches!(outline.relation(below), Relation::Cc | Relation::Parataxis)
    });
    Phrase { head: child, words: trim(outline, all), shared: Vec::new() }
}

/// A subordinate clause, if it has a conjunction; a bare participle is a clause of its own, and so is ", where she worked".
fn subordinate(outline: &Outline<'_>, child: usize) -> Option<Argument> {
    let mark =
        outline.child(child, &[Relation::Mark]).or_else(|| outline.child(child, &[Relation::Case])).or_else(|| {
            outline.children_with(child, &[Relation::Advmod]).find(|adverb| is_question_word(outline, *adverb))
        })?;
    let phrase = clause_phrase(outline, child);
    let describes = outline.form(mark).eq_ignore_ascii_case("where") && mark > 0 && outline.form(mark - 1) == ",";
    if describes {
        return None;
    }
    let sort = match outline.form(mark).to_ascii_lowercase().as_str() {
        "to" if outline.xpos(mark) == Xpos::To => Sort::Purpose,
        "if" | "unless" | "provided" => Sort::Condition,
        _ => Sort::Subordinate,
    };
    Some(Argument { sort, case: Vec::new(), options: vec![phrase] })
}
