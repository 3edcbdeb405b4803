use super::discourse::{Discourse, Mentioned, Rank};
use crate::extraction::EntityKind;
use crate::mention::EntityIndex;
use crate::span::Span;

/// Who speaks in the quotation of this sentence: the subject that stands outside it.
pub(super) fn speaker(discourse: &Discourse) -> Option<(EntityIndex, Span)> {
    let quoted = discourse.words().iter().any(|word| discourse.quotation(word.span).is_some());
    let outside = || discourse.here().filter(|mention| discourse.quotation(mention.span).is_none());
    let person = |mention: &&Mentioned| discourse.is_kind(mention.entity, EntityKind::Person);
    let subject =
        |mention: &&Mentioned| mention.rank == Rank::Subject && !discourse.is_kind(mention.entity, EntityKind::Place);
    let lone = || outside().find(person).filter(|_| outside().filter(person).count() == 1);
    let found = outside().filter(subject).find(person).or_else(lone).or_else(|| outside().find(subject));
    found.filter(|_| quoted).map(|mention| (mention.entity, mention.span))
}
