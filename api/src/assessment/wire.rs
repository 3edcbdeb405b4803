use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::database::meaning;
use crate::id::{AssessmentId, ClaimId, RedactionId, UserId};
use crate::problem::Problem;
use crate::request::Body;
use crate::verdict::Verdict;

/// One reviewer's verdict on one revision of a claim, or the decision between reviewers who differ.
#[derive(Serialize, ToSchema)]
pub(crate) struct Assessment {
    id: AssessmentId,
    claim: ClaimId,
    /// The revision of the claim's content that was judged.
    revision: i64,
    /// The round of the claim's review that it belongs to: those of an earlier round count no more.
    round: i64,
    reviewer: UserId,
    verdict: Verdict,
    rationale: String,
    /// The `sha256` in the claim's history is of the id, this, the verdict and the rationale, a line feed between each.
    nonce: Option<String>,
    /// Whether it decides between the others, which differ.
    adjudicates: bool,
    created_at: DateTime<Utc>,
    /// By which its rationale went; null while it stands.
    redaction: Option<RedactionId>,
}

impl Wire for Assessment {}

impl Resource for Assessment {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Assessment {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            claim_id,
            revision,
            round,
            reviewer,
            verdict,
            rationale,
            nonce,
            adjudicates,
            created_at,
            redaction_id,
        } = row;
        let (id, claim, reviewer) = (id.into(), claim_id.into(), reviewer.into());
        Ok(Self {
            id,
            claim,
            revision,
            round,
            reviewer,
            verdict: meaning(&verdict)?,
            rationale,
            nonce,
            adjudicates,
            created_at,
            redaction: redaction_id.map(RedactionId::from),
        })
    }
}

/// What one reviewer found, as it leaves the project: without their name.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    /// Why.
    pub(crate) rationale: String,
    /// Whether it decides between the others, which differ; left out where it does not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) adjudicates: bool,
    pub(crate) assessed_at: DateTime<Utc>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewAssessment {
    pub(super) verdict: Verdict,
    /// Why.
    #[serde(default)]
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000)]
    pub(super) rationale: String,
    /// The revision that you have read: `revision` of the claim.
    pub(super) revision: i64,
    /// The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes unnoticed.
    #[schema(nullable = false)]
    pub(super) round: Option<i64>,
}

impl Body for NewAssessment {}

/// A decision between reviewers who differ.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Adjudication {
    pub(super) verdict: Verdict,
    /// Why, for the reviewers of whom one is not followed.
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_length = 1, max_length = 10_000)]
    pub(super) rationale: String,
    /// The revision that you have read: `revision` of the claim.
    pub(super) revision: i64,
    /// The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes unnoticed.
    #[schema(nullable = false)]
    pub(super) round: Option<i64>,
}

impl Body for Adjudication {}
