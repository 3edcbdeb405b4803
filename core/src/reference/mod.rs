//! What "she", "the company" and "the two sides" point to, where there is one reading.

mod pronoun;

use crate::mention::Entities;
use crate::reading::{Article, Reference, Sentence};

/// The words of the article that point to an entity named elsewhere, in the order of the text.
pub fn references(article: &Article, sentences: &[Sentence], entities: &Entities) -> Vec<Reference> {
    pronoun::pronouns(article, sentences, entities)
}
