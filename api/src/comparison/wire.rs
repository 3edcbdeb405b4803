use chrono::{DateTime, Utc};
use claimbench_core::comparison::{Compared, Kind};
use claimbench_core::extraction::ClaimType;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::claim;
use crate::database::{meaning, parsed};
use crate::id::{ArticleId, ClaimId, ComparisonId, UserId};
use crate::problem::Problem;
use crate::request::Body;
use crate::verdict::Verdict;

/// Two claims that say the same, or of one event what cannot both be so.
#[derive(Serialize, ToSchema)]
pub(crate) struct Comparison {
    id: ComparisonId,
    kind: Kind,
    state: ComparisonState,
    /// The claim that was made first.
    first: ComparedClaim,
    second: ComparedClaim,
    /// How much of the claims' words is the same, times and amounts aside, 0 to 1.
    similarity: f64,
    /// Every part that at least one of the claims has, and how it stands to that of the other.
    facets: Vec<Compared>,
    /// Why somebody added, confirmed or rejected it.
    reason: Option<String>,
    created_at: DateTime<Utc>,
    decided_by: Option<UserId>,
    decided_at: Option<DateTime<Utc>>,
    version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ComparisonState {
    /// Nobody has looked at it.
    Proposed,
    Confirmed,
    Rejected,
    /// One of the claims was changed, and the two are no such pair any more.
    Lapsed,
}

/// A claim of a pair as far as it takes to judge the pair.
#[derive(Serialize, ToSchema)]
pub(crate) struct ComparedClaim {
    id: ClaimId,
    article: ArticleId,
    article_title: String,
    #[serde(rename = "type")]
    claim_type: ClaimType,
    /// A sentence that can be read alone.
    text: String,
    status: claim::Status,
    /// The claim's revision now.
    revision: i64,
    /// The revision that was compared.
    compared_revision: i64,
    /// Null until it is decided.
    verdict: Option<Verdict>,
}

impl Wire for Comparison {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Comparison {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Comparison {
    /// `first` and `second` are its claims, each with the title of its article.
    pub(super) fn from_row(
        row: row::Model,
        first: (&claim::Row, String),
        second: (&claim::Row, String),
    ) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            kind,
            first_claim: _,
            second_claim: _,
            first_revision,
            second_revision,
            similarity,
            facets,
            state,
            reason,
            created_at,
            decided_by,
            decided_at,
            version,
        } = row;
        Ok(Self {
            id: id.into(),
            kind: meaning(&kind)?,
            state: meaning(&state)?,
            first: ComparedClaim::of(first, first_revision)?,
            second: ComparedClaim::of(second, second_revision)?,
            similarity,
            facets: parsed(&facets)?,
            reason,
            created_at,
            decided_by: decided_by.map(UserId::from),
            decided_at,
            version,
        })
    }
}

impl ComparedClaim {
    fn of((claim, article_title): (&claim::Row, String), compared_revision: i64) -> Result<Self, Problem> {
        Ok(Self {
            id: claim.id.into(),
            article: claim.article_id.into(),
            article_title,
            claim_type: meaning(&claim.claim_type)?,
            text: claim.text.clone(),
            status: meaning(&claim.status)?,
            revision: claim.revision,
            compared_revision,
            verdict: claim.verdict.as_deref().map(meaning).transpose()?,
        })
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComparisonQuery {
    /// Only those of this claim.
    pub(super) claim: Option<ClaimId>,
    /// Only those of a claim of this article.
    pub(super) article: Option<ArticleId>,
    pub(super) kind: Option<Kind>,
    pub(super) state: Option<ComparisonState>,
    /// The `next` of the page before.
    pub(super) cursor: Option<String>,
    /// 1 to 200; 50 if not given.
    #[validate(range(min = 1, max = 200))]
    #[schema(minimum = 1, maximum = 200)]
    pub(super) limit: Option<u64>,
}

/// What a person knows of two claims. It counts at once.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewComparison {
    pub(super) kind: Kind,
    /// A claim that stands: neither rejected, merged or split, nor gone.
    pub(super) first: ClaimId,
    /// Another one.
    pub(super) second: ClaimId,
    /// How you know.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for NewComparison {}

/// What a person has found of a pair.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ComparisonReason {
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub(super) reason: String,
}

impl Body for ComparisonReason {}
