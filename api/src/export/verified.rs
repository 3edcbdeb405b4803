use chrono::{DateTime, Utc};
use claimbench_core::extraction::{
    Attribution, ClaimType, Detail, Edit, Mention, Modality, Place, Polarity, Quantity, Time,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::assessment::Judgement;
use crate::derivation::DerivationState;
use crate::evidence::{Reliability, Stance};
use crate::id::{ArticleId, ClaimId, EvidenceId, RedactionId, SnapshotId, SourceId};
use crate::origin::Origin;
use crate::publisher::Interest;
use crate::verdict::Verdict;

/// A decided claim with all that it rests on, as it leaves the project. Offsets are code points.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VerifiedClaim {
    pub(crate) id: ClaimId,
    pub(crate) revision: i64,
    #[serde(rename = "type")]
    pub(crate) claim_type: ClaimType,
    /// A sentence that can be read alone.
    pub(crate) text: String,
    pub(crate) polarity: Polarity,
    pub(crate) modality: Modality,
    /// Of the shape that belongs to the type.
    #[schema(value_type = Detail)]
    pub(crate) detail: Value,
    pub(crate) verdict: Verdict,
    pub(crate) corroborated: bool,
    /// Origins with evidence for the verdict, without the article's own, should every proposed derivation be confirmed.
    pub(crate) independent_origins: i32,
    /// The same, should every proposed derivation be rejected.
    pub(crate) origins_at_most: i32,
    pub(crate) article: CitedArticle,
    /// The text of the article that the mention stands in.
    pub(crate) snapshot: CitedSnapshot,
    /// The words of the article that say it.
    pub(crate) mention: Mention,
    /// Where else the article says the same.
    pub(crate) restatements: Vec<Mention>,
    pub(crate) times: Vec<Time>,
    pub(crate) places: Vec<Place>,
    pub(crate) quantities: Vec<Quantity>,
    /// Who said it, outermost first.
    pub(crate) attributions: Vec<Attribution>,
    /// Every word of `text` that the extraction added, and where it came from; empty once a person has written the text.
    pub(crate) edits: Vec<Edit>,
    /// The rule that found it.
    pub(crate) rule: String,
    /// The last verdict of each reviewer in the current round of its review, oldest first.
    pub(crate) assessments: Vec<Judgement>,
    /// In the order in which it was added; what was withdrawn or comes from a retracted source is left out.
    pub(crate) evidence: Vec<CitedEvidence>,
    /// Which snapshots go back to one text, and the derivations that say so: why so many origins are counted.
    pub(crate) origins: Vec<Origin>,
    /// By which its words went; left out while they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) redaction: Option<RedactionId>,
}

#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitedArticle {
    pub(crate) id: ArticleId,
    pub(crate) title: String,
    pub(crate) url: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) byline: Option<String>,
    /// ISO 639-1.
    pub(crate) language: Option<String>,
    pub(crate) published: Option<String>,
    /// Under what terms it may be used; left out where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) licence: Option<String>,
}

/// A kept text, by what tells whether another copy of it is the same.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitedSnapshot {
    pub(crate) id: SnapshotId,
    pub(crate) fetched_at: DateTime<Utc>,
    /// What read the text out of the bytes.
    pub(crate) extractor: String,
    /// Of the bytes as received.
    pub(crate) raw_sha256: String,
    /// Of the text, as UTF-8.
    pub(crate) text_sha256: String,
}

#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitedEvidence {
    pub(crate) id: EvidenceId,
    pub(crate) stance: Stance,
    pub(crate) quote: Mention,
    /// What of the quote is not in it, because it is longer than quotes are to be that leave the project; left out of a whole one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) cut: Option<QuoteCut>,
    pub(crate) reliability: Reliability,
    pub(crate) credibility: i32,
    pub(crate) interested_party: bool,
    /// Who behind the source is a party to the claim.
    pub(crate) interests: Vec<Interest>,
    /// Whether the quoted text goes back to the claim's article, so that it cannot corroborate the claim.
    pub(crate) derived_from_article: Option<DerivationState>,
    pub(crate) later_than_article: bool,
    pub(crate) note: String,
    /// The text that the quote stands in.
    pub(crate) snapshot: CitedSnapshot,
    /// None where the quote is the article's own.
    pub(crate) source: Option<CitedSource>,
    /// By which its quote and its note went; left out while they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) redaction: Option<RedactionId>,
}

/// The rest of a quote that goes on in its text.
#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct QuoteCut {
    /// The code point at which the whole quote ends.
    pub(crate) end: usize,
    /// Of the whole quote, as UTF-8.
    pub(crate) sha256: String,
}

impl CitedEvidence {
    /// The quote for people, who are to see where it goes on.
    pub(crate) fn says(&self) -> String {
        let mark = if self.cut.is_some() { " […]" } else { "" };
        format!("{}{mark}", self.quote.exact)
    }
}

#[derive(Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CitedSource {
    pub(crate) id: SourceId,
    pub(crate) title: String,
    pub(crate) url: Option<String>,
    pub(crate) publisher: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) published: Option<String>,
    /// Under what terms it may be used; left out where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(crate) licence: Option<String>,
}
