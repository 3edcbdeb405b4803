//! Who goes on speaking: a quotation of several sentences names its speaker once.

use crate::reading::Reading;
use crate::span::Span;

use super::attribution::{Cue, cues};
use super::clause::clauses;
use super::mend::mended;
use super::outline::Outline;

/// The cue of a sentence that is nothing but quoted words: that of the quotation before it in its paragraph, else that of the
/// sentence in which its own quotation ends.
pub(crate) fn voice(reading: &Reading, index: usize, before: Option<&Cue>) -> Option<Cue> {
    let sentence = reading.sentences.get(index)?;
    let quotation = around(reading, sentence.span)?;
    let follows = index.checked_sub(1).and_then(|before| reading.sentences.get(before));
    let follows = follows.is_some_and(|before| before.block == sentence.block);
    before.filter(|_| follows).cloned().or_else(|| ahead(reading, index, quotation))
}

/// The cue that a sentence gives to the quoted words in it and to those that follow.
pub(crate) fn direct(cues: &[Vec<Cue>]) -> Option<&Cue> {
    cues.iter().flatten().rfind(|cue| cue.direct && cue.speaker.is_some())
}

/// The quotation that holds the whole sentence, but for its marks.
fn around(reading: &Reading, sentence: Span) -> Option<Span> {
    const MARK: usize = 3;
    let holds = |span: Span| sentence.end() <= span.end() + MARK;
    let begun = reading.quotations.partition_point(|quotation| quotation.span.start() <= sentence.start() + MARK);
    let last = begun.checked_sub(1).and_then(|last| reading.quotations.get(last))?;
    holds(last.span).then_some(last.span)
}

fn ahead(reading: &Reading, index: usize, quotation: Span) -> Option<Cue> {
    let ends =
        |at: &usize| reading.sentences.get(*at).is_some_and(|sentence| sentence.span.end() > quotation.end() + 3);
    let last = (index + 1..reading.sentences.len()).find(ends)?;
    let sentence = reading.sentences.get(last).filter(|sentence| sentence.span.overlaps(quotation))?;
    let sentence = mended(reading, sentence);
    let outline = Outline::new(&reading.article.text, &sentence);
    direct(&cues(reading, &outline, &clauses(&outline))).cloned()
}
