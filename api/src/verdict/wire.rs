use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::decision::Lack;
use crate::answer::Wire;
use crate::evidence::Stance;
use crate::origin::Origin;
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

impl Verdict {
    /// The stances of evidence whose origins are counted for it.
    pub(crate) fn stances(self) -> &'static [Stance] {
        if self == Self::Refuted { &[Stance::Refutes] } else { &[Stance::Supports, Stance::Partial] }
    }
}

/// Where the judging of a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReviewState)]
pub(crate) enum Review {
    /// Nobody has assessed it in its current round.
    Open,
    /// Assessed, but a verdict still lacks assessments, evidence or independent origins.
    Assessed,
    /// As many reviewers as the policy asks for agree.
    Agreed,
    /// Reviewers differ.
    Disputed,
    /// Reviewers differed, and somebody else decided between them.
    Adjudicated,
}

/// A verdict with what it rests on.
#[derive(Serialize, ToSchema)]
pub(crate) struct VerdictReport {
    /// Supported and refuted are given only where enough independent origins stand behind them.
    pub(super) verdict: Option<Verdict>,
    pub(super) review: Review,
    /// Whether enough independent origins stand behind it even if every proposed derivation is confirmed.
    pub(super) corroborated: bool,
    /// Origins with evidence for the verdict, without the article's own, should every proposed derivation be confirmed.
    pub(super) independent_origins: usize,
    /// The same, should every proposed derivation be rejected; the two differ while derivations are only proposed.
    pub(super) origins_at_most: usize,
    /// The origins of all its evidence, the article's own among them.
    pub(super) origins: Vec<Origin>,
    /// What the verdict, or its corroboration, still wants; empty when nothing does.
    pub(super) missing: Vec<Missing>,
    /// Reviewers whose assessment of the current round counts.
    pub(super) assessments: usize,
    pub(super) policy: Policy,
}

impl Wire for VerdictReport {}

/// Something that a verdict wants before it is given, or before it is corroborated.
#[derive(Serialize, ToSchema)]
pub(crate) struct Missing {
    what: MissingWhat,
    /// How many more, where they can be counted.
    count: Option<usize>,
    /// The same for a person.
    says: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MissingWhat {
    Assessments,
    /// The reviewers differ.
    Agreement,
    /// Evidence for the verdict that they agree on.
    Evidence,
    IndependentOrigins,
    /// Proposed derivations, confirmed or rejected.
    DerivationDecisions,
}

impl From<Lack> for Missing {
    fn from(lack: Lack) -> Self {
        let (what, count) = match lack {
            Lack::Assessments(count) => (MissingWhat::Assessments, Some(count)),
            Lack::Agreement => (MissingWhat::Agreement, None),
            Lack::Evidence => (MissingWhat::Evidence, None),
            Lack::Origins(count) => (MissingWhat::IndependentOrigins, Some(count)),
            Lack::Decisions(_) => (MissingWhat::DerivationDecisions, None),
        };
        Self { what, count, says: lack.says() }
    }
}
