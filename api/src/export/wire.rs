use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::verified::VerifiedClaim;
use crate::claim::DecidedFilter;
use crate::id::ProjectId;
use crate::problem::Problem;
use crate::project::Policy;
use crate::secret::sha256;
use crate::verdict::Verdict;

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportQuery {
    /// `json` if not given.
    format: Option<Format>,
    /// Claims of this verdict, corroborated or not; if not given, those that are supported or refuted and corroborated.
    verdict: Option<Verdict>,
    /// Code points of the longest quote; if not given, the project's `quote_limit`. A longer one ends with a word, and `cut` says so.
    #[validate(range(min = 20, max = 10_000))]
    #[schema(minimum = 20, maximum = 10_000)]
    quote_limit: Option<usize>,
}

impl ExportQuery {
    pub(super) fn quote_limit(&self) -> Option<usize> {
        self.quote_limit
    }

    pub(super) fn format(&self) -> Format {
        self.format.unwrap_or(Format::Json)
    }

    /// Which claims belong to the set.
    pub(super) fn filter(&self) -> DecidedFilter {
        DecidedFilter::of_verdict(self.verdict)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ExportFormat)]
pub(super) enum Format {
    Json,
    /// One row for each piece of evidence; a claim without evidence has one row.
    Csv,
}

/// Verified claims. The same claims give the same bytes.
#[derive(Serialize, ToSchema)]
pub(super) struct ClaimSet {
    /// `claimbench-claim-set`.
    format: &'static str,
    /// Of the format.
    version: u32,
    project: ProjectId,
    policy: Policy,
    /// SHA-256 of `claims` as it stands in this file: compact JSON, without white space between its parts.
    sha256: String,
    pub(super) claims: Vec<VerifiedClaim>,
}

impl ClaimSet {
    pub(super) fn new(project: ProjectId, policy: Policy, claims: Vec<VerifiedClaim>) -> Result<Self, Problem> {
        let sha256 = sha256(serde_json::to_string(&claims)?.as_bytes());
        Ok(Self { format: "claimbench-claim-set", version: 2, project, policy, sha256, claims })
    }

    pub(super) fn sha256(&self) -> &str {
        &self.sha256
    }
}
