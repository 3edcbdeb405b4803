//! Pronouns in what somebody says that can only mean the speaker: "Orlo said it had bought the mill".

use crate::extraction::EntityKind;
use crate::reading::{Reading, Reference, Target};

use super::attribution::Cue;
use super::clause::{Clause, How};
use super::outline::Outline;
use super::scene::reference_at;

/// The references to speakers that the document as a whole did not resolve.
pub(crate) fn references(
    reading: &Reading,
    outline: &Outline<'_>,
    clauses: &[Clause],
    cues: &[Vec<Cue>],
) -> Vec<Reference> {
    clauses.iter().zip(cues).filter_map(|(clause, cues)| reference(reading, outline, clause, cues.last()?)).collect()
}

fn reference(reading: &Reading, outline: &Outline<'_>, clause: &Clause, cue: &Cue) -> Option<Reference> {
    let subject = clause.subject.as_ref().filter(|subject| subject.how == How::Own)?;
    let [phrase] = subject.options.as_slice() else { return None };
    let entity = cue.speaker.as_ref()?.entity?;
    let span = outline.word(phrase.head).span;
    let kind = reading.entities.get(entity)?.kind;
    let meant = match outline.form(phrase.head).to_ascii_lowercase().as_str() {
        "it" => matches!(kind, EntityKind::Organization | EntityKind::Place),
        "he" | "she" => kind == EntityKind::Person,
        "they" => kind == EntityKind::Organization,
        _ => false,
    };
    let open =
        reference_at(reading, span).is_none() && outline.child(clause.top, &[crate::syntax::Relation::Expl]).is_none();
    (meant && open && !cue.direct).then_some(Reference {
        span,
        target: Target::Resolved { entities: vec![entity], antecedent: cue.speaker_span? },
    })
}
