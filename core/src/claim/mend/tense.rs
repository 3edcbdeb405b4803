//! "Letwin served": a verb with a subject of its own and no auxiliary is no participle.

use super::has;
use crate::syntax::{Relation, Word, Xpos};

/// Gives the past tense to participles that stand as a clause's verb.
pub(super) fn past_tense(words: &mut [Word]) {
    for index in 0..words.len() {
        if words[index].xpos != Xpos::Vbn || has(words, index, AUXILIARIES) {
            continue;
        }
        if has(words, index, &[Relation::Nsubj]) {
            words[index].xpos = Xpos::Vbd;
        } else if has(words, index, &[Relation::NsubjPass]) && has(words, index, &[Relation::Ccomp, Relation::Obj]) {
            // What has an object or says something is not in the passive.
            words[index].xpos = Xpos::Vbd;
            for word in words.iter_mut().filter(|word| word.head == Some(index) && word.relation == Relation::NsubjPass)
            {
                word.relation = Relation::Nsubj;
            }
        }
    }
}

const AUXILIARIES: &[Relation] = &[Relation::Aux, Relation::AuxPass, Relation::Cop];
