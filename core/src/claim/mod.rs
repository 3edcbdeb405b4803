//! From a reading to its claims: clauses, the rules that make claims of them, the sentence that can be read alone.

mod mend;
mod outline;
mod lexicon;
mod clause;
mod standalone;
mod inflect;
mod attribution;
mod speaker;
mod scene;
mod atom;
mod draft;
mod rule;
mod anchor;
mod worth;
mod assemble;
mod restatement;
mod silence;

pub(crate) use anchor::Anchors;
pub(crate) use assemble::{quantity, time};
pub(crate) use scene::id;

use crate::extraction::{BlockKind, Claim, Silence, SilenceReason};
use crate::reading::Reading;

use clause::clauses;
use draft::Draft;
use outline::Outline;
use restatement::{Placed, fold};
use rule::{RULES, Taken};
use scene::Scene;

/// The claims of a document and the sentences that gave none.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Found {
    pub(crate) claims: Vec<Claim>,
    pub(crate) silent: Vec<Silence>,
}

/// All claims of a reading, in the order of the text. Pronouns that mean a speaker are added to its references.
pub(crate) fn claims(reading: &mut Reading, anchors: &Anchors<'_>) -> Found {
    let mut placed: Vec<Placed> = Vec::new();
    let mut silent: Vec<Silence> = Vec::new();
    let mut analysis = false;
    for index in 0..reading.sentences.len() {
        let Some(sentence) = reading.sentences.get(index).map(|sentence| mend::mended(reading, sentence)) else {
            continue;
        };
        let outline = Outline::new(anchors.text(), &sentence);
        let kind = reading.article.blocks.get(sentence.block).map(|block| block.kind);
        if kind == Some(BlockKind::Heading) {
            analysis = silence::opens_analysis(sentence.span.of(&reading.article.text), analysis);
        }
        let reason = silence::reason(reading, &outline);
        let found =
            if reason.is_none() { of_sentence(reading, anchors, index, &outline, analysis) } else { Vec::new() };
        if found.is_empty() {
            let range = anchors.range(sentence.span);
            silent.push(Silence {
                start: range.start,
                end: range.end,
                reason: reason.unwrap_or(silence::otherwise(&outline)),
            });
        }
        placed.extend(found);
    }
    let spoken: Vec<usize> = sentences_of(&placed);
    let kept = fold(placed);
    silent.extend(folded(reading, anchors, &spoken, &sentences_of(&kept)));
    silent.sort_by_key(|silence| (silence.start, silence.end));
    Found { claims: numbered(kept), silent }
}

fn sentences_of(placed: &[Placed]) -> Vec<usize> {
    let mut sentences: Vec<usize> = placed.iter().map(|placed| placed.sentence).collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences
}

/// The sentences whose claims all became restatements.
fn folded(reading: &Reading, anchors: &Anchors<'_>, before: &[usize], after: &[usize]) -> Vec<Silence> {
    let gone =
        before.iter().filter(|sentence| !after.contains(sentence)).filter_map(|index| reading.sentences.get(*index));
    let silence = |range: crate::extraction::Range| Silence {
        start: range.start,
        end: range.end,
        reason: SilenceReason::Restatement,
    };
    gone.map(|sentence| silence(anchors.range(sentence.span))).collect()
}

fn of_sentence(
    reading: &mut Reading,
    anchors: &Anchors<'_>,
    index: usize,
    outline: &Outline<'_>,
    analysis: bool,
) -> Vec<Placed> {
    let clauses = clauses(outline);
    let cues = attribution::cues(reading, outline, &clauses);
    let meant = speaker::references(reading, outline, &clauses, &cues);
    if !meant.is_empty() {
        reading.references.extend(meant);
        reading.references.sort_by_key(|reference| reference.span);
    }
    let reading: &Reading = reading;
    let scene = Scene { reading, outline, clauses: &clauses, cues: &cues, analysis };
    let mut taken = Taken::new(clauses.len());
    let mut drafts: Vec<Draft> = RULES.iter().flat_map(|(_, rule)| rule.claims(&scene, &mut taken)).collect();
    drafts.sort_by_key(|draft| outline.cover(&draft.proposition.words()).start());
    let in_body =
        reading.article.blocks.get(outline.sentence().block).is_some_and(|block| block.kind == BlockKind::Paragraph);
    let placed = |draft: &Draft| {
        let claim = assemble::claim(reading, anchors, outline, draft)?;
        Some(Placed { claim, sentence: index, in_body, clause: draft.clause, part_of: draft.part_of })
    };
    drafts.iter().filter_map(placed).collect()
}

/// The claims with their ordinals, and dates tied to their events.
fn numbered(mut placed: Vec<Placed>) -> Vec<Claim> {
    placed.sort_by_key(|placed| (placed.sentence, placed.claim.mention.start));
    let event = |date: &Placed| {
        let part_of = date.part_of?;
        let is_event = |other: &Placed| {
            other.sentence == date.sentence && other.clause == Some(part_of) && other.part_of.is_none()
        };
        placed.iter().position(is_event).map(|index| index + 1)
    };
    let events: Vec<Option<usize>> = placed.iter().map(event).collect();
    placed
        .into_iter()
        .zip(events)
        .enumerate()
        .map(|(index, (placed, part_of))| Claim { ordinal: index + 1, part_of, ..placed.claim })
        .collect()
}
