//! Who does what a clause says, also where the clause itself leaves it out.

use crate::claim::outline::Outline;
use crate::syntax::{Relation, Xpos};

use super::Clause;
use super::phrase::{Phrase, trim};

/// The subject of a clause: one phrase for each coordinated part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) options: Vec<Phrase>,
    pub(crate) how: How,
}

/// Where a subject was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// In the clause.
    Own,
    /// Elsewhere in the sentence: in the clause that this one is coordinated with or hangs on, or the noun that it modifies.
    Understood,
}

pub(crate) const SUBJECTS: [Relation; 6] = [
    Relation::Nsubj,
    Relation::NsubjPass,
    Relation::Csubj,
    Relation::CsubjPass,
    Relation::NsubjOuter,
    Relation::CsubjOuter,
];

/// The subject that stands in the clause of these verbs, and the word that it hangs on.
pub(crate) fn own(outline: &Outline<'_>, chain: &[usize]) -> Option<usize> {
    chain.iter().find_map(|verb| outline.child(*verb, &SUBJECTS))
}

/// The noun that a relative or participial clause modifies, without that clause.
pub(crate) fn antecedent(outline: &Outline<'_>, top: usize) -> Option<Phrase> {
    let noun = outline.head(top)?;
    let mut phrase = Phrase::of(outline, noun);
    phrase.words.retain(|index| !outline.dominates(top, *index));
    phrase.words = trim(outline, phrase.words);
    (!phrase.words.is_empty()).then_some(phrase)
}

/// Who the clause at `top` is about: the noun that it modifies, or, where that noun is said of a subject ("she is an
/// actor born in ..."), that subject.
pub(crate) fn antecedents(outline: &Outline<'_>, top: usize, upper: Option<&Clause>) -> Option<Vec<Phrase>> {
    let noun = outline.head(top)?;
    let first = std::iter::successors(Some(noun), |here| {
        outline.head(*here).filter(|_| outline.relation(*here) == Relation::Conj)
    });
    let predicate = first.last().filter(|first| outline.child(*first, &[Relation::Cop]).is_some());
    let said_of = upper.filter(|clause| Some(clause.main_verb()) == predicate);
    match said_of.and_then(|clause| clause.subject.as_ref()) {
        Some(subject) => Some(subject.options.clone()),
        None if is_plural(outline, top)
            && outline.relation(noun) == Relation::Conj
            && outline.xpos(noun) == Xpos::Nn =>
        {
            outline.head(noun).map(|first| Phrase::coordinated(outline, first))
        }
        None => antecedent(outline, top).map(|phrase| vec![phrase]),
    }
}

/// Whether the verb of a clause has the form of the plural.
fn is_plural(outline: &Outline<'_>, top: usize) -> bool {
    let verbs = outline.children_with(top, &[Relation::Aux, Relation::AuxPass, Relation::Cop]).chain([top]);
    verbs.into_iter().any(|verb| outline.xpos(verb) == Xpos::Vbp || outline.form(verb) == "were")
}

pub(crate) fn is_relative(outline: &Outline<'_>, index: usize) -> bool {
    matches!(outline.xpos(index), Xpos::Wdt | Xpos::Wp | Xpos::WpPoss)
        || (outline.form(index).eq_ignore_ascii_case("that")
            && outline.upos(index) == crate::syntax::Upos::Pron
            && outline.xpos(index) != Xpos::Dt)
}
