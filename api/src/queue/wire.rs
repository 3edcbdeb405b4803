use chrono::{DateTime, Utc};
use claimbench_core::extraction::ClaimType;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::row::lease;
use crate::answer::Wire;
use crate::claim::Claim;
use crate::database::meaning;
use crate::id::{ArticleId, ClaimId, UserId};
use crate::problem::Problem;
use crate::request::Body;

/// Which claims to choose from; all that are given have to hold.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NextRequest {
    /// Claims to pass over this time: those that you hold, to get another.
    #[serde(default)]
    #[validate(length(max = 100))]
    #[schema(max_items = 100)]
    pub(super) skip: Vec<ClaimId>,
    #[schema(nullable = false)]
    pub(super) article: Option<ArticleId>,
    #[serde(rename = "type")]
    #[schema(nullable = false)]
    pub(super) claim_type: Option<ClaimType>,
}

impl Body for NextRequest {}

/// The claim to review next, which is yours for now.
#[derive(Serialize, ToSchema)]
#[schema(as = QueueNext)]
pub(crate) struct Next {
    /// Null when nothing waits for you.
    pub(super) claim: Option<Claim>,
    /// What it waits for; null without a claim.
    pub(super) why: Option<Why>,
    /// When it goes back to the others; null without a claim.
    pub(super) until: Option<DateTime<Utc>>,
}

impl Wire for Next {}

/// Why a claim is offered, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = QueueReason)]
pub(crate) enum Why {
    /// It is assigned to you.
    Assigned,
    /// Its reviewers differ, and you are none of them.
    Dispute,
    /// It was judged, and has to be judged anew: `reopened` of the claim says why.
    Reopened,
    /// Others have judged it, but fewer than the policy asks for.
    AnotherAssessment,
    /// Nobody has judged it.
    FirstAssessment,
}

/// A claim that somebody holds.
#[derive(Serialize, ToSchema)]
pub(crate) struct Lease {
    claim: ClaimId,
    holder: UserId,
    why: Why,
    since: DateTime<Utc>,
    /// When it goes back to the others.
    until: DateTime<Utc>,
}

impl Wire for Lease {}

impl Lease {
    pub(super) fn from_row(row: lease::Model) -> Result<Self, Problem> {
        let lease::Model { claim_id, project_id: _, holder, place: _, why, since, until } = row;
        Ok(Self { claim: claim_id.into(), holder: holder.into(), why: meaning(&why)?, since, until })
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Skip {
    /// Why you leave it to others.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Skip {}

/// A claim that is not offered to a reviewer again.
#[derive(Serialize, ToSchema)]
pub(crate) struct Skipped {
    pub(super) claim: ClaimId,
    pub(super) reviewer: UserId,
    pub(super) reason: String,
    pub(super) created_at: DateTime<Utc>,
}

impl Wire for Skipped {}

impl NextRequest {
    pub(super) fn skipped(&self) -> Vec<Uuid> {
        self.skip.iter().map(|id| id.uuid()).collect()
    }
}
