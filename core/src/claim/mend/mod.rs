//! What is known better than the parser knows it: by names, and by the grammar of a few words.

mod name;
mod hyphen;
mod content;
mod attach;
mod subject;
mod tense;

use crate::reading::{Reading, Sentence};
use crate::syntax::{Relation, Tree, Word};

/// The sentence with its parse mended.
pub(crate) fn mended(reading: &Reading, sentence: &Sentence) -> Sentence {
    let mut words = sentence.tree.words().to_vec();
    hyphen::unite_hyphenated(&mut words);
    name::unite_names(reading, sentence, &mut words);
    content::hang_contents(&reading.article.text, &mut words);
    attach::reattach(reading, &mut words);
    subject::give_subjects(&mut words);
    tense::past_tense(&mut words);
    Sentence { tree: Tree::new(words), ..sentence.clone() }
}

/// Whether `target` is `from` or stands above it: to hang `target` on `from` would then be a cycle.
fn climbs_to(words: &[Word], from: Option<usize>, target: usize) -> bool {
    let mut here = from;
    for _ in 0..words.len() {
        match here {
            Some(word) if word == target => return true,
            Some(word) => here = words[word].head,
            None => return false,
        }
    }
    true
}

/// Whether a word that hangs on `head` hangs there by one of these relations.
fn has(words: &[Word], head: usize, relations: &[Relation]) -> bool {
    words.iter().any(|word| word.head == Some(head) && relations.contains(&word.relation))
}
