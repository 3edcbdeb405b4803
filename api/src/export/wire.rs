use claimbench_core::extraction::{ClaimType, Detail, Mention};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::evidence::{Reliability, Stance, Standing};
use crate::id::{ArticleId, ClaimId, EvidenceId, ProjectId, SnapshotId, SourceId};
use crate::origin::Origin;
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
}

impl ExportQuery {
    pub(super) fn format(&self) -> Format {
        self.format.unwrap_or(Format::Json)
    }

    /// Whether a claim belongs to the set.
    pub(super) fn wants(&self, verdict: Verdict, corroborated: bool) -> bool {
        match self.verdict {
            Some(wanted) => verdict == wanted,
            None => corroborated && matches!(verdict, Verdict::Supported | Verdict::Refuted),
        }
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
        Ok(Self { format: "claimbench-claim-set", version: 1, project, policy, sha256, claims })
    }

    pub(super) fn sha256(&self) -> &str {
        &self.sha256
    }
}

#[derive(Serialize, ToSchema)]
pub(super) struct VerifiedClaim {
    pub(super) id: ClaimId,
    pub(super) revision: i64,
    #[serde(rename = "type")]
    pub(super) claim_type: ClaimType,
    pub(super) text: String,
    pub(super) detail: Detail,
    pub(super) verdict: Verdict,
    pub(super) corroborated: bool,
    /// Origins with evidence for the verdict, without the article's own, should every proposed derivation be confirmed.
    pub(super) independent_origins: i32,
    /// The same, should every proposed derivation be rejected.
    pub(super) origins_at_most: i32,
    pub(super) article: CitedArticle,
    /// The words of the article that say it.
    pub(super) mention: Mention,
    /// In the order in which it was added; what was withdrawn or comes from a retracted source is left out.
    pub(super) evidence: Vec<CitedEvidence>,
    /// Which snapshots go back to one text, and the derivations that say so: why so many origins are counted.
    pub(super) origins: Vec<Origin>,
}

#[derive(Clone, Serialize, ToSchema)]
pub(super) struct CitedArticle {
    pub(super) id: ArticleId,
    pub(super) title: String,
    pub(super) url: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) published: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub(super) struct CitedEvidence {
    pub(super) id: EvidenceId,
    pub(super) stance: Stance,
    pub(super) quote: Mention,
    pub(super) reliability: Reliability,
    pub(super) credibility: i32,
    pub(super) interested_party: bool,
    #[serde(flatten)]
    pub(super) standing: Standing,
    pub(super) note: String,
    pub(super) snapshot: SnapshotId,
    /// Of the text that the quote stands in.
    pub(super) text_sha256: String,
    /// None where the quote is the article's own.
    pub(super) source: Option<CitedSource>,
}

#[derive(Clone, Serialize, ToSchema)]
pub(super) struct CitedSource {
    pub(super) id: SourceId,
    pub(super) title: String,
    pub(super) url: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) published: Option<String>,
}
