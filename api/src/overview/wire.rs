use claimbench_core::extraction::ClaimType;
use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::Wire;
use crate::claim::{Publication, Status};
use crate::verdict::{Review, Verdict};

/// What is in a project, counted.
#[derive(Serialize, ToSchema)]
pub(crate) struct Overview {
    pub(super) articles: u64,
    pub(super) sources: u64,
    /// Without what was withdrawn.
    pub(super) evidence: u64,
    /// Without those that were rejected, merged or split.
    pub(super) claims: i64,
    /// Of these, those that have a verdict.
    pub(super) decided: i64,
    pub(super) by_type: Vec<TypeCount>,
    /// All claims, also those that were rejected, merged or split.
    pub(super) by_status: Vec<StatusCount>,
    pub(super) by_review: Vec<ReviewCount>,
    pub(super) by_verdict: Vec<VerdictTally>,
    /// In the order of the number of origins.
    pub(super) by_origins: Vec<OriginCount>,
    pub(super) by_publication: Vec<PublicationCount>,
    /// What read the texts that the claims stand in, with its version; the one that stands behind most claims first.
    pub(super) by_extractor: Vec<ExtractorCount>,
    /// What reads texts now.
    pub(super) extractor: String,
}

impl Wire for Overview {}

/// Claims of one type.
#[derive(Serialize, ToSchema)]
pub(crate) struct TypeCount {
    #[serde(rename = "type")]
    pub(super) claim_type: ClaimType,
    pub(super) count: i64,
}

/// Claims of one status.
#[derive(Serialize, ToSchema)]
pub(crate) struct StatusCount {
    pub(super) status: Status,
    pub(super) count: i64,
}

/// Claims whose judging stands alike.
#[derive(Serialize, ToSchema)]
pub(crate) struct ReviewCount {
    pub(super) review: Review,
    pub(super) count: i64,
}

/// Claims of one verdict.
#[derive(Serialize, ToSchema)]
pub(crate) struct VerdictTally {
    /// Null: not decided.
    pub(super) verdict: Option<Verdict>,
    pub(super) count: i64,
    /// Of these, those that are corroborated.
    pub(super) corroborated: i64,
}

/// Claims with as many independent origins.
#[derive(Serialize, ToSchema)]
pub(crate) struct OriginCount {
    /// As `independent_origins` of a claim.
    pub(super) independent_origins: i32,
    pub(super) count: i64,
}

/// Claims of one state of publication.
#[derive(Serialize, ToSchema)]
pub(crate) struct PublicationCount {
    pub(super) publication: Publication,
    pub(super) count: i64,
}

/// Claims of articles that one version of the extraction has read.
#[derive(Serialize, ToSchema)]
pub(crate) struct ExtractorCount {
    pub(super) extractor: String,
    /// Articles of which such claims are.
    pub(super) articles: usize,
    pub(super) count: i64,
}
