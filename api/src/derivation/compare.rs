use actix_web::web;
use claimbench_core::derivation::{self, Credit, Passage, compare};
use claimbench_core::extraction::Range;
use claimbench_core::span::{CodePoints, Span};
use uuid::Uuid;

use super::wire::{CopiedPassage, DeclaredCredit, Method};
use crate::problem::Problem;

/// What a new text and one that was there before have in common. Places are code points.
pub(super) struct Likeness {
    /// The snapshot of the other text.
    pub(super) other: Uuid,
    pub(super) score: f64,
    is_derived: bool,
    /// Passages that stand between quotation marks in both texts; `from` is the new text.
    quotations: Vec<CopiedPassage>,
    /// `from` is the new text.
    passages: Vec<CopiedPassage>,
    pub(super) credits: Vec<DeclaredCredit>,
    pub(super) other_credits: Vec<DeclaredCredit>,
}

/// Holds a text against each of the others, off the async threads.
pub(super) async fn compare_all(text: String, others: Vec<(Uuid, String)>) -> Result<Vec<Likeness>, Problem> {
    let found = web::block(move || {
        let points = CodePoints::new(&text);
        others.iter().map(|(id, other)| likeness((&text, &points), *id, other)).collect()
    });
    Ok(found.await?)
}

fn likeness(new: (&str, &CodePoints), id: Uuid, other: &str) -> Likeness {
    let (text, points) = new;
    let found = compare(text, other);
    let is_derived = found.is_derived();
    let derivation::Derivation { score, passages, credits } = found;
    let other_points = CodePoints::new(other);
    let copied = |passage: &Passage| CopiedPassage {
        from: range(text, points, passage.a),
        to: range(other, &other_points, passage.b),
    };
    let is_quoted = |passage: &&Passage| is_quoted(text, passage.a) && is_quoted(other, passage.b);
    let credit = |text, points| move |credit| declared(text, points, credit);
    Likeness {
        other: id,
        score,
        is_derived,
        quotations: passages.iter().filter(is_quoted).map(copied).collect(),
        passages: passages.iter().map(copied).collect(),
        credits: credits.a.into_iter().map(credit(text, points)).collect(),
        other_credits: credits.b.into_iter().map(credit(other, &other_points)).collect(),
    }
}

fn range(text: &str, points: &CodePoints, span: Span) -> Range {
    Range { start: points.at(text, span.start()), end: points.at(text, span.end()) }
}

fn declared(text: &str, points: &CodePoints, credit: Credit) -> DeclaredCredit {
    let Credit { kind: _, source, span } = credit;
    let Range { start, end } = range(text, points, span);
    DeclaredCredit { exact: span.of(text).to_owned(), start, end, source }
}

/// Whether a passage begins between quotation marks of its paragraph, or with one.
fn is_quoted(text: &str, passage: Span) -> bool {
    let before = text.get(..passage.start()).unwrap_or_default();
    let paragraph = before.rsplit('\n').next().unwrap_or_default();
    let straight = paragraph.matches('"').count() % 2 == 1;
    let curled = paragraph.rfind('“') > paragraph.rfind('”');
    straight || curled || passage.of(text).starts_with(['"', '“'])
}

impl Likeness {
    /// By what one text may come from the other, if by anything that comparing them shows.
    pub(super) fn method(&self) -> Option<Method> {
        if self.is_derived {
            Some(Method::TextOverlap)
        } else if self.quotations.is_empty() {
            None
        } else {
            Some(Method::SharedQuote)
        }
    }

    /// The passages in the order of the copy's text, whichever of the two that is.
    pub(super) fn passages_from(&self, new_is_copy: bool) -> Vec<CopiedPassage> {
        let mut passages = if self.is_derived { self.passages.clone() } else { self.quotations.clone() };
        if !new_is_copy {
            passages.iter_mut().for_each(|passage| std::mem::swap(&mut passage.from, &mut passage.to));
        }
        passages.sort_by_key(|passage| passage.from.start);
        passages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_quoted_when_its_paragraph_has_opened_a_quotation_and_not_closed_it() {
        let quoted = |text: &str, words: &str| {
            let at = text.find(words).unwrap();
            is_quoted(text, Span::new(at, at + words.len()))
        };
        assert!(quoted("“We build,” she said. “And we stay.”", "And we stay"));
        assert!(quoted("She said: \"We stay.\"", "\"We stay"));
        assert!(!quoted("“We build,” she said. And we stay.", "And we stay"));
        assert!(!quoted("An inch is 1\" long.\nWe stay.", "We stay"));
    }
}
