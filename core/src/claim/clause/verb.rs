//! Verb groups: the chain of verbs that share a subject ("plans to hire"), with auxiliaries, negation and particles.

use crate::claim::outline::Outline;
use crate::extraction::Modality;
use crate::syntax::{Relation, Upos, Xpos};

use super::phrase::OF_THE_CLAUSE;

/// "did not plan to hire": what is said of a subject, before objects and complements.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct VerbGroup {
    /// All its words, in the order of the text.
    pub(crate) words: Vec<usize>,
    /// From the one that governs to the one that says what happens; a predicate noun or adjective stands for its copula.
    pub(crate) chain: Vec<usize>,
    pub(crate) negated: bool,
    pub(crate) passive: bool,
    /// Whether it can stand behind a subject as it is.
    pub(crate) finite: bool,
    pub(crate) past: bool,
    pub(crate) modality: Modality,
}

const NEGATIONS: [&str; 8] = ["not", "never", "n't", "no longer", "neither", "nor", "hardly", "barely"];

/// The verbs from `top` down: each the open complement of the one before, as long as none has an object of its own.
pub(crate) fn chain(outline: &Outline<'_>, top: usize) -> Vec<usize> {
    let mut chain = vec![top];
    let mut here = top;
    while let Some(next) = outline.child(here, &[Relation::Xcomp]).filter(|next| is_verb_complement(outline, *next)) {
        if next < here || outline.child(here, &[Relation::Obj, Relation::Iobj]).is_some() || chain.len() > 5 {
            break;
        }
        chain.push(next);
        here = next;
    }
    chain
}

fn is_verb_complement(outline: &Outline<'_>, index: usize) -> bool {
    outline.upos(index) == Upos::Verb || outline.child(index, &[Relation::Cop]).is_some()
}

impl VerbGroup {
    /// The group of these verbs; `lent` are the auxiliaries of the verb that this one is coordinated with.
    pub(crate) fn new(outline: &Outline<'_>, chain: Vec<usize>, lent: &[usize]) -> Self {
        let mut words: Vec<usize> = lent.to_vec();
        for (at, verb) in chain.iter().enumerate() {
            words.extend(outline.children(*verb).iter().filter(|child| belongs(outline, *verb, **child, at > 0)));
            if outline.child(*verb, &[Relation::Cop]).is_none() {
                words.push(*verb);
            }
        }
        words.sort_unstable();
        words.dedup();
        let negated = words.iter().any(|index| is_negation(outline, *index));
        let passive = chain.last().is_some_and(|verb| is_passive(outline, *verb, lent));
        let finite = is_finite(outline, &words, &chain);
        let past =
            words.iter().any(|index| is_past(outline, *index)) || lent.iter().any(|index| is_past(outline, *index));
        let modality = modality(outline, &words, &chain);
        Self { words, chain, negated, passive, finite, past, modality }
    }

    /// The verb that says what happens.
    pub(crate) fn main(&self) -> Option<usize> {
        self.chain.last().copied()
    }

    /// Its auxiliaries and negations, for a verb that is coordinated with it.
    pub(crate) fn lend(&self, outline: &Outline<'_>) -> Vec<usize> {
        let top = self.chain.first().copied().unwrap_or(0);
        let of_top = |index: usize| {
            outline.head(index) == Some(top) || !self.chain.iter().any(|verb| outline.head(index) == Some(*verb))
        };
        let auxiliary = |index: usize| {
            matches!(outline.relation(index), Relation::Aux | Relation::AuxPass) || is_negation(outline, index)
        };
        self.words
            .iter()
            .copied()
            .filter(|index| !self.chain.contains(index) && of_top(*index) && auxiliary(*index))
            .collect()
    }
}

pub(crate) fn is_negation(outline: &Outline<'_>, index: usize) -> bool {
    NEGATIONS.contains(&outline.lemma(index)) || matches!(outline.form(index), "n't" | "n’t" | "not" | "never")
}

fn belongs(outline: &Outline<'_>, verb: usize, child: usize, lower: bool) -> bool {
    match outline.relation(child) {
        Relation::Aux | Relation::AuxPass | Relation::Cop | Relation::CompoundPrt => true,
        Relation::Mark => lower && child < verb && outline.xpos(child) == Xpos::To,
        Relation::Advmod => is_negation(outline, child) && child < verb || stands_inside(outline, verb, child),
        _ => false,
    }
}

