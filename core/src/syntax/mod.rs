//! Tokens to a dependency tree (Universal Dependencies 2), deterministic, with weights that are part of the binary.

pub mod form;
mod label;
pub mod lemma;
pub mod model;
pub mod parser;
pub mod scorer;
pub mod tagger;
pub mod transition;
mod tree;

use std::sync::LazyLock;

pub use label::{Relation, Upos, Xpos};
pub use tree::{Tree, Word};

use crate::span::Span;
use form::Form;
use model::Model;

static MODEL: LazyLock<Option<Model>> = LazyLock::new(|| model::read(include_bytes!("../../weights/syntax.bin")));

/// The tree over these tokens of `text`.
pub fn parse(text: &str, tokens: &[Span]) -> Tree {
    match MODEL.as_ref() {
        Some(model) => parse_with(model, text, tokens),
        None => Tree::default(),
    }
}

/// The tree that `model` finds.
pub fn parse_with(model: &Model, text: &str, tokens: &[Span]) -> Tree {
    let forms: Vec<Form> = tokens.iter().map(|token| Form::new(token.of(text))).collect();
    let classes = tagger::tag(&forms, &model.tagger);
    let pair = |class: u8| model.tags.get(usize::from(class)).copied().unwrap_or((Xpos::Nn, Upos::Noun));
    let tags: Vec<u8> = classes.iter().map(|class| pair(*class).0 as u8).collect();
    let state = parser::parse(&parser::Input { forms: &forms, tags: &tags }, &model.parser);
    let word = |index: usize, span: &Span| {
        let (xpos, upos) = pair(classes[index]);
        Word {
            span: *span,
            upos,
            xpos,
            lemma: model.lemmas.lemma(span.of(text), xpos),
            head: state.heads[index].filter(|head| *head < tokens.len()),
            relation: Relation::ALL.get(usize::from(state.relations[index])).copied().unwrap_or(Relation::Dep),
        }
    };
    Tree::new(tokens.iter().enumerate().map(|(index, span)| word(index, span)).collect())
}

#[cfg(test)]
mod tests;
