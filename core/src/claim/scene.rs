//! One sentence in its document, as a rule sees it.

use crate::extraction::EntityKind;
use crate::mention::EntityIndex;
use crate::reading::{Reading, Reference, Target};
use crate::span::Span;

use super::attribution::Cue;
use super::clause::{Clause, Phrase};
use super::outline::Outline;

/// A sentence with its clauses, and the reading that it stands in.
pub(crate) struct Scene<'a> {
    pub(crate) reading: &'a Reading,
    pub(crate) outline: &'a Outline<'a>,
    pub(crate) clauses: &'a [Clause],
    /// For each clause who said it, outermost first.
    pub(crate) cues: &'a [Vec<Cue>],
    /// Who says the whole sentence, where it is part of a quotation and its speaker stands in another sentence.
    pub(crate) voice: Option<&'a Cue>,
    /// Whether the section that it stands in judges instead of reporting.
    pub(crate) analysis: bool,
}

/// A name as a claim's detail gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The entity's full name, else the words as they stand.
    pub(crate) name: String,
    pub(crate) entity: Option<EntityIndex>,
}

impl Named {
    /// The entity's id in the document.
    pub(crate) fn id(&self) -> Option<String> {
        self.entity.map(id)
    }
}

/// `e1` for the first entity.
pub(crate) fn id(entity: EntityIndex) -> String {
    format!("e{}", entity.0 + 1)
}

impl Scene<'_> {
    /// The entity that is named or meant by the word at `index`.
    pub(crate) fn entity_at(&self, index: usize) -> Option<EntityIndex> {
        entity_at(self.reading, self.outline.word(index).span)
    }

    pub(crate) fn kind_at(&self, index: usize) -> Option<EntityKind> {
        self.entity_at(index).and_then(|entity| self.reading.entities.get(entity)).map(|entity| entity.kind)
    }

    /// Who or what a phrase means: an entity's full name, or the words as they stand.
    pub(crate) fn named(&self, phrase: &Phrase) -> Named {
        let entity = self.entity_at(phrase.head);
        let name = entity.and_then(|entity| self.reading.entities.get(entity)).map(|entity| entity.name.clone());
        Named { name: name.unwrap_or_else(|| self.plain(&phrase.words)), entity }
    }

    /// The words as they stand, one space apart where the text has any.
    pub(crate) fn plain(&self, words: &[usize]) -> String {
        super::standalone::plain(self.outline, words)
    }
}

/// The entity named at this place, or meant by a word that points to one.
pub(crate) fn entity_at(reading: &Reading, span: Span) -> Option<EntityIndex> {
    named_at(reading, span).or_else(|| match &reference_at(reading, span)?.target {
        Target::Resolved { entities, .. } if entities.len() == 1 => entities.first().copied(),
        _ => None,
    })
}

fn named_at(reading: &Reading, span: Span) -> Option<EntityIndex> {
    let around = Span::new(span.start().saturating_sub(160), span.end() + 160);
    reading.entities.within(around).find(|(mention, _)| mention.contains(span)).map(|(_, entity)| entity)
}

/// The reference that this word is part of.
pub(crate) fn reference_at(reading: &Reading, span: Span) -> Option<&Reference> {
    let after = reading.references.partition_point(|reference| reference.span.start() <= span.start());
    reading.references[..after].iter().rev().take(4).find(|reference| reference.span.contains(span))
}
