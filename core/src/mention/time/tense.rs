//! Whether the verb over a place in a sentence looks back or ahead.

use crate::span::Span;
use crate::syntax::{Relation, Tree, Upos, Word, Xpos};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    /// Or not to be told.
    Present,
    Future,
}

/// The tense of the nearest verb above the words of `span`.
pub(crate) fn tense(tree: &Tree, span: Span) -> Tense {
    let words = tree.words();
    let Some(start) = words.iter().position(|word| word.span.overlaps(span)) else { return Tense::Present };
    let mut at = start;
    for _ in 0..words.len() {
        let Some(word) = words.get(at) else { break };
        let clause = of_clause(tree, at, word);
        if clause.is_some() {
            return clause.unwrap_or(Tense::Present);
        }
        match word.head {
            Some(head) => at = head,
            None => break,
        }
    }
    Tense::Present
}

/// None where the word is no predicate.
fn of_clause(tree: &Tree, index: usize, word: &Word) -> Option<Tense> {
    let helpers: Vec<&Word> =
        tree.children(index).filter_map(|child| tree.words().get(child)).filter(|w| is_helper(w)).collect();
    if word.upos != Upos::Verb && helpers.is_empty() {
        return None;
    }
    let first = helpers.first().copied();
    Some(match first.unwrap_or(word).xpos {
        Xpos::Md if helpers.iter().any(|helper| helper.lemma == "have") => Tense::Past,
        Xpos::Md => Tense::Future,
        Xpos::To => Tense::Future,
        Xpos::Vbd => Tense::Past,
        Xpos::Vbp | Xpos::Vbz if word.xpos == Xpos::Vbn && helpers.iter().any(|helper| helper.lemma == "have") => {
            Tense::Past
        }
        Xpos::Vbn if first.is_none() => Tense::Past,
        _ => Tense::Present,
    })
}

/// An auxiliary, a copula or the "to" of an infinitive.
fn is_helper(word: &Word) -> bool {
    matches!(word.relation, Relation::Aux | Relation::AuxPass | Relation::Cop)
        || word.relation == Relation::Mark && word.xpos == Xpos::To
}
