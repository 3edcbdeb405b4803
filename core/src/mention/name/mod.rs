//! People, organizations and places by name: where each is named, and which names are one entity's.

mod look;
mod title;
mod spot;
mod kind;
mod alias;
mod cluster;

pub(crate) use cluster::Clustered;
pub(crate) use look::Look;
pub(crate) use title::{Title, titles};

use super::{Entities, role};
use crate::extraction::BlockKind;
use crate::reading::{Article, Sentence};

/// All that the article names, with the posts that people hold. An article without a capital letter has none.
pub fn entities(article: &Article, sentences: &[Sentence]) -> Entities {
    let looks: Vec<_> = sentences.iter().map(|sentence| Look::at(&article.text, sentence)).collect();
    let mut names = Vec::new();
    for (index, look) in looks.iter().enumerate() {
        let block = sentences.get(index).and_then(|sentence| article.blocks.get(sentence.block));
        let heading = block.is_some_and(|block| block.kind == BlockKind::Heading);
        names.extend(spot::spots(look, heading).into_iter().map(|spot| cluster::Name::new(index, look, spot)));
    }
    let clustered = cluster::cluster(&looks, names);
    let roles = role::roles(&looks, &clustered);
    Entities::new(clustered.into_entities(), roles)
}

#[cfg(test)]
mod tests;
