//! "Letwin served": a verb with a subject of its own and no auxiliary is no participle.

use crate::syntax::{Relation, Word, Xpos};

/// Gives the past tense to participles that stand as a clause's verb.
pub(super) fn past_tense(words: &mut [Word]) {
    for index in 0..words.len() {
        if words[index].xpos == Xpos::Vbn && has(words, index, &[Relation::Nsubj]) && !has(words, index, AUXILIARIES) {
            words[index].xpos = Xpos::Vbd;
        }
    }
}

const AUXILIARIES: &[Relation] = &[Relation::Aux, Relation::AuxPass, Relation::Cop];

fn has(words: &[Word], head: usize, relations: &[Relation]) -> bool {
    words.iter().any(|word| word.head == Some(head) && relations.contains(&word.relation))
}
