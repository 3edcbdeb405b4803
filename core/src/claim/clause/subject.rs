//! Who does what a clause says, also where the clause itself leaves it out.

use crate::claim::outline::Outline;
use crate::syntax::{Relation, Xpos};

use super::Kind;
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

pub(crate) fn is_relative(outline: &Outline<'_>, index: usize) -> bool {
    matches!(outline.xpos(index), Xpos::Wdt | Xpos::Wp | Xpos::WpPoss)
        || (outline.form(index).eq_ignore_ascii_case("that")
            && outline.upos(index) == crate::syntax::Upos::Pron
            && outline.xpos(index) != Xpos::Dt)
}

/// The phrases of an own subject; a relative pronoun gives the noun that it stands for.
pub(crate) fn phrases(outline: &Outline<'_>, subject: usize, kind: Kind, relative_top: usize) -> Option<Vec<Phrase>> {
    if is_relative(outline, subject) {
        return match kind {
            Kind::Relative => antecedent(outline, relative_top).map(|phrase| vec![phrase]),
            _ => None,
        };
    }
    Some(Phrase::coordinated(outline, subject))
}
