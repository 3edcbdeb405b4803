//! A sentence's tree with what the rules ask of it all the time, computed once.

use crate::reading::Sentence;
use crate::span::Span;
use crate::syntax::{Relation, Upos, Word, Xpos};

/// A parsed sentence: its words, and for each word its children and the stretch of its subtree.
pub(crate) struct Outline<'a> {
    text: &'a str,
    sentence: &'a Sentence,
    /// Where each word's children begin in `children`, with one more entry at the end.
    starts: Vec<usize>,
    children: Vec<usize>,
}

impl<'a> Outline<'a> {
    pub(crate) fn new(text: &'a str, sentence: &'a Sentence) -> Self {
        let words = sentence.tree.words();
        let mut starts = vec![0; words.len() + 1];
        for head in words.iter().filter_map(|word| word.head) {
            starts[head + 1] += 1;
        }
        for index in 0..words.len() {
            starts[index + 1] += starts[index];
        }
        let mut next = starts.clone();
        let mut children = vec![0; starts.last().copied().unwrap_or(0)];
        for (index, word) in words.iter().enumerate() {
            if let Some(head) = word.head {
                children[next[head]] = index;
                next[head] += 1;
            }
        }
        Self { text, sentence, starts, children }
    }

    pub(crate) fn sentence(&self) -> &'a Sentence {
        self.sentence
    }

    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    pub(crate) fn words(&self) -> &'a [Word] {
        self.sentence.tree.words()
    }

    pub(crate) fn len(&self) -> usize {
        self.words().len()
    }

    pub(crate) fn word(&self, index: usize) -> &'a Word {
        &self.words()[index]
    }

    /// The word as it stands.
    pub(crate) fn form(&self, index: usize) -> &'a str {
        self.word(index).span.of(self.text)
    }

    pub(crate) fn lemma(&self, index: usize) -> &'a str {
        &self.word(index).lemma
    }

    pub(crate) fn relation(&self, index: usize) -> Relation {
        self.word(index).relation
    }

    pub(crate) fn upos(&self, index: usize) -> Upos {
        self.word(index).upos
    }

    pub(crate) fn xpos(&self, index: usize) -> Xpos {
        self.word(index).xpos
    }

    pub(crate) fn head(&self, index: usize) -> Option<usize> {
        self.word(index).head
    }

    /// The words that this one governs, in the order of the text.
    pub(crate) fn children(&self, index: usize) -> &[usize] {
        &self.children[self.starts[index]..self.starts[index + 1]]
    }

    /// The first child with one of these relations.
    pub(crate) fn child(&self, index: usize, relations: &[Relation]) -> Option<usize> {
        self.children(index).iter().copied().find(|child| relations.contains(&self.relation(*child)))
    }

    pub(crate) fn children_with<'b>(
        &'b self,
        index: usize,
        relations: &'b [Relation],
    ) -> impl Iterator<Item = usize> + 'b {
        self.children(index).iter().copied().filter(move |child| relations.contains(&self.relation(*child)))
    }

    /// The word and all below it, in the order of the text, without the subtrees whose top `leave_out` names.
    pub(crate) fn subtree(&self, index: usize, leave_out: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut found = vec![index];
        let mut next = 0;
        while let Some(here) = found.get(next).copied() {
            found.extend(self.children(here).iter().filter(|child| !leave_out(**child)));
            next += 1;
        }
        found.sort_unstable();
        found
    }

    /// Whether `above` is `index` or stands above it.
    pub(crate) fn dominates(&self, above: usize, index: usize) -> bool {
        std::iter::successors(Some(index), |here| self.head(*here)).any(|here| here == above)
    }

    /// The stretch of text from the first to the last of these words; empty without any.
    pub(crate) fn cover(&self, words: &[usize]) -> Span {
        match (words.iter().min(), words.iter().max()) {
            (Some(first), Some(last)) => self.word(*first).span.cover(self.word(*last).span),
            _ => Span::default(),
        }
    }

    /// The unbroken run of `words` (in the order of the text) around `core`.
    pub(crate) fn run(&self, words: &[usize], core: usize) -> Span {
        let Ok(at) = words.binary_search(&core) else { return self.word(core).span };
        let first = (1..=at).rev().find(|index| words[index - 1] + 1 != words[*index]).unwrap_or(0);
        let last = (at..words.len() - 1).find(|index| words[index + 1] != words[*index] + 1).unwrap_or(words.len() - 1);
        self.cover(&words[first..=last])
    }

    /// The words whose spans lie within `span`.
    pub(crate) fn within(&self, span: Span) -> std::ops::Range<usize> {
        let first = self.words().partition_point(|word| word.span.start() < span.start());
        let last = self.words().partition_point(|word| word.span.end() <= span.end());
        first..last.max(first)
    }

    /// The word of `range` that governs the others: the first whose head lies outside.
    pub(crate) fn top(&self, range: std::ops::Range<usize>) -> Option<usize> {
        range.clone().find(|index| self.head(*index).is_none_or(|head| !range.contains(&head)))
    }
}
