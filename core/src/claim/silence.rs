//! Which sentences are not looked at for claims, and why.

use crate::extraction::SilenceReason;
use crate::reading::Reading;
use crate::syntax::{Relation, Upos, Xpos};

use super::lexicon::is_analysis;
use super::outline::Outline;

/// Why a sentence can give no claim; none if it may.
pub(crate) fn reason(reading: &Reading, outline: &Outline<'_>) -> Option<SilenceReason> {
    let words = outline.sentence().span.of(outline.text());
    if reading.article.language.as_deref().is_some_and(|language| language != "en") {
        return Some(SilenceReason::Language);
    }
    if words.trim_end_matches(['"', '”', '’', ')']).ends_with('?') {
        return Some(SilenceReason::Question);
    }
    is_instruction(outline).then_some(SilenceReason::Instruction)
}

/// Why a sentence that was looked at gave nothing.
pub(crate) fn otherwise(outline: &Outline<'_>) -> SilenceReason {
    let verb = |index: usize| matches!(outline.upos(index), Upos::Verb | Upos::Aux);
    if (0..outline.len()).any(verb) { SilenceReason::NothingFound } else { SilenceReason::NoPredicate }
}

/// "Call the office today": a bare verb first, and nobody who does it.
fn is_instruction(outline: &Outline<'_>) -> bool {
    let Some(root) = outline.sentence().tree.root() else { return false };
    let subject =
        outline.child(root, &[Relation::Nsubj, Relation::NsubjPass, Relation::Expl, Relation::Aux, Relation::Cop]);
    let first = (0..outline.len()).find(|index| outline.upos(*index) != Upos::Punct);
    outline.xpos(root) == Xpos::Vb && subject.is_none() && first == Some(root)
}

/// Whether the section under this heading judges; a heading that is no label of a section leaves it as it was.
pub(crate) fn opens_analysis(heading: &str, before: bool) -> bool {
    let label = heading.trim().trim_end_matches([':', '.', '?', '!']).to_lowercase();
    if is_analysis(&label) {
        return true;
    }
    before && label.split_whitespace().count() > 6
}
