//! From a draft to a claim of the extraction document: anchored, with facets and a sentence that can be read alone.

use crate::extraction::{
    Ambiguity, Amount, Argument, Attribution, Claim, EntityKind, Place, Predicate, Quantity, Range, Subject, Time,
};
use crate::mention;
use crate::reading::{Reading, Reference, Target};
use crate::span::Span;

use super::anchor::Anchors;
use super::attribution::Cue;
use super::draft::{Draft, Part, Said, Words};
use super::outline::Outline;
use super::scene::{entity_at, id};
use super::standalone::{in_code_points, standalone};
use super::worth;

/// The claim of a draft; none where its words do not point home. Its ordinal is set when all claims are known.
pub(crate) fn claim(reading: &Reading, anchors: &Anchors<'_>, outline: &Outline<'_>, draft: &Draft) -> Option<Claim> {
    let words = draft.proposition.words();
    let span = outline.cover(&words);
    let mention = anchors.mention(closing(outline, anchors, span))?;
    let sentence = standalone(reading, outline, &draft.proposition.pieces, &draft.proposition.stands_for);
    let mut held = [words.as_slice(), &draft.proposition.setting].concat();
    held.sort_unstable();
    let facets = Facets { reading, anchors, outline, words: &words, held: &held };
    let mut claim = Claim {
        ordinal: 0,
        claim_type: draft.detail.claim_type(),
        text: sentence.text,
        mention,
        restatements: Vec::new(),
        subject: draft.proposition.subject.and_then(|part| facets.subject(part)),
        predicate: draft.proposition.predicate.as_ref().and_then(|said| facets.predicate(said)),
        objects: draft.proposition.objects.iter().filter_map(|(role, part)| facets.argument(role, *part)).collect(),
        times: facets.times(),
        places: facets.places(),
        quantities: facets.quantities(),
        attributions: draft.cues.iter().map(|cue| attribution(anchors, cue)).collect(),
        polarity: draft.polarity,
        modality: draft.modality,
        checkable: draft.checkable,
        check_worthiness: 0.0,
        check_worthiness_reasons: Vec::new(),
        ambiguity: sentence.ambiguous.as_ref().map(|reference| ambiguity(anchors, reference)),
        edits: in_code_points(sentence.edits, anchors.text(), anchors.points()),
        part_of: None,
        detail: draft.detail.clone(),
        rule: draft.rule.to_string(),
        confidence: draft.confidence,
    };
    claim.check_worthiness_reasons = worth::reasons(&claim);
    claim.check_worthiness = worth::check_worthiness(&claim.check_worthiness_reasons);
    Some(claim)
}

/// The span with the quotation mark or bracket that closes one inside it.
fn closing(outline: &Outline<'_>, anchors: &Anchors<'_>, span: Span) -> Span {
    let text = anchors.text();
    let next = text.get(span.end()..).and_then(|rest| rest.chars().next());
    let within = span.end() < outline.sentence().span.end();
    let words = span.of(text);
    let opened = match next {
        Some('"') => words.matches('"').count() % 2 == 1,
        Some('”') => words.matches('“').count() > words.matches('”').count(),
        Some(')') => words.matches('(').count() > words.matches(')').count(),
        _ => false,
    };
    match next {
        Some(mark) if opened && within => Span::new(span.start(), span.end() + mark.len_utf8()),
        _ => span,
    }
}

/// The facets of the words that a claim is made of.
struct Facets<'a> {
    reading: &'a Reading,
    anchors: &'a Anchors<'a>,
    outline: &'a Outline<'a>,
    /// The words of its sentence by their numbers, in order.
    words: &'a [usize],
    /// The same with those that say when and where.
    held: &'a [usize],
}