/// A bare adverb between an auxiliary and the verb, or right before the verb: "has unexpectedly defeated".
fn stands_inside(outline: &Outline<'_>, verb: usize, child: usize) -> bool {
    let copula = outline.child(verb, &[Relation::Cop]).unwrap_or(verb);
    let before = outline.child(verb, &[Relation::Aux, Relation::AuxPass, Relation::Cop]).unwrap_or(verb);
    let subject = outline.child(verb, &[Relation::Nsubj, Relation::NsubjPass]).unwrap_or(0);
    let bare = outline.children(child).is_empty() && outline.upos(child) == Upos::Adv;
    bare && !is_connective(outline, child)
        && ((before < child && child < verb.max(copula)) || (child + 1 == before && subject < child))
        && (copula == verb || child < copula)
}

const CONNECTIVES: [&str; 24] = [
    "also",
    "however",
    "therefore",
    "thus",
    "meanwhile",
    "moreover",
    "furthermore",
    "then",
    "so",
    "instead",
    "nevertheless",
    "nonetheless",
    "besides",
    "hence",
    "consequently",
    "additionally",
    "too",
    "further",
    "indeed",
    "still",
    "both",
    "either",
    "as",
    "well",
];

/// An adverb that ties a sentence to the one before it and says nothing of its own.
pub(crate) fn is_connective(outline: &Outline<'_>, index: usize) -> bool {
    let form = outline.form(index);
    CONNECTIVES.iter().any(|word| form.eq_ignore_ascii_case(word))
}

fn is_passive(outline: &Outline<'_>, verb: usize, lent: &[usize]) -> bool {
    outline.child(verb, &[Relation::AuxPass, Relation::NsubjPass]).is_some()
        || lent.iter().any(|index| outline.relation(*index) == Relation::AuxPass)
}

fn is_finite(outline: &Outline<'_>, words: &[usize], chain: &[usize]) -> bool {
    let finite = |index: &usize| matches!(outline.xpos(*index), Xpos::Vbd | Xpos::Vbp | Xpos::Vbz | Xpos::Md);
    let own_subject =
        chain.first().is_some_and(|top| outline.child(*top, &[Relation::Nsubj, Relation::NsubjPass]).is_some());
    words.iter().any(finite) || (own_subject && words.iter().any(|index| outline.relation(*index) == Relation::Aux))
}

fn is_past(outline: &Outline<'_>, index: usize) -> bool {
    outline.xpos(index) == Xpos::Vbd || matches!(outline.form(index), "would" | "could" | "had" | "was" | "were")
}

fn modality(outline: &Outline<'_>, words: &[usize], chain: &[usize]) -> Modality {
    let lemmas = || words.iter().map(|index| outline.lemma(*index));
    let lower = chain.len() > 1;
    let governed = |list: &[&str]| lower && chain.iter().rev().skip(1).any(|verb| list.contains(&outline.lemma(*verb)));
    if governed(&[
        "plan", "intend", "aim", "agree", "pledge", "promise", "vow", "propose", "schedule", "decide", "seek",
    ]) {
        Modality::Planned
    } else if governed(&["hope", "want", "wish", "like"]) {
        Modality::Hoped
    } else if governed(&["expect", "project", "forecast", "predict", "set"]) {
        Modality::Predicted
    } else if governed(&["have", "need", "require", "oblige"])
        || lemmas().any(|lemma| matches!(lemma, "must" | "should" | "ought"))
    {
        Modality::Required
    } else if lemmas()
        .any(|lemma| matches!(lemma, "may" | "might" | "could" | "can" | "perhaps" | "possibly" | "maybe"))
    {
        Modality::Possible
    } else if lemmas().any(|lemma| matches!(lemma, "will" | "shall" | "would" | "wo" | "'ll")) {
        Modality::Predicted
    } else {
        Modality::Asserted
    }
}

/// Whether this child of a predicate noun or adjective belongs to the clause and not to the noun.
pub(crate) fn is_of_the_clause(outline: &Outline<'_>, child: usize) -> bool {
    OF_THE_CLAUSE.contains(&outline.relation(child))
}
