//! The one way from a place in the text to a mention: what does not point home is no mention.

use crate::extraction::{Mention, Range};
use crate::span::{CodePoints, Span};

/// How many code points of context a mention carries on either side.
const CONTEXT: usize = 32;

/// A text with its code points counted.
pub(crate) struct Anchors<'a> {
    text: &'a str,
    points: CodePoints,
}

impl<'a> Anchors<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, points: CodePoints::new(text) }
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn points(&self) -> &CodePoints {
        &self.points
    }

    /// The words of `span` with up to 32 code points on either side; none where the span holds no words of the text.
    pub(crate) fn mention(&self, span: Span) -> Option<Mention> {
        let span = span.trim(self.text);
        let exact = span.of(self.text);
        if exact.is_empty() {
            return None;
        }
        let Range { start, end } = self.range(span);
        let before = self.text.get(..span.start())?;
        let from = before.char_indices().rev().nth(CONTEXT - 1).map_or(0, |(at, _)| at);
        let suffix = self.text.get(span.end()..)?.chars().take(CONTEXT).collect();
        Some(Mention { exact: exact.to_string(), prefix: before.get(from..)?.to_string(), suffix, start, end })
    }

    /// The words of a facet and where they stand, in code points.
    pub(crate) fn words(&self, span: Span) -> Option<(String, Range)> {
        let exact = span.of(self.text);
        (!exact.is_empty()).then(|| (exact.to_string(), self.range(span)))
    }

    pub(crate) fn range(&self, span: Span) -> Range {
        Range { start: self.points.at(self.text, span.start()), end: self.points.at(self.text, span.end()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mention_counts_code_points_and_carries_its_context() {
        let text = "Café Ölmühle öffnet.";
        let start = text.find("öffnet").unwrap();
        let mention = Anchors::new(text).mention(Span::new(start, start + "öffnet".len())).unwrap();
        assert_eq!((mention.start, mention.end), (13, 19));
        assert_eq!((mention.prefix.as_str(), mention.suffix.as_str()), ("Café Ölmühle ", "."));
    }

    #[test]
    fn what_holds_no_words_is_no_mention() {
        let anchors = Anchors::new("é. ");
        assert_eq!(anchors.mention(Span::new(1, 2)), None);
        assert_eq!(anchors.mention(Span::new(3, 4)), None);
    }
}
