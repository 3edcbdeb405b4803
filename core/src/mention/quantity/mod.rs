//! Amounts, shares and counts: what a text measures.

mod currency;
mod unit;
mod money;
mod share;
mod age;
mod name;
mod count;
mod designation;
mod comparator;

use rust_decimal::Decimal;

use self::designation::Designations;
use super::scan::{Cursor, Scan};
use super::time::Time;
use crate::extraction::{BlockKind, Comparator};
use crate::reading::{Article, Sentence};
use crate::span::Span;

/// An amount, a count or a share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    pub span: Span,
    pub value: Option<Decimal>,
    /// The upper end of a range.
    pub upper: Option<Decimal>,
    /// `%`, an ISO 4217 code, or a singular noun.
    pub unit: Option<String>,
    pub comparator: Comparator,
}

/// The quantities of all blocks but boilerplate, in the order of the text, none overlapping another or a time.
pub fn quantities(article: &Article, sentences: &[Sentence], times: &[Time]) -> Vec<Quantity> {
    let blocks = article.blocks.iter().filter(|block| block.kind != BlockKind::Boilerplate);
    let scans: Vec<(Span, Scan)> = blocks.map(|block| (block.span, Scan::new(&article.text, block.span))).collect();
    let designations = Designations::of(scans.iter().map(|(_, scan)| scan));
    let mut found = Vec::new();
    for (block, scan) in &scans {
        let first = times.partition_point(|time| time.span.end() <= block.start());
        let around = Surroundings {
            times: times.get(first..).unwrap_or_default(),
            sentences: sentences_from(sentences, block.start()),
            designations: &designations,
        };
        of_block(scan, around, &mut found);
    }
    found
}

/// What else is known of the place that is read; times and sentences are those that have not ended before it.
#[derive(Clone, Copy)]
struct Surroundings<'a> {
    times: &'a [Time],
    sentences: &'a [Sentence],
    designations: &'a Designations<'a>,
}

impl Surroundings<'_> {
    fn at(&mut self, start: usize) {
        while let Some((_, rest)) = self.times.split_first().filter(|(time, _)| time.span.end() <= start) {
            self.times = rest;
        }
        while let Some((_, rest)) = self.sentences.split_first().filter(|(head, _)| head.span.end() <= start) {
            self.sentences = rest;
        }
    }

    fn is_time(&self, span: Span) -> bool {
        self.times.first().is_some_and(|time| time.span.overlaps(span))
    }
}

fn sentences_from(sentences: &[Sentence], start: usize) -> &[Sentence] {
    let first = sentences.partition_point(|sentence| sentence.span.end() <= start);
    sentences.get(first..).unwrap_or_default()
}

/// What one rule read: the figure and what stands behind it.
#[derive(Clone, Debug)]
struct Figure<'s> {
    value: Option<Decimal>,
    upper: Option<Decimal>,
    unit: Option<String>,
    behind: Cursor<'s>,
}

type Rule = for<'s> fn(Cursor<'s>) -> Option<Figure<'s>>;

/// The longest reading wins, at equal length the first.
const RULES: [Rule; 6] = [money::money, share::percentage, share::fraction, age::age, count::count, count::many];

fn of_block(scan: &Scan<'_>, mut around: Surroundings<'_>, found: &mut Vec<Quantity>) {
    let mut at = scan.cursor(0);
    while at.at() < scan.len() {
        around.at(at.span().start());
        match signed(at).and_then(|figure| Some((quantity(at, &figure, around)?, figure.behind))) {
            Some((quantity, behind)) => {
                found.push(quantity);
                at = behind;
            }
            None => at = at.next(),
        }
    }
}

fn quantity(at: Cursor<'_>, figure: &Figure<'_>, around: Surroundings<'_>) -> Option<Quantity> {
    let span = at.to(figure.behind);
    let sentence = around.sentences.first();
    let number = at.span() == span;
    if around.is_time(span) || number && (around.designations.contain(at) || name::is_designation(at, sentence)) {
        return None;
    }
    let unit = figure.unit.clone().or_else(|| unit::counted(figure.behind, span, sentence));
    let comparator = comparator::comparator(at, figure.behind, figure.upper.is_some());
    Some(Quantity { span, value: figure.value, upper: figure.upper, unit, comparator })
}

/// The longest figure that begins at the cursor, or behind a minus at the cursor that touches it and nothing before.
fn signed(at: Cursor<'_>) -> Option<Figure<'_>> {
    let minus = at.word() == "-" && !at.glued() && at.next().glued();
    if !minus {
        return longest(at);
    }
    let figure = longest(at.next())?;
    Some(Figure { value: figure.value.map(|value| -value), ..figure })
}

fn longest(at: Cursor<'_>) -> Option<Figure<'_>> {
    let mut best: Option<Figure<'_>> = None;
    for figure in RULES.iter().filter_map(|rule| rule(at)) {
        if best.as_ref().is_none_or(|best| figure.behind.at() > best.behind.at()) {
            best = Some(figure);
        }
    }
    best
}

#[cfg(test)]
mod tests;
