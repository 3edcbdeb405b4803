use jiff::civil::Date;

use crate::claim::{self, Anchors};
use crate::extraction::{BlockKind, Quantity, Time};
use crate::mention;
use crate::reading::{Article, Block};
use crate::span::Span;

/// The times and amounts of a sentence that a person wrote, read against the day of its article. Places are code points of it.
pub fn measures(text: &str, published: Option<Date>) -> (Vec<Time>, Vec<Quantity>) {
    let block = Block { kind: BlockKind::Paragraph, span: Span::new(0, text.len()) };
    let article = Article { text: text.to_owned(), blocks: vec![block], published, ..Article::default() };
    let times = mention::times(&article, &[]);
    let quantities = mention::quantities(&article, &[], &times);
    let anchors = Anchors::new(text);
    let times = times.iter().filter_map(|time| claim::time(&anchors, time)).collect();
    (times, quantities.iter().filter_map(|quantity| claim::quantity(&anchors, quantity)).collect())
}
