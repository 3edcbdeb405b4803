//! What a text names: people, organizations, places, roles, times, quantities, quotations.

mod entity;
mod gazetteer;
mod name;
mod role;

pub use entity::{Entities, Entity, EntityIndex, Role};
pub use name::entities;

use crate::extraction::Comparator;
use crate::span::Span;
use rust_decimal::Decimal;

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

/// Words in quotation marks; the span is of the words without the marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    pub span: Span,
}
