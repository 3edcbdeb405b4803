//! The extraction document: what `claimbench extract` prints and `POST /v1/extractions` returns.
//!
//! Offsets are Unicode code points of `document.text`, end exclusive. Days, months and other times are EDTF (ISO 8601-2).

mod claim;
mod detail;
mod document;
mod drawing;
mod facet;

pub use claim::{Ambiguity, Claim, ClaimType, Edit, EditKind, Mention, Modality, Polarity, WorthCause, WorthReason};
pub use detail::{
    AimDetail, DateDetail, Detail, EventDetail, OpinionDetail, QuantityDetail, RelationDetail, RoleDetail,
    SignatoryKind, SignatureDetail, StatementDetail,
};
pub use document::{
    Block, BlockKind, Document, Entity, EntityKind, EntityMention, Range, Repair, RepairKind, Silence, SilenceReason,
};
pub use drawing::draw;
pub use facet::{Amount, Argument, Attribution, Comparator, Place, Predicate, Quantity, Subject, Time};

use serde::Serialize;

/// Everything that was found in one article.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Extraction {
    pub document: Document,
    pub entities: Vec<Entity>,
    /// Every time expression of the document, used by a claim or not.
    pub times: Vec<Time>,
    /// Every quantity of the document, used by a claim or not.
    pub quantities: Vec<Quantity>,
    pub claims: Vec<Claim>,
    /// Sentences that gave no claim, and why.
    pub silent: Vec<Silence>,
}
