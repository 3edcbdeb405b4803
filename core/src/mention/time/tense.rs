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

/// The tense of the verb that the words of `span` belong to.
///
/// A verb that stands before them with no sign between is the likeliest; else the tree tells.
pub(crate) fn tense(tree: &Tree, span: Span) -> Tense {
    let words = tree.words();
    let start = words.partition_point(|word| word.span.end() <= span.start());
    before(tree, start).or_else(|| above(tree, start)).unwrap_or(Tense::Present)
}

fn before(tree: &Tree, start: usize) -> Option<Tense> {
    let clause = tree.words().get(..start)?.iter().enumerate().rev().take_while(|(_, word)| word.upos != Upos::Punct);
    let (index, verb) = clause.into_iter().find(|(_, word)| matches!(word.upos, Upos::Verb | Upos::Aux))?;
    let index = if verb.upos == Upos::Aux { verb.head? } else { index };
    of_clause(tree, index, tree.words().get(index)?)
}

fn above(tree: &Tree, start: usize) -> Option<Tense> {
    let mut at = start;
    for _ in 0..tree.words().len() {
        let word = tree.words().get(at)?;
        if let Some(tense) = of_clause(tree, at, word) {
            return Some(tense);
        }
        at = word.head?;
    }
    None
}

/// None where the word is no predicate.
fn of_clause(tree: &Tree, index: usize, word: &Word) -> Option<Tense> {
    let helpers: Vec<&Word> =
        tree.children(index).filter_map(|child| tree.words().get(child)).filter(|w| is_helper(w)).collect();
    if word.upos != Upos::Verb && helpers.is_empty() {
        return None;
    }
    let perfect = helpers.iter().any(|helper| helper.lemma == "have");
    let bare = word.xpos == Xpos::Vb || helpers.iter().any(|helper| helper.xpos == Xpos::Vb);
    // A "to" before anything but a bare verb is a preposition that the parser took for the infinitive's.
    if helpers.iter().any(|helper| helper.xpos == Xpos::Md || helper.xpos == Xpos::To && bare) {
        return Some(if perfect { Tense::Past } else { Tense::Future });
    }
    let finite = helpers.iter().find(|helper| helper.xpos != Xpos::To);
    Some(match finite.map_or(word.xpos, |helper| helper.xpos) {
        Xpos::Vbd => Tense::Past,
        Xpos::Vbp | Xpos::Vbz if word.xpos == Xpos::Vbn && perfect => Tense::Past,
        Xpos::Vbn if finite.is_none() => Tense::Past,
        _ => Tense::Present,
    })
}

/// An auxiliary, a copula or the "to" of an infinitive.
fn is_helper(word: &Word) -> bool {
    matches!(word.relation, Relation::Aux | Relation::AuxPass | Relation::Cop)
        || word.relation == Relation::Mark && word.xpos == Xpos::To
}
