//! What is known better than the parser knows it: by names, and by the grammar of a few words.

mod name;
mod hyphen;
mod content;
mod attach;
mod tense;

use crate::reading::{Reading, Sentence};
use crate::syntax::Tree;

/// The sentence with its parse mended.
pub(crate) fn mended(reading: &Reading, sentence: &Sentence) -> Sentence {
    let mut words = sentence.tree.words().to_vec();
    hyphen::unite_hyphenated(&mut words);
    name::unite_names(reading, sentence, &mut words);
    content::hang_contents(&reading.article.text, &mut words);
    attach::reattach(reading, &mut words);
    tense::past_tense(&mut words);
    Sentence { tree: Tree::new(words), ..sentence.clone() }
}
