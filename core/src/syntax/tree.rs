use crate::span::Span;

use super::label::{Relation, Upos, Xpos};

/// One token with its place in the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub span: Span,
    pub upos: Upos,
    pub xpos: Xpos,
    pub lemma: String,
    /// The index of the governor; none for the root.
    pub head: Option<usize>,
    pub relation: Relation,
}

/// A sentence's dependency tree. Words stand in the order of the text; each has one head, there is one root, and no cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    words: Vec<Word>,
}

impl Tree {
    /// A tree of these words. Whatever is not a tree is mended: a head out of range or a cycle is attached to the root.
    pub fn new(mut words: Vec<Word>) -> Self {
        let root = (0..words.len()).find(|index| words[*index].head.is_none()).unwrap_or(0);
        for index in 0..words.len() {
            if index == root {
                words[index].head = None;
                words[index].relation = Relation::Root;
            } else if words[index].head.is_none_or(|head| head >= words.len()) {
                words[index].head = Some(root);
            }
        }
        for index in 0..words.len() {
            if climbs_forever(&words, index) {
                words[index].head = if index == root { None } else { Some(root) };
            }
        }
        Self { words }
    }

    pub fn words(&self) -> &[Word] {
        &self.words
    }

    pub fn root(&self) -> Option<usize> {
        self.words.iter().position(|word| word.head.is_none())
    }

    /// The words that this one governs, in the order of the text.
    pub fn children(&self, index: usize) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.words.iter().enumerate().filter(move |(_, word)| word.head == Some(index)).map(|(child, _)| child)
    }

    /// The first child with this relation.
    pub fn child(&self, index: usize, relation: Relation) -> Option<usize> {
        self.children(index).find(|child| self.words[*child].relation == relation)
    }

    /// Whether `ancestor` is `index` or stands above it.
    pub fn dominates(&self, ancestor: usize, index: usize) -> bool {
        let mut at = Some(index);
        while let Some(here) = at {
            if here == ancestor {
                return true;
            }
            at = self.words[here].head;
        }
        false
    }

    /// The word and all below it, in the order of the text.
    pub fn subtree(&self, index: usize) -> Vec<usize> {
        (0..self.words.len()).filter(|other| self.dominates(index, *other)).collect()
    }
}

fn climbs_forever(words: &[Word], index: usize) -> bool {
    let mut at = words[index].head;
    for _ in 0..words.len() {
        match at {
            None => return false,
            Some(head) => at = words[head].head,
        }
    }
    true
}
