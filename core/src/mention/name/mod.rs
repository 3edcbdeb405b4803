//! People, organizations and places by name: where each is named, and which names are one entity's.

mod look;
mod title;
mod guess;
mod run;
pub mod form;
pub mod scorer;
pub mod context;
pub mod feature;
pub mod tagger;
mod kind;
mod weigh;
mod field;
mod spot;
mod spread;
mod alias;
mod cluster;

pub(crate) use cluster::Clustered;
pub use look::Look;
pub(crate) use title::{Title, titles};

use std::sync::LazyLock;

use super::{Entities, role};
use crate::extraction::BlockKind;
use crate::reading::{Article, Sentence};
use context::Context;
use scorer::Table;

static MODEL: LazyLock<Option<Table>> = LazyLock::new(|| tagger::read(include_bytes!("../../../weights/names.bin")));

/// All that the article names, with the posts that people hold. An article without a capital letter has none.
pub fn entities(article: &Article, sentences: &[Sentence]) -> Entities {
    MODEL.as_ref().map_or_else(Entities::default, |model| entities_with(model, article, sentences))
}

/// What `model` finds.
pub fn entities_with(model: &Table, article: &Article, sentences: &[Sentence]) -> Entities {
    let looks: Vec<_> = sentences.iter().map(|sentence| Look::at(&article.text, sentence)).collect();
    let context = Context::of(&looks);
    let heading =
        |sentence: &Sentence| article.blocks.get(sentence.block).is_some_and(|block| block.kind == BlockKind::Heading);
    let mut spots: Vec<_> = looks
        .iter()
        .zip(sentences)
        .map(|(look, sentence)| spot::spots(look, &context, model, heading(sentence)))
        .collect();
    spread::spread(&looks, &mut spots);
    let named = looks.iter().zip(spots).enumerate();
    let names = named.flat_map(|(index, (look, found))| {
        found.spots.into_iter().map(move |spot| cluster::Name::new(index, look, spot))
    });
    let names = names.collect();
    let clustered = cluster::cluster(&looks, names);
    let blocks: Vec<usize> = sentences.iter().map(|sentence| sentence.block).collect();
    let roles = role::roles(&looks, &clustered, &blocks);
    Entities::new(clustered.into_entities(), roles)
}

#[cfg(test)]
mod tests;
