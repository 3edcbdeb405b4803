//! A claim as a rule makes it: words by their numbers, not yet anchored.

use crate::extraction::{Detail, Modality, Polarity};
use crate::span::Span;

use super::attribution::Cue;
use super::standalone::Piece;

/// A proposition: the sentence to be read, and its parts where they stand in the article.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Proposition {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) subject: Option<Part>,
    pub(crate) predicate: Option<Said>,
    pub(crate) objects: Vec<(String, Part)>,
    /// Relative pronouns with the words that they stand for.
    pub(crate) stands_for: Vec<(usize, Vec<usize>)>,
    /// Words of its clause that it leaves out of the sentence and keeps as facets: when and where.
    pub(crate) setting: Vec<usize>,
}

/// A part of a proposition and the word that heads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) span: Span,
    pub(crate) head: usize,
}

/// What is said of the subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) lemma: String,
    pub(crate) words: Words,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    /// Words of the article.
    Standing(Span),
    /// A form of "be" that the claim adds.
    Added(String),
}

impl Proposition {
    /// The words of the sentence that it is made of.
    pub(crate) fn words(&self) -> Vec<usize> {
        let mut words: Vec<usize> = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Words(indices) => words.extend(indices),
                Piece::Form(index, _) => words.push(*index),
                Piece::Added(..) => {}
            }
        }
        words.extend(
            self.stands_for
                .iter()
                .filter(|(pronoun, _)| words.contains(pronoun))
                .flat_map(|(_, full)| full.clone())
                .collect::<Vec<_>>(),
        );
        words.sort_unstable();
        words.dedup();
        words
    }
}

/// A claim before it is anchored.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Draft {
    pub(crate) rule: &'static str,
    pub(crate) proposition: Proposition,
    pub(crate) detail: Detail,
    pub(crate) cues: Vec<Cue>,
    pub(crate) polarity: Polarity,
    pub(crate) modality: Modality,
    pub(crate) checkable: bool,
    pub(crate) confidence: f32,
    /// The clause that it was made of.
    pub(crate) clause: Option<usize>,
    /// The clause whose event this one dates.
    pub(crate) part_of: Option<usize>,
}

impl Draft {
    pub(crate) fn new(rule: &'static str, proposition: Proposition, detail: Detail) -> Self {
        Self {
            rule,
            proposition,
            detail,
            cues: Vec::new(),
            polarity: Polarity::Affirmed,
            modality: Modality::Asserted,
            checkable: true,
            confidence: 0.8,
            clause: None,
            part_of: None,
        }
    }
}
