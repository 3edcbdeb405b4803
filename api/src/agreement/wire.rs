use claimbench_core::extraction::ClaimType;
use serde::Serialize;
use utoipa::ToSchema;

use crate::answer::Wire;
use crate::id::UserId;

/// How far the reviewers of a project agree.
#[derive(Serialize, ToSchema)]
pub(crate) struct Agreement {
    pub(super) overall: AgreementFigures,
    /// Without types of which no claim was judged by two.
    pub(super) by_type: Vec<TypeAgreement>,
    /// Each two reviewers who judged a claim in common.
    pub(super) by_pair: Vec<PairAgreement>,
}

impl Wire for Agreement {}

/// Figures over any number of reviewers.
#[derive(Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct AgreementFigures {
    /// Claims that at least two have judged.
    pub(super) claims: usize,
    /// Of all pairs of verdicts on one claim, the part that is the same, each claim weighing as much as it has reviewers; 0 to 1.
    pub(super) agreed: Option<f64>,
    /// Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 is full
    /// agreement, 0 what chance gives, below 0 less than that.
    pub(super) krippendorff_alpha: Option<f64>,
}

/// The figures of one claim type.
#[derive(Serialize, ToSchema)]
pub(crate) struct TypeAgreement {
    #[serde(rename = "type")]
    pub(super) claim_type: ClaimType,
    pub(super) figures: AgreementFigures,
}

/// How far two reviewers agree.
#[derive(Serialize, ToSchema)]
pub(crate) struct PairAgreement {
    pub(super) reviewer: UserId,
    pub(super) with: UserId,
    /// Claims that both have judged.
    pub(super) claims: usize,
    /// The part of them on which both found the same; 0 to 1.
    pub(super) agreed: f64,
    /// Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): 1 is full agreement, 0 what chance gives.
    pub(super) cohen_kappa: Option<f64>,
}
