//! From a reading to its claims: clauses, the rules that make claims of them, the sentence that can be read alone.

mod mend;
mod outline;
mod lexicon;
mod clause;
mod standalone;
mod inflect;
mod attribution;
mod speaker;
mod voice;
mod scene;
mod atom;
mod draft;
mod facet;
mod finite;
mod proposition;
mod rule;
mod anchor;
mod worth;
mod assemble;
mod restatement;
mod silence;

pub(crate) use anchor::Anchors;
pub(crate) use assemble::{quantity, time};
pub(crate) use mend::mended;
pub(crate) use rule::RULES;
pub(crate) use scene::id;

use crate::extraction::{BlockKind, Claim, Silence, SilenceReason};
use crate::reading::Reading;

use attribution::Cue;
use clause::clauses;
use draft::Draft;
use outline::Outline;
use restatement::{Placed, fold};
use rule::Taken;
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
    let mut voice: Option<Cue> = None;
    for index in 0..reading.sentences.len() {
        let Some(sentence) = reading.sentences.get(index).map(|sentence| mended(reading, sentence)) else {
            continue;
        };
        let outline = Outline::new(anchors.text(), &sentence);
        let kind = reading.article.blocks.get(sentence.block).map(|block| block.kind);
        if kind == Some(BlockKind::Heading) {
            analysis = silence::opens_analysis(sentence.span.of(&reading.article.text), analysis);
        }
        let reason = silence::reason(reading, &outline);
        voice = voice::voice(reading, index, voice.as_ref());
        let place = Place { index, analysis, voice: voice.as_ref() };
        let (found, spoke) =
            if reason.is_none() { of_sentence(reading, anchors, &outline, &place) } else { Default::default() };
        voice = spoke.or(voice);
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

/// Where a sentence stands, as far as what it says depends on it.
struct Place<'a> {
    index: usize,
    /// Whether its section judges instead of reporting.
    analysis: bool,
    voice: Option<&'a Cue>,
}

/// The claims of a sentence, and the cue that it gives to the quoted sentences behind it.
fn of_sentence(
    reading: &mut Reading,
    anchors: &Anchors<'_>,
    outline: &Outline<'_>,
    place: &Place<'_>,
) -> (Vec<Placed>, Option<Cue>) {
    let clauses = clauses(outline);
    let mut cues = attribution::cues(reading, outline, &clauses);
    let spoke = voice::direct(&cues).cloned();
    let voice = place.voice.filter(|_| spoke.is_none());
    cues.iter_mut().for_each(|cues| cues.splice(..0, voice.cloned()).for_each(drop));
    let meant = speaker::references(reading, outline, &clauses, &cues);
    if !meant.is_empty() {
        reading.references.extend(meant);
        reading.references.sort_by_key(|reference| reference.span);
    }
    let reading: &Reading = reading;
    let scene = Scene { reading, outline, clauses: &clauses, cues: &cues, voice, analysis: place.analysis };
    let mut taken = Taken::new(clauses.len());
    let mut drafts: Vec<Draft> = RULES.iter().flat_map(|(_, rule, _)| rule.claims(&scene, &mut taken)).collect();
    drafts.sort_by_key(|draft| outline.cover(&draft.proposition.words()).start());
    let in_body =
        reading.article.blocks.get(outline.sentence().block).is_some_and(|block| block.kind == BlockKind::Paragraph);
    let placed = |draft: &Draft| {
        let claim = assemble::claim(reading, anchors, outline, draft)?;
        Some(Placed { claim, sentence: place.index, in_body, clause: draft.clause, part_of: draft.part_of })
    };
    (drafts.iter().filter_map(placed).collect(), spoke)
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

#[cfg(test)]
mod tests;
