use jiff::civil::Date;

use super::boilerplate::is_boilerplate;
use crate::decode;
use crate::extraction::BlockKind;
use crate::reading::{Article, Block};
use crate::span::Span;

/// The words of a document without its markup, block by block.
#[derive(Debug, Default)]
pub(super) struct Rendered {
    text: String,
    blocks: Vec<Block>,
    pub(super) title: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<Date>,
    /// As the document declares it.
    pub(super) language: Option<String>,
}

impl Rendered {
    /// Adds a block; white space at its ends goes, and a block without words is none.
    pub(super) fn push(&mut self, kind: BlockKind, words: &str) {
        let words = words.trim();
        if words.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push_str("\n\n");
        }
        let start = self.text.len();
        self.text.push_str(words);
        let kind = if is_boilerplate(words) { BlockKind::Boilerplate } else { kind };
        self.blocks.push(Block { kind, span: Span::new(start, self.text.len()) });
    }

    /// The words of the first block that belongs to the article, with its kind.
    pub(super) fn first(&self) -> Option<(BlockKind, &str)> {
        let first = self.blocks.iter().find(|block| block.kind != BlockKind::Boilerplate)?;
        Some((first.kind, first.span.of(&self.text)))
    }

    /// Puts the title above the text, unless the text begins with it.
    pub(super) fn put_title_first(&mut self) {
        let Some(title) = self.title.clone().filter(|title| !self.opens_with(title)) else { return };
        let rest = std::mem::take(self);
        self.push(BlockKind::Heading, &title);
        for block in &rest.blocks {
            self.push(block.kind, block.span.of(&rest.text));
        }
        (self.title, self.byline, self.published, self.language) =
            (rest.title, rest.byline, rest.published, rest.language);
    }

    /// Whether one of the first headings is the title or a longer or shorter form of it.
    fn opens_with(&self, title: &str) -> bool {
        let title = squeezed(title);
        let first = self.blocks.iter().take(3).map(|block| squeezed(block.span.of(&self.text)));
        first
            .into_iter()
            .any(|words| words == title || (words.len() < 200 && (words.contains(&title) || title.contains(&words))))
    }

    pub(super) fn into_article(self, bytes: &[u8]) -> Article {
        let marks = self.blocks.iter().flat_map(|block| [block.span.start(), block.span.end()]).collect();
        let (decoded, marks) = decode::tidy(self.text, marks, bytes);
        let spans = marks.chunks_exact(2).map(|pair| Span::new(pair[0], pair[1]).trim(&decoded.text));
        let blocks = self.blocks.iter().zip(spans).map(|(block, span)| Block { kind: block.kind, span });
        Article {
            blocks: blocks.filter(|block| !block.span.is_empty()).collect(),
            title: self.title.map(|title| decode::line(&title)),
            byline: self.byline.map(|byline| decode::line(&byline)),
            published: self.published,
            language: self.language,
            text: decoded.text,
            repairs: decoded.repairs,
            source_sha256: decoded.source_sha256,
            ..Article::default()
        }
    }
}

fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