impl Facets<'_> {
    fn entity(&self, part: Part) -> Option<String> {
        entity_at(self.reading, self.outline.word(part.head).span).map(id)
    }

    fn subject(&self, part: Part) -> Option<Subject> {
        let (text, Range { start, end }) = self.anchors.words(part.span)?;
        Some(Subject { text, entity: self.entity(part), start, end })
    }

    fn argument(&self, role: &str, part: Part) -> Option<Argument> {
        let (text, Range { start, end }) = self.anchors.words(part.span)?;
        Some(Argument { text, entity: self.entity(part), role: role.to_string(), start, end })
    }

    fn predicate(&self, said: &Said) -> Option<Predicate> {
        match &said.words {
            Words::Added(text) => {
                Some(Predicate { text: text.clone(), lemma: said.lemma.clone(), start: None, end: None })
            }
            Words::Standing(span) => {
                let (text, range) = self.anchors.words(*span)?;
                Some(Predicate { text, lemma: said.lemma.clone(), start: Some(range.start), end: Some(range.end) })
            }
        }
    }

    /// Whether all words of a span are words of the claim, or say when and where.
    fn holds(&self, span: Span) -> bool {
        self.among(span, self.held)
    }

    fn among(&self, span: Span, words: &[usize]) -> bool {
        let mut within = self.outline.within(span).peekable();
        within.peek().is_some() && within.all(|index| words.binary_search(&index).is_ok())
    }

    fn times(&self) -> Vec<Time> {
        let sentence = self.outline.sentence().span;
        let held = self.reading.times.iter().filter(|time| sentence.contains(time.span) && self.holds(time.span));
        held.filter_map(|found| time(self.anchors, found)).collect()
    }

    fn quantities(&self) -> Vec<Quantity> {
        let sentence = self.outline.sentence().span;
        let held = self
            .reading
            .quantities
            .iter()
            .filter(|found| sentence.contains(found.span) && self.among(found.span, self.words));
        held.filter_map(|found| quantity(self.anchors, found)).collect()
    }

    /// Places that a preposition of place leads to.
    fn places(&self) -> Vec<Place> {
        let sentence = self.outline.sentence().span;
        let place = |entity| self.reading.entities.get(entity).is_some_and(|found| found.kind == EntityKind::Place);
        let named = self.reading.entities.within(sentence).filter(|(span, entity)| place(*entity) && self.holds(*span));
        named
            .filter(|(span, _)| self.is_located(*span))
            .filter_map(|(span, entity)| {
                let (text, Range { start, end }) = self.anchors.words(span)?;
                Some(Place { text, entity: Some(id(entity)), start, end })
            })
            .collect()
    }

    fn is_located(&self, span: Span) -> bool {
        use crate::syntax::Relation;
        const PLACES: [&str; 10] = ["in", "at", "near", "from", "to", "into", "across", "outside", "around", "off"];
        let Some(top) = self.outline.top(self.outline.within(span)) else { return false };
        let case = self.outline.child(top, &[Relation::Case]);
        case.is_some_and(|case| PLACES.contains(&self.outline.form(case).to_ascii_lowercase().as_str()))
    }
}

/// A time as the document shows it.
pub(crate) fn time(anchors: &Anchors<'_>, found: &mention::Time) -> Option<Time> {
    let (text, Range { start, end }) = anchors.words(found.span)?;
    Some(Time { text, edtf: found.edtf.clone(), start, end })
}

/// A quantity as the document shows it.
pub(crate) fn quantity(anchors: &Anchors<'_>, found: &mention::Quantity) -> Option<Quantity> {
    let (text, Range { start, end }) = anchors.words(found.span)?;
    let (value, upper) = (found.value.map(Amount), found.upper.map(Amount));
    Some(Quantity { text, value, upper, unit: found.unit.clone(), comparator: found.comparator, start, end })
}

fn attribution(anchors: &Anchors<'_>, cue: &Cue) -> Attribution {
    let Range { start, end } = anchors.range(cue.span);
    let speaker = cue.speaker.as_ref();
    Attribution {
        speaker: speaker.map(|named| named.name.clone()),
        entity: speaker.and_then(|named| named.id()),
        verb: cue.verb.clone(),
        direct: cue.direct,
        start,
        end,
    }
}

fn ambiguity(anchors: &Anchors<'_>, reference: &Reference) -> Ambiguity {
    let candidates = match &reference.target {
        Target::Ambiguous { candidates } => candidates.iter().copied().map(id).collect(),
        _ => Vec::new(),
    };
    let words = reference.span.of(anchors.text());
    let reason = if candidates.is_empty() {
        "means nothing that the article names clearly"
    } else {
        "has more than one reading"
    };
    Ambiguity { reason: format!("“{words}” {reason}"), span: anchors.range(reference.span), candidates }
}
