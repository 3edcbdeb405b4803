//! Amounts, shares and counts: what a text measures.

mod currency;
mod unit;
mod money;
mod share;
mod age;
mod name;
mod count;
mod comparator;

use rust_decimal::Decimal;

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
    let mut found = Vec::new();
    for block in article.blocks.iter().filter(|block| block.kind != BlockKind::Boilerplate) {
        let first = times.partition_point(|time| time.span.end() <= block.span.start());
        let first_sentence = sentences.partition_point(|sentence| sentence.span.end() <= block.span.start());
        let sentences = sentences.get(first_sentence..).unwrap_or_default();
        of_block(&Scan::new(&article.text, block.span), times.get(first..).unwrap_or_default(), sentences, &mut found);
    }
    found
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

fn of_block(scan: &Scan<'_>, mut times: &[Time], mut sentences: &[Sentence], found: &mut Vec<Quantity>) {
    let mut at = scan.cursor(0);
    while at.at() < scan.len() {
        while let Some((_, rest)) = times.split_first().filter(|(time, _)| time.span.end() <= at.span().start()) {
            times = rest;
        }
        while let Some((_, rest)) = sentences.split_first().filter(|(head, _)| head.span.end() <= at.span().start()) {
            sentences = rest;
        }
        let figure =
            longest(at).filter(|figure| times.first().is_none_or(|time| !time.span.overlaps(at.to(figure.behind))));
        let Some(figure) = figure.filter(|figure| !name::is_designation(at, at.to(figure.behind), sentences.first()))
        else {
            at = at.next();
            continue;
        };
        let span = at.to(figure.behind);
        let unit = figure.unit.or_else(|| unit::counted(figure.behind, span, sentences.first()));
        let comparator = comparator::comparator(at, figure.behind, figure.upper.is_some());
        found.push(Quantity { span, value: figure.value, upper: figure.upper, unit, comparator });
        at = figure.behind;
    }
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
