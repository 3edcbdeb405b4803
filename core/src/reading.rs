//! An article as read: all that the claim rules look at.

use jiff::civil::Date;

use crate::extraction::{BlockKind, RepairKind};
use crate::mention::{Entities, EntityIndex, Quantity, Quotation, Time};
use crate::span::Span;
use crate::syntax::Tree;

/// The text of an article with what its source says of it. The text is NFC, its lines end in `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    pub text: String,
    /// In the order of the text, none overlapping, none empty.
    pub blocks: Vec<Block>,
    pub title: Option<String>,
    pub byline: Option<String>,
    pub published: Option<Date>,
    /// ISO 639-1.
    pub language: Option<String>,
    pub repairs: Vec<Repair>,
    /// Stretches inside paragraphs that a page's software left there, "(opens in a new tab)": no tokens. In order.
    pub debris: Vec<Span>,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    pub source_sha256: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    pub kind: RepairKind,
    /// Where `to` stands in the text.
    pub span: Span,
    pub from: String,
    pub to: String,
}

/// One sentence, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub span: Span,
    /// The index of its block.
    pub block: usize,
    pub tree: Tree,
}

/// Words that point to something named elsewhere: "she", "the company", "the two sides".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    pub span: Span,
    pub target: Target,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// One reading: these entities together (one for "she", two for "the two sides"), last named at the span.
    Resolved { entities: Vec<EntityIndex>, antecedent: Span },
    /// Something that is no entity, "the deal": the words that introduced it.
    Thing { antecedent: Span },
    /// More than one reading.
    Ambiguous { candidates: Vec<EntityIndex> },
}

/// All that is known before the first claim is made.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    pub article: Article,
    /// In the order of the text; none in boilerplate or captions.
    pub sentences: Vec<Sentence>,
    pub entities: Entities,
    pub times: Vec<Time>,
    pub quantities: Vec<Quantity>,
    pub quotations: Vec<Quotation>,
    pub references: Vec<Reference>,
}

/// One paragraph, each of whose lines is a sentence: what the tests of later stages read.
#[cfg(test)]
pub(crate) fn read_lines(text: &str) -> (Article, Vec<Sentence>) {
    let blocks = vec![Block { kind: BlockKind::Paragraph, span: Span::new(0, text.len()) }];
    let mut start = 0;
    let sentences = text.split('\n').filter_map(|line| {
        let span = Span::new(start, start + line.len()).trim(text);
        start += line.len() + 1;
        let tree = crate::syntax::parse(text, &crate::token::tokens(text, span));
        (!span.is_empty()).then_some(Sentence { span, block: 0, tree })
    });
    let sentences = sentences.collect();
    (Article { text: text.to_owned(), blocks, ..Article::default() }, sentences)
}
