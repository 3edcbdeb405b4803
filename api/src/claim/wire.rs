use chrono::{DateTime, Utc};
use claimbench_core::comparison::Kind;
use claimbench_core::extraction::{
    Ambiguity, Argument, Attribution, ClaimType, Detail, Edit, Mention, Modality, Place, Polarity, Predicate, Quantity,
    Subject, Time, WorthReason,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::content::{Content, Facets};
use super::publication::Publication;
use super::round::Reopening;
use super::row::{self, relation};
use super::status::Status;
use crate::answer::{Resource, Wire};
use crate::database::{meaning, parsed};
use crate::id::{ArticleId, ClaimId, RedactionId, ReleaseId, SnapshotId, UserId};
use crate::problem::Problem;
use crate::verdict::{Review, Verdict};

/// One proposition of an article, tied to its words. Offsets are code points of the snapshot's text.
#[derive(Serialize, ToSchema)]
pub(crate) struct Claim {
    pub(crate) id: ClaimId,
    pub(crate) article: ArticleId,
    /// The text that the mention stands in.
    pub(crate) snapshot: SnapshotId,
    /// The order of the article; what a claim was split into has the ordinal of that claim, and what was added later the next.
    ordinal: i32,
    #[serde(rename = "type")]
    pub(crate) claim_type: ClaimType,
    /// A sentence that can be read alone.
    pub(crate) text: String,
    pub(crate) mention: Mention,
    /// Where else the article says the same.
    pub(crate) restatements: Vec<Mention>,
    subject: Option<Subject>,
    predicate: Option<Predicate>,
    objects: Vec<Argument>,
    pub(crate) times: Vec<Time>,
    pub(crate) places: Vec<Place>,
    pub(crate) quantities: Vec<Quantity>,
    /// Outermost first.
    pub(crate) attributions: Vec<Attribution>,
    pub(crate) polarity: Polarity,
    pub(crate) modality: Modality,
    /// Whether evidence could settle it.
    checkable: bool,
    /// 0 to 1: the sum of the weights of its reasons, kept within these bounds.
    check_worthiness: f64,
    /// As the extraction gave them; empty for a claim that a person made.
    check_worthiness_reasons: Vec<WorthReason>,
    ambiguity: Option<Ambiguity>,
    /// Every word of `text` that the extraction added, and where it came from; empty once a person has written the text.
    pub(crate) edits: Vec<Edit>,
    pub(crate) detail: Detail,
    /// The rule that made the claim; `person` where somebody added it.
    pub(crate) rule: String,
    /// 0 to 1.
    confidence: f32,
    pub(crate) status: Status,
    /// Why it was rejected, merged or split.
    reason: Option<String>,
    relations: Vec<ClaimRelation>,
    /// Counts changes of the content; an assessment names the one that it judged.
    pub(crate) revision: i64,
    /// Null until it is decided.
    pub(crate) verdict: Option<Verdict>,
    review: Review,
    /// Counts the reviews: a change of what the claim says and a reopening each begin one. Assessments of earlier rounds
    /// stay in the record and count no more.
    pub(crate) round: i64,
    /// Why its review last began anew after it was judged; null if it never did.
    reopened: Option<Reopening>,
    /// Whether as many independent origins as the policy asks for stand behind the verdict, whatever becomes of proposed
    /// derivations.
    pub(crate) corroborated: bool,
    /// Origins with evidence for the verdict (before there is one: supporting evidence), without the article's own, should
    /// every proposed derivation be confirmed.
    pub(crate) independent_origins: i32,
    /// The same, should every proposed derivation be rejected.
    pub(crate) origins_at_most: i32,
    publication: Publication,
    /// The release by which it became so; null for a draft.
    published_in: Option<ReleaseId>,
    /// The revision that was released; where `revision` is higher, the claim has been changed since, and a correction is due.
    published_revision: Option<i64>,
    /// Who is to review it; null leaves it to whoever asks the queue.
    assignee: Option<UserId>,
    /// By which its words went; null while they stand.
    pub(crate) redaction: Option<RedactionId>,
    /// By which it lost its words, or something that it rests on did: the article's text, evidence, a rationale. Oldest first.
    redactions: Vec<RedactionId>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

impl Wire for Claim {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Claim {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Claim {
    pub(super) fn from_row(row: row::Model, relations: Vec<ClaimRelation>) -> Result<Self, Problem> {
        let content = Content::of(&row)?;
        let (detail, reopened) = (content.detail()?, Reopening::from_row(&row)?);
        let Content { claim_type, text, checkable, facets } = content;
        let Facets {
            mention, restatements, subject, predicate, objects, times, places, quantities, attributions, ..
        } = facets;
        let Facets {
            polarity, modality, ambiguity, edits, detail: _, rule, confidence, check_worthiness_reasons, ..
        } = facets;
        let row::Model { id, article_id, snapshot_id, ordinal, check_worthiness, status, reason, revision, .. } = row;
        let row::Model { verdict, review, corroborated, independent_origins, origins_at_most, .. } = row;
        let row::Model { publication, published_in, published_revision, assignee, round, .. } = row;
        let row::Model { redaction_id, redactions, created_at, updated_at, version, .. } = row;
        Ok(Self {
            id: id.into(),
            article: article_id.into(),
            snapshot: snapshot_id.into(),
            ordinal,
            claim_type,
            text,
            mention,
            restatements,
            subject,
            predicate,
            objects,
            times,
            places,
            quantities,
            attributions,
            polarity,
            modality,
            checkable,
            check_worthiness,
            check_worthiness_reasons,
            ambiguity,
            edits,
            detail,
            rule,
            confidence,
            status: meaning(&status)?,
            reason,
            relations,
            revision,
            verdict: verdict.as_deref().map(meaning).transpose()?,
            review: meaning(&review)?,
            round,
            reopened,
            corroborated,
            independent_origins,
            origins_at_most,
            publication: meaning(&publication)?,
            published_in: published_in.map(ReleaseId::from),
            published_revision,
            assignee: assignee.map(UserId::from),
            redaction: redaction_id.map(RedactionId::from),
            redactions: redactions.as_deref().map_or(Ok(Vec::new()), parsed)?,
            created_at,
            updated_at,
            version,
        })
    }
}

/// How this claim stands to another.
#[derive(Clone, Serialize, ToSchema)]
pub(crate) struct ClaimRelation {
    kind: RelationKind,
    /// The other claim.
    claim: ClaimId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RelationKind {
    /// This claim was merged into the other.
    DuplicateOf,
    /// This claim says when the other happens.
    PartOf,
    /// Somebody has confirmed that both cannot be so.
    Contradicts,
    /// Somebody has confirmed that the other claim says the same; both stand.
    SameAs,
    /// This claim is one of those that the other was split into.
    Supersedes,
}

impl ClaimRelation {
    pub(super) fn from_row(row: &relation::Model) -> Result<Self, Problem> {
        Ok(Self { kind: meaning(&row.kind)?, claim: row.to_claim.into() })
    }

    pub(super) fn of_comparison(kind: Kind, claim: Uuid) -> Self {
        let kind = match kind {
            Kind::Duplicate => RelationKind::SameAs,
            Kind::Contradiction => RelationKind::Contradicts,
        };
        Self { kind, claim: claim.into() }
    }
}

/// The claims of an article, counted.
#[derive(Clone, Copy, Debug, Default, Serialize, ToSchema)]
#[schema(as = ClaimTally)]
pub(crate) struct Tally {
    /// Without those that were rejected, merged or split, or are gone.
    pub(crate) total: i64,
    /// Of these, those that nobody has looked at.
    pub(crate) proposed: i64,
    /// Of these, those that have a verdict.
    pub(crate) decided: i64,
}
