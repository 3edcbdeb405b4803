//! What "she", "the company" and "the two sides" point to, where there is one reading.
//!
//! A reader goes through the article once, sentence by sentence, and keeps in mind who was named, as what, and how long ago.
//! Precision comes before recall: where nothing speaks clearly for one reading, there is no reference, or one that says it is ambiguous.

mod profile;
mod discourse;
mod candidate;
mod pronoun;
mod noun;
mod description;
mod speaker;

use crate::mention::{self, Entities};
use crate::reading::{Article, Reference, Sentence};
use discourse::Discourse;

/// The words of the article that point to something named elsewhere, in the order of the text.
pub fn references(article: &Article, sentences: &[Sentence], entities: &Entities) -> Vec<Reference> {
    let quotations = mention::quotations(article);
    let mut discourse = Discourse::new(&article.text, sentences, entities, &quotations);
    let mut references = Vec::new();
    for number in 0..sentences.len() {
        discourse.enter(number);
        for word in 0..discourse.words().len() {
            let found = pronoun::pronoun(&discourse, word).or_else(|| description::description(&discourse, word));
            if let Some(found) = found {
                discourse.note(&found, word);
                references.push(found);
            }
        }
    }
    references
}

#[cfg(test)]
mod tests;
