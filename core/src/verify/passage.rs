use jiff::civil::Date;

use crate::extract;
use crate::extraction::{BlockKind, Extraction, Range};
use crate::reading::{Article, Block, Reading};
use crate::span::{CodePoints, Span};

/// A passage, read as an article is. Its text stays as it is, so that every place in it points home.
pub(super) struct Passage<'t> {
    pub(super) text: &'t str,
    pub(super) extraction: Extraction,
    points: CodePoints,
}

impl<'t> Passage<'t> {
    pub(super) fn read(text: &'t str, published: Option<Date>) -> Self {
        let article = Article { text: text.to_owned(), blocks: blocks(text), published, ..Article::default() };
        let article = Article { language: Some("en".to_owned()), ..article };
        Self { text, extraction: extract::document(extract::read(article)), points: CodePoints::new(text) }
    }

    /// A text in which only words are looked for.
    pub(super) fn plain(text: &'t str) -> Self {
        Self { text, extraction: extract::document(Reading::default()), points: CodePoints::new(text) }
    }

    /// The first place of these words, whole.
    pub(super) fn find(&self, words: &str) -> Option<Range> {
        self.find_span(words).map(|span| self.range(span))
    }

    fn find_span(&self, words: &str) -> Option<Span> {
        let is_word = |c: char| c.is_alphanumeric();
        let mut places = self.text.match_indices(words).map(|(at, _)| Span::new(at, at + words.len()));
        places.find(|span| {
            let before = self.text.get(..span.start()).unwrap_or("");
            let after = self.text.get(span.end()..).unwrap_or("");
            !span.is_empty() && !before.ends_with(is_word) && !after.starts_with(is_word)
        })
    }

    pub(super) fn range(&self, span: Span) -> Range {
        Range { start: self.points.at(self.text, span.start()), end: self.points.at(self.text, span.end()) }
    }

    /// The words between two code points.
    pub(super) fn words(&self, range: Range) -> &'t str {
        Span::new(self.points.byte(self.text, range.start), self.points.byte(self.text, range.end)).of(self.text)
    }
}

/// Every line is a paragraph.
fn blocks(text: &str) -> Vec<Block> {
    let mut at = 0;
    let mut blocks = Vec::new();
    for line in text.split('\n') {
        let span = Span::new(at, at + line.len()).trim(text);
        at += line.len() + 1;
        if !span.is_empty() {
            blocks.push(Block { kind: BlockKind::Paragraph, span });
        }
    }
    blocks
}
