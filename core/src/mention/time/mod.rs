//! Time expressions and their EDTF values, read against the publication day.

mod context;
mod lexicon;
mod rule;
mod stamp;
mod tense;

use self::context::Context;
use self::stamp::Stamp;
use super::scan::Scan;
use crate::extraction::BlockKind;
use crate::reading::{Article, Sentence};
use crate::span::Span;

/// A time expression and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    pub span: Span,
    /// EDTF (ISO 8601-2); none where the words name no time that EDTF can say.
    pub edtf: Option<String>,
    pub kind: TimeKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeKind {
    /// A day, month, quarter, year or span of them.
    Calendar,
    /// How long: "two years".
    Duration,
    /// How often: "every year".
    Recurrence,
    /// "now", "recently": a time relative to the text's own.
    Reference,
}

/// The time expressions of all blocks but boilerplate, in the order of the text, none overlapping.
pub fn times(article: &Article, sentences: &[Sentence]) -> Vec<Time> {
    let mut found = Vec::new();
    let mut context = Context::new(article.published);
    for block in article.blocks.iter().filter(|block| block.kind != BlockKind::Boilerplate) {
        let first = sentences.partition_point(|sentence| sentence.span.end() <= block.span.start());
        let sentences = sentences.get(first..).unwrap_or_default();
        of_block(&Scan::new(&article.text, block.span), sentences, &mut context, &mut found);
    }
    found
}

fn of_block<'a>(scan: &Scan<'_>, mut sentences: &'a [Sentence], context: &mut Context<'a>, found: &mut Vec<Time>) {
    let mut at = scan.cursor(0);
    while at.at() < scan.len() {
        while let Some(rest) = sentences.split_first().filter(|(head, _)| head.span.end() <= at.span().start()) {
            sentences = rest.1;
        }
        context.sentence = sentences.first();
        let Some((stamp, behind)) = rule::longest(at, context) else {
            at = at.next();
            continue;
        };
        found.push(Time { span: at.to(behind), edtf: stamp.edtf(context.published), kind: stamp.kind() });
        if stamp.kind() == TimeKind::Calendar && stamp != Stamp::Unknown {
            context.name(stamp);
        }
        at = behind;
    }
}

#[cfg(test)]
mod tests;
