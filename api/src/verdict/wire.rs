use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::answer::Wire;
use crate::id::SnapshotId;
use crate::project::Policy;

/// What was found about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Verdict {
    Supported,
    Refuted,
    /// Evidence of weight stands on both sides.
    Conflicting,
    NotEnoughEvidence,
    /// No evidence could settle it.
    NotCheckable,
}

/// Where the judging of a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReviewState)]
pub(crate) enum Review {
    /// Nobody has assessed this revision.
    Open,
    /// Assessed, but a verdict still lacks assessments or evidence.
    Assessed,
    /// As many reviewers as the policy asks for agree.
    Agreed,
    /// Reviewers differ.
    Disputed,
}

/// A verdict with what it rests on.
#[derive(Serialize, ToSchema)]
pub(crate) struct VerdictReport {
    pub(super) verdict: Option<Verdict>,
    pub(super) review: Review,
    pub(super) corroborated: bool,
    pub(super) independent_origins: usize,
    /// The snapshots that count as one origin, each list an origin.
    pub(super) origins: Vec<Vec<SnapshotId>>,
    /// Reviewers whose assessment of the current revision counts.
    pub(super) assessments: usize,
    pub(super) policy: Policy,
}

impl Wire for VerdictReport {}
