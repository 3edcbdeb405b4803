use crate::extraction::EntityKind;
use crate::mention::{Entities, EntityIndex};
use crate::reading::{Article, Reference, Sentence, Target};
use crate::span::Span;

/// He, she, it and they, each with the last entity of its kind that is named before it in this sentence or the last.
pub(super) fn pronouns(article: &Article, sentences: &[Sentence], entities: &Entities) -> Vec<Reference> {
    let mut references = Vec::new();
    for (index, sentence) in sentences.iter().enumerate() {
        let before =
            index.checked_sub(1).and_then(|before| sentences.get(before)).map_or(sentence.span, |last| last.span);
        for word in sentence.tree.words() {
            let Some(kind) = kind(word.span.of(&article.text)) else { continue };
            let seen: Vec<(Span, EntityIndex)> = entities
                .within(Span::new(before.start(), word.span.start()))
                .filter(|(_, entity)| entities.get(*entity).is_some_and(|entity| entity.kind == kind))
                .collect();
            if let Some((antecedent, entity)) = seen.last() {
                let target = Target::Resolved { entities: vec![*entity], antecedent: *antecedent };
                references.push(Reference { span: word.span, target });
            }
        }
    }
    references
}

fn kind(word: &str) -> Option<EntityKind> {
    match word.to_ascii_lowercase().as_str() {
        "he" | "she" | "him" | "her" | "his" => Some(EntityKind::Person),
        _ => None,
    }
}
