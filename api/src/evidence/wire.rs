use chrono::{DateTime, Utc};
use claimbench_core::extraction::Mention;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

use super::checks::Checks;
use super::row;
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::derivation::DerivationState;
use crate::id::{ClaimId, EvidenceId, RedactionId, SnapshotId, UserId};
use crate::problem::Problem;
use crate::publisher::Interest;
use crate::quote::Quote;
use crate::request::Body;

/// Words of a snapshot, and what they say about a claim.
#[derive(Serialize, ToSchema)]
pub(crate) struct Evidence {
    pub(crate) id: EvidenceId,
    pub(crate) claim: ClaimId,
    pub(crate) snapshot: SnapshotId,
    /// Where the words stand in the snapshot's text.
    pub(crate) quote: Mention,
    /// Whether the words were found there letter by letter.
    quote_verified: bool,
    /// What became of the words in the source's newest snapshot; null where there is none later than `snapshot`.
    later: Option<LaterAnchor>,
    pub(crate) stance: Stance,
    /// Of the source.
    pub(crate) reliability: Reliability,
    /// Of the information: 1 (confirmed by others) to 5 (improbable), 6: cannot be judged.
    pub(crate) credibility: i32,
    /// Whether the source has a stake in the claim: because somebody has said so, or for one of `interests`.
    pub(crate) interested_party: bool,
    #[serde(flatten)]
    pub(crate) standing: Standing,
    pub(crate) note: String,
    checks: Option<Checks>,
    created_by: UserId,
    pub(crate) created_at: DateTime<Utc>,
    withdrawn: Option<Withdrawn>,
    /// By which its quote and its note went; null while they stand.
    pub(crate) redaction: Option<RedactionId>,
    version: i64,
}

/// Where quoted words stand in the newest snapshot of their source.
#[derive(Serialize, ToSchema)]
pub(crate) struct LaterAnchor {
    snapshot: SnapshotId,
    /// The code point at which they begin; null where they are gone.
    start: Option<usize>,
    /// Whether the words are gone from it. The evidence still stands in its own snapshot.
    orphaned: bool,
}

/// How the source stands to the claim and to its article, as far as the record tells.
#[derive(Serialize, ToSchema)]
#[schema(as = EvidenceStanding)]
pub(crate) struct Standing {
    /// Who behind the source is a party to the claim: its publisher, that publisher's owner or family.
    pub(crate) interests: Vec<Interest>,
    /// Whether the quoted text goes back to the claim's article, or is it, so that it cannot corroborate the claim:
    /// `confirmed`, `proposed` while nobody has decided, null if not.
    pub(crate) derived_from_article: Option<DerivationState>,
    /// Whether the source was published after the claim's article.
    pub(crate) later_than_article: bool,
    /// Whether the source has been retracted; then the evidence counts no more.
    pub(crate) source_retracted: bool,
}

/// What counts of a piece of evidence towards a verdict.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verified {
    pub(crate) claim: Uuid,
    pub(crate) stance: Stance,
    pub(crate) snapshot: Uuid,
}

/// Who took it back, when and why.
#[derive(Serialize, ToSchema)]
pub(crate) struct Withdrawn {
    by: Option<UserId>,
    at: DateTime<Utc>,
    reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Stance {
    Supports,
    Refutes,
    /// Supports a part of the claim.
    Partial,
    /// Says nothing for or against, but helps to understand.
    Context,
}

impl Stance {
    /// Whether it says something for or against a claim, so that whoever judges it has to weigh it.
    pub(crate) fn speaks(self) -> bool {
        self != Self::Context
    }
}

/// How far a source is trusted, on the Admiralty's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged.
    F,
}

impl Wire for Evidence {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Evidence {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Evidence {
    pub(super) fn from_row(row: row::Model, standing: Standing) -> Result<Self, Problem> {
        let row::Model {
            id,
            project_id: _,
            claim_id,
            snapshot_id,
            exact,
            prefix,
            suffix,
            start,
            end,
            quote_verified,
            later_snapshot,
            later_start,
            stance,
            reliability,
            credibility,
            interested_party,
            note,
            checks,
            created_by,
            created_at,
            withdrawn_by,
            withdrawn_at,
            withdrawn_reason,
            redaction_id,
            version,
        } = row;
        let quote = Mention { exact, prefix, suffix, start: place(start), end: place(end) };
        let later = later_snapshot.map(|snapshot| LaterAnchor {
            snapshot: snapshot.into(),
            start: later_start.map(place),
            orphaned: later_start.is_none(),
        });
        let by = withdrawn_by.map(UserId::from);
        let withdrawn = withdrawn_at.map(|at| Withdrawn { by, at, reason: withdrawn_reason.unwrap_or_default() });
        Ok(Self {
            id: id.into(),
            claim: claim_id.into(),
            snapshot: snapshot_id.into(),
            quote,
            quote_verified,
            later,
            stance: meaning(&stance)?,
            reliability: meaning(&reliability)?,
            credibility,
            interested_party: interested_party || !standing.interests.is_empty(),
            standing,
            note,
            checks: checks.as_deref().map(parsed).transpose()?,
            created_by: created_by.into(),
            created_at,
            withdrawn,
            redaction: redaction_id.map(RedactionId::from),
            version,
        })
    }
}

impl row::Model {
    pub(super) fn quote(&self) -> Mention {
        let (exact, prefix, suffix) = (self.exact.clone(), self.prefix.clone(), self.suffix.clone());
        Mention { exact, prefix, suffix, start: place(self.start), end: place(self.end) }
    }
}

fn place(point: i32) -> usize {
    usize::try_from(point).unwrap_or_default()
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewEvidence {
    pub(super) snapshot: SnapshotId,
    #[validate(nested)]
    pub(super) quote: Quote,
    pub(super) stance: Stance,
    /// F, cannot be judged, if not given.
    #[serde(default = "unjudged")]
    pub(super) reliability: Reliability,
    /// 6, cannot be judged, if not given.
    #[serde(default = "six")]
    #[validate(range(min = 1, max = 6))]
    #[schema(minimum = 1, maximum = 6)]
    pub(super) credibility: i32,
    #[serde(default)]
    pub(super) interested_party: bool,
    #[serde(default)]
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000)]
    pub(super) note: String,
}

impl Body for NewEvidence {}

fn unjudged() -> Reliability {
    Reliability::F
}

fn six() -> i32 {
    6
}

/// What is left out stays as it is.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EvidenceChange {
    #[schema(nullable = false)]
    pub(super) stance: Option<Stance>,
    #[schema(nullable = false)]
    pub(super) reliability: Option<Reliability>,
    #[validate(range(min = 1, max = 6))]
    #[schema(minimum = 1, maximum = 6, nullable = false)]
    pub(super) credibility: Option<i32>,
    #[schema(nullable = false)]
    pub(super) interested_party: Option<bool>,
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000, nullable = false)]
    pub(super) note: Option<String>,
}

impl Body for EvidenceChange {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Withdrawal {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Withdrawal {}
