use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use claimbench_core::extraction::Range;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::row::{self, Edge};
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::id::{ArticleId, DerivationId, SnapshotId, SourceId, UserId};
use crate::problem::Problem;
use crate::request::Body;

/// One text comes from another, or both from a third: two snapshots that are no independent origins.
#[derive(Serialize, ToSchema)]
pub(crate) struct Derivation {
    id: DerivationId,
    /// The copy: of two, the later where that is known.
    from: SnapshotId,
    /// What it comes from.
    to: SnapshotId,
    method: Method,
    /// The share of the shorter text's five-word runs that the other holds, 0 to 1; null where the texts were not compared.
    score: Option<f64>,
    /// What was copied, in the order of `from`'s text.
    passages: Vec<CopiedPassage>,
    /// Where `from` says whom it has it from.
    credit: Option<DeclaredCredit>,
    state: DerivationState,
    /// Why somebody added, confirmed or rejected it.
    reason: Option<String>,
    /// Null: the service proposed it.
    created_by: Option<UserId>,
    created_at: DateTime<Utc>,
    decided_by: Option<UserId>,
    decided_at: Option<DateTime<Utc>>,
    version: i64,
}

/// By what a derivation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DerivationMethod)]
pub(crate) enum Method {
    /// The text says so: "Reuters reported", "according to a statement by the port".
    DeclaredCredit,
    /// Both stand at one address.
    CanonicalLink,
    /// So many runs of words are the same that one was copied.
    TextOverlap,
    /// The same quotation.
    SharedQuote,
    /// Both are of one publisher, or of one family of publishers.
    SamePublisher,
    /// A person says so.
    Human,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DerivationState {
    /// Nobody has looked at it: it makes the number of origins a range.
    Proposed,
    Confirmed,
    Rejected,
}

/// The same words in two texts, up to a replaced word here and there, in code points of each text.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct CopiedPassage {
    pub(super) from: Range,
    pub(super) to: Range,
}

/// Words by which a text says where it has something from, in code points of `from`'s text.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct DeclaredCredit {
    pub(super) exact: String,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whom it names.
    pub(super) source: String,
}

impl Wire for Derivation {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Derivation {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Derivation {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            from_snapshot,
            to_snapshot,
            method,
            score,
            passages,
            credit,
            state,
            reason,
            created_by,
            created_at,
            decided_by,
            decided_at,
            version,
        } = row;
        let (created_by, decided_by) = (created_by.map(UserId::from), decided_by.map(UserId::from));
        Ok(Self {
            id: id.into(),
            from: from_snapshot.into(),
            to: to_snapshot.into(),
            method: meaning(&method)?,
            score,
            passages: parsed(&passages)?,
            credit: credit.as_deref().map(parsed).transpose()?,
            state: meaning(&state)?,
            reason,
            created_by,
            created_at,
            decided_by,
            decided_at,
            version,
        })
    }
}

/// A derivation as far as it joins two snapshots; `derivations.read` has the rest.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct DerivationLink {
    id: DerivationId,
    from: SnapshotId,
    to: SnapshotId,
    method: Method,
    score: Option<f64>,
    state: DerivationState,
}

impl DerivationLink {
    pub(crate) fn of(edge: &Edge) -> Result<Self, Problem> {
        let Edge { id, from_snapshot, to_snapshot, method, score, state } = edge;
        let (from, to) = ((*from_snapshot).into(), (*to_snapshot).into());
        Ok(Self { id: (*id).into(), from, to, method: meaning(method)?, score: *score, state: meaning(state)? })
    }

    pub(crate) fn is_confirmed(&self) -> bool {
        self.state == DerivationState::Confirmed
    }

    /// The copy, and what it comes from.
    pub(crate) fn ends(&self) -> (SnapshotId, SnapshotId) {
        (self.from, self.to)
    }

    /// Whether both ends are among these snapshots.
    pub(crate) fn is_within(&self, snapshots: &BTreeSet<Uuid>) -> bool {
        snapshots.contains(&self.from.uuid()) && snapshots.contains(&self.to.uuid())
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DerivationQuery {
    /// Only those that touch a snapshot of this source.
    pub(super) source: Option<SourceId>,
    /// Only those that touch a snapshot of this article.
    pub(super) article: Option<ArticleId>,
    pub(super) state: Option<DerivationState>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

/// What a person knows of two texts. It counts at once.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewDerivation {
    /// The copy.
    pub(super) from: SnapshotId,
    /// What it comes from; of another source or article.
    pub(super) to: SnapshotId,
    /// How you know.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for NewDerivation {}

/// What a person has found of a derivation.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DerivationReason {
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub(super) reason: String,
}

impl Body for DerivationReason {}
