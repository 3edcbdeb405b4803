use crate::span::Span;

/// The round brackets that are open at a place in the text.
#[derive(Debug, Default)]
pub(super) struct Brackets {
    /// Where each begins.
    open: Vec<usize>,
}

/// Bytes after which a bracket that was never closed is taken for a slip.
const LONGEST: usize = 600;

impl Brackets {
    /// Reads on through `span` of `text`.
    pub(super) fn read(&mut self, text: &str, span: Span) {
        for (at, byte) in span.of(text).bytes().enumerate() {
            match byte {
                b'(' if closes(text, span.start() + at) => self.open.push(span.start() + at),
                b')' => drop(self.open.pop()),
                _ => {}
            }
        }
    }

    /// Whether a bracket that opened within the sentence, not before its first word, is still open.
    pub(super) fn hold(&self, sentence: usize) -> bool {
        self.open.last().is_some_and(|at| *at > sentence + 1)
    }
}

fn closes(text: &str, at: usize) -> bool {
    text.as_bytes().iter().skip(at).take(LONGEST).any(|byte| *byte == b')')
}
