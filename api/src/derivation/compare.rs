use actix_web::web;
use claimbench_core::derivation::{self, Credit, compare};
use claimbench_core::extraction::Range;
use claimbench_core::span::{CodePoints, Span};
use uuid::Uuid;

use super::wire::{CopiedPassage, DeclaredCredit};
use crate::problem::Problem;

/// What a new text and one that was there before have in common. Places are code points.
pub(super) struct Likeness {
    /// The snapshot of the other text.
    pub(super) other: Uuid,
    pub(super) score: f64,
    pub(super) is_derived: bool,
    /// `from` is the new text.
    pub(super) passages: Vec<CopiedPassage>,
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
    let passages = passages.into_iter().map(|passage| CopiedPassage {
        from: range(text, points, passage.a),
        to: range(other, &other_points, passage.b),
    });
    let credit = |text, points| move |credit| declared(text, points, credit);
    Likeness {
        other: id,
        score,
        is_derived,
        passages: passages.collect(),
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

impl Likeness {
    /// The passages in the order of the copy's text, whichever of the two that is.
    pub(super) fn passages_from(&self, new_is_copy: bool) -> Vec<CopiedPassage> {
        let mut passages = self.passages.clone();
        if !new_is_copy {
            passages.iter_mut().for_each(|passage| std::mem::swap(&mut passage.from, &mut passage.to));
        }
        passages.sort_by_key(|passage| passage.from.start);
        passages
    }
}
