//! Tokens to a dependency tree (Universal Dependencies 2), deterministic, with weights that are part of the binary.

mod label;
mod form;
mod network;
mod arborescence;
mod lemma;
mod tree;

use std::sync::LazyLock;

pub use form::{AFFIXES, Form};
pub use label::{Relation, Upos, Xpos};
pub use lemma::{Lemmas, by_rule, plain};
pub use network::{DISTANCES, MAGIC, Network, distance, leaky, sigmoid, tanh};
pub use tree::{Tree, Word};

use crate::span::Span;

/// The longest stretch that is parsed as one: what is longer than any sentence is parsed in parts.
const LONGEST: usize = 160;

/// The tree over these tokens of `text`.
pub fn parse(text: &str, tokens: &[Span]) -> Tree {
    Model::embedded().map(|model| model.parse(text, tokens)).unwrap_or_default()
}

/// All that was learnt from the treebanks.
pub struct Model<'a> {
    network: Network<'a>,
    lemmas: Lemmas,
}

impl Model<'static> {
    /// The model that is part of the binary, read at the first call; there always is one, as a test holds.
    pub fn embedded() -> Option<&'static Self> {
        static MODEL: LazyLock<Option<Model>> =
            LazyLock::new(|| Model::read(include_bytes!("../../weights/syntax.bin")));
        MODEL.as_ref()
    }
}

impl<'a> Model<'a> {
    /// The model in these bytes; none where they are no such thing.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (network, rest) = Network::read(bytes)?;
        Some(Self { network, lemmas: Lemmas::new(std::str::from_utf8(rest).ok()?) })
    }

    /// The tree over these tokens of `text`.
    pub fn parse(&self, text: &str, tokens: &[Span]) -> Tree {
        let mut words = Vec::with_capacity(tokens.len());
        for part in tokens.chunks(LONGEST) {
            self.parse_part(text, part, &mut words);
        }
        Tree::new(words)
    }

    /// Adds the words of `part`; its root hangs from the first word's root, if there is one before.
    fn parse_part(&self, text: &str, part: &[Span], words: &mut Vec<Word>) {
        let mut letters = Vec::new();
        let forms: Vec<Form> = part.iter().map(|token| Form::new(token.of(text), &mut letters)).collect();
        let analysis = self.network.analyse(&forms);
        let before = words.len();
        let root = words.iter().position(|word| word.head.is_none());
        let decisions = analysis.classes.iter().zip(&analysis.heads).zip(&analysis.relations);
        for (span, ((class, head), relation)) in part.iter().zip(decisions) {
            let (xpos, upos) = self.network.tags(*class);
            let lemma = self.lemmas.lemma(span.of(text), xpos);
            let relation = if head.is_none() && root.is_some() { Relation::Parataxis } else { *relation };
            words.push(Word {
                span: *span,
                upos,
                xpos,
                lemma,
                head: head.map(|head| head + before).or(root),
                relation,
            });
        }
    }
}

#[cfg(test)]
mod tests;
