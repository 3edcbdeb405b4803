//! Written by `make clients` from `openapi/openapi.json`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Acceptance {
    pub token: String,
}

/// A decision between reviewers who differ.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adjudication {
    /// Why, for the reviewers of whom one is not followed.
    pub rationale: String,
    /// The revision that you have read: `revision` of the claim.
    pub revision: i64,
    /// The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes unnoticed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<i64>,
    pub verdict: Verdict,
}

/// How far the reviewers of a project agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Each two reviewers who judged a claim in common.
    pub by_pair: Vec<PairAgreement>,
    /// Without types of which no claim was judged by two.
    pub by_type: Vec<TypeAgreement>,
    pub overall: AgreementFigures,
}

/// Figures over any number of reviewers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AgreementFigures {
    /// Of all pairs of verdicts on one claim, the part that is the same, each claim weighing as much as it has reviewers; 0 to 1.
    pub agreed: Option<f64>,
    /// Claims that at least two have judged.
    pub claims: u64,
    /// Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"): 1 is full
    /// agreement, 0 what chance gives, below 0 less than that.
    pub krippendorff_alpha: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct AimDetail {
    pub aim: String,
    /// The word that makes it an aim: "plans", "hopes", "the aim is".
    pub cue: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder_entity: Option<String>,
}

/// Words that have more than one reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ambiguity {
    /// The entities that the words could mean.
    pub candidates: Vec<String>,
    pub reason: String,
    pub span: Range,
}

/// A decimal number
pub type Amount = f64;

/// Why a verdict should be looked at again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Appeal {
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Argument {
    pub end: u64,
    pub entity: Option<String>,
    /// `object`, `complement`, or the preposition.
    pub role: String,
    pub start: u64,
    pub text: String,
}

/// An article without its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub byline: Option<String>,
    pub claims: ClaimTally,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub id: uuid::Uuid,
    /// ISO 639-1.
    pub language: Option<String>,
    pub licence: Option<Licence>,
    pub published: Option<chrono::NaiveDate>,
    /// The publisher of the project whose text it is, by the name that was given or by the address.
    pub published_by: Option<uuid::Uuid>,
    pub publisher: Option<String>,
    /// By which its title, its byline and its texts went; null while they stand.
    pub redaction: Option<uuid::Uuid>,
    pub title: String,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub url: Option<String>,
    pub version: i64,
}

/// An article with its text and what was found in it beside its claims. Offsets are code points of `text`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ArticleDocument {
    pub blocks: Vec<Block>,
    pub entities: Vec<Entity>,
    pub quantities: Vec<Quantity>,
    /// Damage that was mended.
    pub repairs: Vec<Repair>,
    /// Sentences that gave no claim, and why.
    pub silent: Vec<Silence>,
    pub times: Vec<Time>,
    pub article: Article,
    pub snapshot: uuid::Uuid,
    /// Unicode NFC, lines ending in a line feed.
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ArticlePage {
    pub items: Vec<Article>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ArticlePage {
    type Item = Article;

    fn split(self) -> (Vec<Article>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a newer text has made of an article and its claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ArticleVersion {
    /// Claims that it did not make before.
    pub added: u64,
    pub article: uuid::Uuid,
    /// Whether the text is another than before; if not, nothing was done.
    pub changed: bool,
    /// Claims that it makes no more.
    pub gone: u64,
    /// Claims that the text still makes, or that people have written on words that still stand in it: they keep their verdicts.
    pub kept: u64,
    /// The newest one.
    pub snapshot: uuid::Uuid,
}

/// One reviewer's verdict on one revision of a claim, or the decision between reviewers who differ.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assessment {
    /// Whether it decides between the others, which differ.
    pub adjudicates: bool,
    pub claim: uuid::Uuid,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub id: uuid::Uuid,
    /// The `sha256` in the claim's history is of the id, this, the verdict and the rationale, a line feed between each.
    pub nonce: Option<String>,
    pub rationale: String,
    /// By which its rationale went; null while it stands.
    pub redaction: Option<uuid::Uuid>,
    pub reviewer: uuid::Uuid,
    /// The revision of the claim's content that was judged.
    pub revision: i64,
    /// The round of the claim's review that it belongs to: those of an earlier round count no more.
    pub round: i64,
    pub verdict: Verdict,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AssessmentPage {
    pub items: Vec<Assessment>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for AssessmentPage {
    type Item = Assessment;

    fn split(self) -> (Vec<Assessment>, Option<String>) {
        (self.items, self.next)
    }
}

/// Who is to review it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Assignment {
    /// A member who may review.
    pub user: uuid::Uuid,
}

/// Who said it. The span is the cue's: the verb or the words "according to".
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Attribution {
    /// In quotation marks.
    pub direct: bool,
    pub end: u64,
    pub entity: Option<String>,
    /// The entity's full name where it is known, else the words as they stand; null where nobody is named.
    pub speaker: Option<String>,
    pub start: u64,
    pub verb: String,
}

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AuditEntry {
    pub at: chrono::DateTime<chrono::Utc>,
    /// What changed.
    pub data: serde_json::Map<String, serde_json::Value>,
    /// SHA-256 of this entry with the hash of the one before.
    pub hash: String,
    pub id: uuid::Uuid,
    /// The noun and what became of it: `claim.accepted`.
    pub kind: String,
    pub previous_hash: String,
    /// From 1, without gaps, in each project.
    pub sequence: i64,
    /// The id of that noun.
    pub subject: uuid::Uuid,
    /// The token by which the user did it.
    pub token: Option<uuid::Uuid>,
    /// Null: the service itself.
    pub user: Option<uuid::Uuid>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AuditEntryPage {
    pub items: Vec<AuditEntry>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for AuditEntryPage {
    type Item = AuditEntry;

    fn split(self) -> (Vec<AuditEntry>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct AuditHead {
    pub hash: String,
    pub sequence: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    pub end: u64,
    pub kind: BlockKind,
    pub start: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    #[serde(rename = "heading")]
    Heading,
    #[serde(rename = "paragraph")]
    Paragraph,
    #[serde(rename = "list_item")]
    ListItem,
    #[serde(rename = "caption")]
    Caption,
    #[serde(rename = "boilerplate")]
    Boilerplate,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for BlockKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::ListItem => "list_item",
            Self::Caption => "caption",
            Self::Boilerplate => "boilerplate",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Where a record ends: who keeps this elsewhere can tell later whether anything before it was changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ChainHead {
    /// When it was written; null where there is none.
    pub at: Option<chrono::DateTime<chrono::Utc>>,
    /// The last entry's hash; 64 zeros where there is none.
    pub hash: String,
    /// How many entries there are, which is the number of the last one. 0: none yet.
    pub sequence: i64,
}

/// What a passage says of one facet of a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    pub claim_value: String,
    pub facet: CheckFacet,
    /// Confirmed as far as it goes: the passage is less exact than the claim, or says it of something else.
    pub partly: bool,
    pub passage_span: Option<Range>,
    pub passage_value: Option<String>,
    pub reason: CheckReason,
    pub status: CheckStatus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckFacet {
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "time")]
    Time,
    #[serde(rename = "quantity")]
    Quantity,
    #[serde(rename = "role")]
    Role,
    #[serde(rename = "polarity")]
    Polarity,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for CheckFacet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Name => "name",
            Self::Time => "time",
            Self::Quantity => "quantity",
            Self::Role => "role",
            Self::Polarity => "polarity",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Why a check came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckReason {
    #[serde(rename = "same")]
    Same,
    #[serde(rename = "alias")]
    Alias,
    #[serde(rename = "family_name")]
    FamilyName,
    #[serde(rename = "looser")]
    Looser,
    #[serde(rename = "finer")]
    Finer,
    #[serde(rename = "within")]
    Within,
    #[serde(rename = "elsewhere")]
    Elsewhere,
    #[serde(rename = "other")]
    Other,
    #[serde(rename = "opposite")]
    Opposite,
    #[serde(rename = "denied")]
    Denied,
    #[serde(rename = "not_yet")]
    NotYet,
    #[serde(rename = "same_words")]
    SameWords,
    #[serde(rename = "absent")]
    Absent,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for CheckReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Same => "same",
            Self::Alias => "alias",
            Self::FamilyName => "family_name",
            Self::Looser => "looser",
            Self::Finer => "finer",
            Self::Within => "within",
            Self::Elsewhere => "elsewhere",
            Self::Other => "other",
            Self::Opposite => "opposite",
            Self::Denied => "denied",
            Self::NotYet => "not_yet",
            Self::SameWords => "same_words",
            Self::Absent => "absent",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckStatus {
    #[serde(rename = "confirmed")]
    Confirmed,
    #[serde(rename = "contradicted")]
    Contradicted,
    #[serde(rename = "silent")]
    Silent,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for CheckStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Confirmed => "confirmed",
            Self::Contradicted => "contradicted",
            Self::Silent => "silent",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CitedArticle {
    pub byline: Option<String>,
    pub id: uuid::Uuid,
    /// ISO 639-1.
    pub language: Option<String>,
    /// Under what terms it may be used; left out where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    pub published: Option<chrono::NaiveDate>,
    pub publisher: Option<String>,
    pub title: String,
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CitedEvidence {
    pub credibility: i32,
    /// What of the quote is not in it, because it is longer than quotes are to be that leave the project; left out of a whole one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cut: Option<QuoteCut>,
    pub derived_from_article: Option<DerivationState>,
    pub id: uuid::Uuid,
    pub interested_party: bool,
    /// Who behind the source is a party to the claim.
    pub interests: Vec<Interest>,
    pub later_than_article: bool,
    pub note: String,
    pub quote: Mention,
    /// By which its quote and its note went; left out while they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redaction: Option<uuid::Uuid>,
    pub reliability: Reliability,
    /// The text that the quote stands in.
    pub snapshot: CitedSnapshot,
    pub source: Option<CitedSource>,
    pub stance: Stance,
}

/// A kept text, by what tells whether another copy of it is the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CitedSnapshot {
    /// What read the text out of the bytes.
    pub extractor: String,
    pub fetched_at: chrono::DateTime<chrono::Utc>,
    pub id: uuid::Uuid,
    /// Of the bytes as received.
    pub raw_sha256: String,
    /// Of the text, as UTF-8.
    pub text_sha256: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CitedSource {
    pub byline: Option<String>,
    pub id: uuid::Uuid,
    /// Under what terms it may be used; left out where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    pub published: Option<chrono::NaiveDate>,
    pub publisher: Option<String>,
    pub title: String,
    pub url: Option<String>,
}

/// One proposition of an article, tied to its words. Offsets are code points of the snapshot's text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    pub ambiguity: Option<Ambiguity>,
    pub article: uuid::Uuid,
    /// Who is to review it; null leaves it to whoever asks the queue.
    pub assignee: Option<uuid::Uuid>,
    /// Outermost first.
    pub attributions: Vec<Attribution>,
    /// 0 to 1: the sum of the weights of its reasons, kept within these bounds.
    pub check_worthiness: f64,
    /// As the extraction gave them; empty for a claim that a person made.
    pub check_worthiness_reasons: Vec<WorthReason>,
    /// Whether evidence could settle it.
    pub checkable: bool,
    /// 0 to 1.
    pub confidence: f64,
    /// Whether as many independent origins as the policy asks for stand behind the verdict, whatever becomes of proposed
    /// derivations.
    pub corroborated: bool,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub detail: Detail,
    /// Every word of `text` that the extraction added, and where it came from; empty once a person has written the text.
    pub edits: Vec<Edit>,
    pub id: uuid::Uuid,
    /// Origins with evidence for the verdict (before there is one: supporting evidence), without the article's own, should
    /// every proposed derivation be confirmed.
    pub independent_origins: i32,
    pub mention: Mention,
    pub modality: Modality,
    pub objects: Vec<Argument>,
    /// The order of the article; what a claim was split into has the ordinal of that claim, and what was added later the next.
    pub ordinal: i32,
    /// The same, should every proposed derivation be rejected.
    pub origins_at_most: i32,
    pub places: Vec<Place>,
    pub polarity: Polarity,
    pub predicate: Option<Predicate>,
    pub publication: Publication,
    /// The release by which it became so; null for a draft.
    pub published_in: Option<uuid::Uuid>,
    /// The revision that was released; where `revision` is higher, the claim has been changed since, and a correction is due.
    pub published_revision: Option<i64>,
    pub quantities: Vec<Quantity>,
    /// Why it was rejected, merged or split.
    pub reason: Option<String>,
    /// By which its words went; null while they stand.
    pub redaction: Option<uuid::Uuid>,
    /// By which it lost its words, or something that it rests on did: the article's text, evidence, a rationale. Oldest first.
    pub redactions: Vec<uuid::Uuid>,
    pub relations: Vec<ClaimRelation>,
    pub reopened: Option<Reopening>,
    /// Where else the article says the same.
    pub restatements: Vec<Mention>,
    pub review: ReviewState,
    /// Counts changes of the content; an assessment names the one that it judged.
    pub revision: i64,
    /// Counts the reviews: a change of what the claim says and a reopening each begin one. Assessments of earlier rounds
    /// stay in the record and count no more.
    pub round: i64,
    /// The rule that made the claim; `person` where somebody added it.
    pub rule: String,
    /// The text that the mention stands in.
    pub snapshot: uuid::Uuid,
    pub status: ClaimStatus,
    pub subject: Option<Subject>,
    /// A sentence that can be read alone.
    pub text: String,
    pub times: Vec<Time>,
    pub r#type: ClaimType,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub verdict: Option<Verdict>,
    pub version: i64,
}

/// A change of what a claim says; what is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkable: Option<bool>,
    /// Of the shape that belongs to the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// The words of the article that say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mention: Option<Quote>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polarity: Option<Polarity>,
    /// A sentence that can be read alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// With another type comes another detail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ClaimType>,
}

/// A claim that is otherwise in one release than in another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimDifference {
    pub claim: uuid::Uuid,
    /// The fields that differ; empty where the claim was added or removed.
    pub fields: Vec<FieldDifference>,
    /// The claim's text in the later release, or, where it was removed, in the earlier.
    pub text: String,
    pub what: DifferenceKind,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimDifferencePage {
    pub items: Vec<ClaimDifference>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ClaimDifferencePage {
    type Item = ClaimDifference;

    fn split(self) -> (Vec<ClaimDifference>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimFileFormat {
    #[serde(rename = "release")]
    Release,
    #[serde(rename = "claim_review")]
    ClaimReview,
    #[serde(rename = "averitec")]
    Averitec,
    #[serde(rename = "doccano")]
    Doccano,
    #[serde(rename = "label_studio")]
    LabelStudio,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ClaimFileFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Release => "release",
            Self::ClaimReview => "claim_review",
            Self::Averitec => "averitec",
            Self::Doccano => "doccano",
            Self::LabelStudio => "label_studio",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What was read of a file and stored, and what could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimImport {
    /// Each text that gave claims, in the order of the file.
    pub articles: Vec<ImportedArticle>,
    /// How many claims were read.
    pub claims: u64,
    /// Whether it was only tried: then nothing is stored.
    pub dry_run: bool,
    pub format: ClaimFileFormat,
    /// What the file says of the imported claims that does not become a part of them. Unless noted, their history keeps it.
    pub losses: Vec<ImportLoss>,
    /// Each entry that is not imported, in the order of the file.
    pub unread: Vec<UnreadEntry>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimPage {
    pub items: Vec<Claim>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ClaimPage {
    type Item = Claim;

    fn split(self) -> (Vec<Claim>, Option<String>) {
        (self.items, self.next)
    }
}

/// How far the work on a claim has come, as the overview of a project counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimProgress {
    #[serde(rename = "found")]
    Found,
    #[serde(rename = "looked_at")]
    LookedAt,
    #[serde(rename = "judged")]
    Judged,
    #[serde(rename = "decided")]
    Decided,
    #[serde(rename = "corroborated")]
    Corroborated,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ClaimProgress {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Found => "found",
            Self::LookedAt => "looked_at",
            Self::Judged => "judged",
            Self::Decided => "decided",
            Self::Corroborated => "corroborated",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// How this claim stands to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimRelation {
    /// The other claim.
    pub claim: uuid::Uuid,
    pub kind: RelationKind,
}

/// Verified claims. The same claims give the same bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimSet {
    pub claims: Vec<VerifiedClaim>,
    /// `claimbench-claim-set`.
    pub format: String,
    pub policy: Policy,
    pub project: uuid::Uuid,
    /// SHA-256 of `claims` as it stands in this file: compact JSON, without white space between its parts.
    pub sha256: String,
    /// Of the format.
    pub version: i32,
}

/// Where the work on a claim's content stands. What was found about it is its verdict, another matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimStatus {
    #[serde(rename = "proposed")]
    Proposed,
    #[serde(rename = "ambiguous")]
    Ambiguous,
    #[serde(rename = "accepted")]
    Accepted,
    #[serde(rename = "edited")]
    Edited,
    #[serde(rename = "rejected")]
    Rejected,
    #[serde(rename = "merged")]
    Merged,
    #[serde(rename = "split")]
    Split,
    #[serde(rename = "gone")]
    Gone,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ClaimStatus {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Proposed => "proposed",
            Self::Ambiguous => "ambiguous",
            Self::Accepted => "accepted",
            Self::Edited => "edited",
            Self::Rejected => "rejected",
            Self::Merged => "merged",
            Self::Split => "split",
            Self::Gone => "gone",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// The claims of an article, counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ClaimTally {
    /// Of these, those that have a verdict.
    pub decided: i64,
    /// Of these, those that nobody has looked at.
    pub proposed: i64,
    /// Without those that were rejected, merged or split, or are gone.
    pub total: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimType {
    #[serde(rename = "signature")]
    Signature,
    #[serde(rename = "date")]
    Date,
    #[serde(rename = "aim")]
    Aim,
    #[serde(rename = "statement")]
    Statement,
    #[serde(rename = "role")]
    Role,
    #[serde(rename = "quantity")]
    Quantity,
    #[serde(rename = "relation")]
    Relation,
    #[serde(rename = "event")]
    Event,
    #[serde(rename = "opinion")]
    Opinion,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ClaimType {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Signature => "signature",
            Self::Date => "date",
            Self::Aim => "aim",
            Self::Statement => "statement",
            Self::Role => "role",
            Self::Quantity => "quantity",
            Self::Relation => "relation",
            Self::Event => "event",
            Self::Opinion => "opinion",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What a member says to the others about a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comment {
    pub author: uuid::Uuid,
    pub claim: uuid::Uuid,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub deleted: Option<CommentDeletion>,
    /// When its author last changed it; null if never.
    pub edited_at: Option<chrono::DateTime<chrono::Utc>>,
    pub id: uuid::Uuid,
    /// The members whom it mentions, in the order of their ids.
    pub mentions: Vec<uuid::Uuid>,
    /// The `sha256` in the claim's history is of the id, this and the text, a line feed between each. Null where the text is.
    pub nonce: Option<String>,
    /// By which its text went; null while it stands.
    pub redaction: Option<uuid::Uuid>,
    /// Null if it was deleted or redacted, or is `withheld`.
    pub text: Option<String>,
    pub version: i64,
    /// Whether you may not read it yet: the policy is blind, its author has assessed the claim in this round, and you have
    /// not.
    pub withheld: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CommentDeletion {
    pub at: chrono::DateTime<chrono::Utc>,
    pub by: Option<uuid::Uuid>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CommentPage {
    pub items: Vec<Comment>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for CommentPage {
    type Item = Comment;

    fn split(self) -> (Vec<Comment>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a comment is to say. A change replaces all of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct CommentText {
    /// The members whom it is meant for; each finds it in `comments.mentions`. The text may say their names, or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentions: Option<Vec<uuid::Uuid>>,
    pub text: String,
}

/// How a quantity's value bounds what is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparator {
    #[serde(rename = "exact")]
    Exact,
    #[serde(rename = "about")]
    About,
    #[serde(rename = "more_than")]
    MoreThan,
    #[serde(rename = "less_than")]
    LessThan,
    #[serde(rename = "at_least")]
    AtLeast,
    #[serde(rename = "at_most")]
    AtMost,
    #[serde(rename = "range")]
    Range,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Comparator {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::MoreThan => "more_than",
            Self::LessThan => "less_than",
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Range => "range",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// A claim of a pair as far as it takes to judge the pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedClaim {
    pub article: uuid::Uuid,
    pub article_title: String,
    /// The revision that was compared.
    pub compared_revision: i64,
    pub id: uuid::Uuid,
    /// The claim's revision now.
    pub revision: i64,
    pub status: ClaimStatus,
    /// A sentence that can be read alone.
    pub text: String,
    pub r#type: ClaimType,
    pub verdict: Option<Verdict>,
}

/// A part of two claims, held against each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparedFacet {
    pub agreement: FacetAgreement,
    pub facet: ComparedFacetKind,
    /// What the first claim says: names in full, EDTF times, amounts in its words.
    pub first: Vec<String>,
    pub second: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComparedFacetKind {
    #[serde(rename = "event")]
    Event,
    #[serde(rename = "actor")]
    Actor,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "party")]
    Party,
    #[serde(rename = "name")]
    Name,
    #[serde(rename = "time")]
    Time,
    #[serde(rename = "place")]
    Place,
    #[serde(rename = "quantity")]
    Quantity,
    #[serde(rename = "polarity")]
    Polarity,
    #[serde(rename = "modality")]
    Modality,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ComparedFacetKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Event => "event",
            Self::Actor => "actor",
            Self::Post => "post",
            Self::Party => "party",
            Self::Name => "name",
            Self::Time => "time",
            Self::Place => "place",
            Self::Quantity => "quantity",
            Self::Polarity => "polarity",
            Self::Modality => "modality",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Two claims that say the same, or of one event what cannot both be so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub decided_at: Option<chrono::DateTime<chrono::Utc>>,
    pub decided_by: Option<uuid::Uuid>,
    /// Every part that at least one of the claims has, and how it stands to that of the other.
    pub facets: Vec<ComparedFacet>,
    /// The claim that was made first.
    pub first: ComparedClaim,
    pub id: uuid::Uuid,
    pub kind: ComparisonKind,
    /// Why somebody added, confirmed or rejected it.
    pub reason: Option<String>,
    pub second: ComparedClaim,
    /// How much of the claims' words is the same, times and amounts aside, 0 to 1.
    pub similarity: f64,
    pub state: ComparisonState,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComparisonKind {
    #[serde(rename = "duplicate")]
    Duplicate,
    #[serde(rename = "contradiction")]
    Contradiction,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ComparisonKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Duplicate => "duplicate",
            Self::Contradiction => "contradiction",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ComparisonPage {
    pub items: Vec<Comparison>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ComparisonPage {
    type Item = Comparison;

    fn split(self) -> (Vec<Comparison>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a person has found of a pair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ComparisonReason {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComparisonState {
    #[serde(rename = "proposed")]
    Proposed,
    #[serde(rename = "confirmed")]
    Confirmed,
    #[serde(rename = "rejected")]
    Rejected,
    #[serde(rename = "lapsed")]
    Lapsed,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ComparisonState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Proposed => "proposed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Lapsed => "lapsed",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// The same words in two texts, up to a replaced word here and there, in code points of each text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CopiedPassage {
    pub from: Range,
    pub to: Range,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct DateDetail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    pub event: String,
}

/// Which decided claims; all that are given have to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DecidedFilter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<uuid::Uuid>,
    /// Words that stand in the claim's text; case does not matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ClaimType>,
    /// Claims of this verdict, corroborated or not; if not given, those that are supported or refuted and corroborated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
}

/// Words by which a text says where it has something from, in code points of `from`'s text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DeclaredCredit {
    pub end: u64,
    pub exact: String,
    /// Whom it names.
    pub source: String,
    pub start: u64,
}

/// One message to one webhook, and what came of each attempt to send it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// The newest 50, the oldest of them first.
    pub attempts: Vec<DeliveryAttempt>,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub id: uuid::Uuid,
    pub message: WebhookMessage,
    /// When it is sent next; null unless it is pending.
    pub run_at: Option<chrono::DateTime<chrono::Utc>>,
    pub state: DeliveryState,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub webhook: uuid::Uuid,
}

/// One message sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeliveryAttempt {
    pub at: chrono::DateTime<chrono::Utc>,
    /// Why it does not count as delivered, for a person; null where it does.
    pub failure: Option<String>,
    /// What was answered; null where nothing was.
    pub http_status: Option<i32>,
    pub milliseconds: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DeliveryPage {
    pub items: Vec<Delivery>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for DeliveryPage {
    type Item = Delivery;

    fn split(self) -> (Vec<Delivery>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeliveryState {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "failed")]
    Failed,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for DeliveryState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Pending => "pending",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// One text comes from another, or both from a third: two snapshots that are no independent origins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Derivation {
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// Null: the service proposed it.
    pub created_by: Option<uuid::Uuid>,
    pub credit: Option<DeclaredCredit>,
    pub decided_at: Option<chrono::DateTime<chrono::Utc>>,
    pub decided_by: Option<uuid::Uuid>,
    /// The copy: of two, the later where that is known.
    pub from: uuid::Uuid,
    pub id: uuid::Uuid,
    pub method: DerivationMethod,
    /// What was copied, in the order of `from`'s text.
    pub passages: Vec<CopiedPassage>,
    /// Why somebody added, confirmed or rejected it.
    pub reason: Option<String>,
    /// The share of the shorter text's five-word runs that the other holds, 0 to 1; null where the texts were not compared.
    pub score: Option<f64>,
    pub state: DerivationState,
    /// What it comes from.
    pub to: uuid::Uuid,
    pub version: i64,
}

/// A derivation as far as it joins two snapshots; `derivations.read` has the rest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DerivationLink {
    pub from: uuid::Uuid,
    pub id: uuid::Uuid,
    pub method: DerivationMethod,
    pub score: Option<f64>,
    pub state: DerivationState,
    pub to: uuid::Uuid,
}

/// By what a derivation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DerivationMethod {
    #[serde(rename = "declared_credit")]
    DeclaredCredit,
    #[serde(rename = "canonical_link")]
    CanonicalLink,
    #[serde(rename = "text_overlap")]
    TextOverlap,
    #[serde(rename = "shared_quote")]
    SharedQuote,
    #[serde(rename = "same_publisher")]
    SamePublisher,
    #[serde(rename = "human")]
    Human,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for DerivationMethod {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::DeclaredCredit => "declared_credit",
            Self::CanonicalLink => "canonical_link",
            Self::TextOverlap => "text_overlap",
            Self::SharedQuote => "shared_quote",
            Self::SamePublisher => "same_publisher",
            Self::Human => "human",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DerivationPage {
    pub items: Vec<Derivation>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for DerivationPage {
    type Item = Derivation;

    fn split(self) -> (Vec<Derivation>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a person has found of a derivation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct DerivationReason {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DerivationState {
    #[serde(rename = "proposed")]
    Proposed,
    #[serde(rename = "confirmed")]
    Confirmed,
    #[serde(rename = "rejected")]
    Rejected,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for DerivationState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Proposed => "proposed",
            Self::Confirmed => "confirmed",
            Self::Rejected => "rejected",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What a claim's type adds. Names are strings, resolved to the entity's full name, with the entity's id beside them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Detail {
    Signature(SignatureDetail),
    Date(DateDetail),
    Aim(AimDetail),
    Statement(StatementDetail),
    Role(RoleDetail),
    Quantity(QuantityDetail),
    Relation(RelationDetail),
    Event(EventDetail),
    Opinion(OpinionDetail),
    /// A shape that this client does not know yet.
    Unrecognized(serde_json::Value),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DifferenceKind {
    #[serde(rename = "added")]
    Added,
    #[serde(rename = "changed")]
    Changed,
    #[serde(rename = "removed")]
    Removed,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for DifferenceKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// The article as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Document {
    pub blocks: Vec<Block>,
    pub byline: Option<String>,
    /// ISO 639-1 code; null where the text does not tell.
    pub language: Option<String>,
    /// The publication day, as given or as the document says: `2025-09-15`.
    pub published: Option<chrono::NaiveDate>,
    pub repairs: Vec<Repair>,
    /// Of `text` as UTF-8, in lower-case hexadecimal.
    pub sha256: String,
    /// Of the bytes as received, in lower-case hexadecimal.
    pub source_sha256: String,
    pub text: String,
    pub title: Option<String>,
}

/// A difference between the claim's text and the article's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edit {
    pub antecedent: Option<Range>,
    /// Where in the claim's `text`, in code points; empty for `dropped`.
    pub at: Range,
    pub kind: EditKind,
    /// The words in the claim's text.
    pub text: String,
    /// The words that they replace.
    pub was: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EditKind {
    #[serde(rename = "inserted")]
    Inserted,
    #[serde(rename = "substituted")]
    Substituted,
    #[serde(rename = "dropped")]
    Dropped,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for EditKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Inserted => "inserted",
            Self::Substituted => "substituted",
            Self::Dropped => "dropped",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// One redaction that reached a release.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionRedaction {
    pub at: chrono::DateTime<chrono::Utc>,
    /// The claims whose lines it changed.
    pub claims: Vec<RedactedLine>,
    pub reason: String,
    pub redaction: uuid::Uuid,
}

/// A person, an organization or a place, under all the names that the article gives it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// The other names, acronyms among them.
    pub aliases: Vec<String>,
    /// `e1`, `e2` and so on, in the order of first mention.
    pub id: String,
    pub kind: EntityKind,
    pub mentions: Vec<EntityMention>,
    /// The fullest name.
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntityKind {
    #[serde(rename = "person")]
    Person,
    #[serde(rename = "organization")]
    Organization,
    #[serde(rename = "place")]
    Place,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for EntityKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Place => "place",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct EntityMention {
    pub end: u64,
    pub exact: String,
    pub start: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct EventDetail {}

/// Words of a snapshot, and what they say about a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub derived_from_article: Option<DerivationState>,
    /// Who behind the source is a party to the claim: its publisher, that publisher's owner or family.
    pub interests: Vec<Interest>,
    /// Whether the source was published after the claim's article.
    pub later_than_article: bool,
    /// Whether the source has been retracted; then the evidence counts no more.
    pub source_retracted: bool,
    pub checks: Option<EvidenceChecks>,
    pub claim: uuid::Uuid,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    /// Of the information: 1 (confirmed by others) to 5 (improbable), 6: cannot be judged.
    pub credibility: i32,
    pub id: uuid::Uuid,
    /// Whether the source has a stake in the claim: because somebody has said so, or for one of `interests`.
    pub interested_party: bool,
    pub later: Option<LaterAnchor>,
    pub note: String,
    /// Where the words stand in the snapshot's text.
    pub quote: Mention,
    /// Whether the words were found there letter by letter.
    pub quote_verified: bool,
    /// By which its quote and its note went; null while they stand.
    pub redaction: Option<uuid::Uuid>,
    /// Of the source.
    pub reliability: Reliability,
    pub snapshot: uuid::Uuid,
    pub stance: Stance,
    pub version: i64,
    pub withdrawn: Option<Withdrawn>,
}

/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct EvidenceChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credibility: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interested_party: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliability: Option<Reliability>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
}

/// What the quote confirms, contradicts or is silent on: reasons for a person, no verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct EvidenceChecks {
    /// Their spans are code points of the quote.
    pub facets: Vec<Check>,
    /// The revision of the claim that was held against the quote.
    pub revision: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct EvidencePage {
    pub items: Vec<Evidence>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for EvidencePage {
    type Item = Evidence;

    fn split(self) -> (Vec<Evidence>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportFormat {
    #[serde(rename = "json")]
    Json,
    #[serde(rename = "csv")]
    Csv,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ExportFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// One proposition of the article, tied to the words that it came from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExtractedClaim {
    pub ambiguity: Option<Ambiguity>,
    /// Outermost first.
    pub attributions: Vec<Attribution>,
    /// 0 to 1: the sum of the weights of its reasons, kept within these bounds.
    pub check_worthiness: f64,
    /// The weightless are left out; the claim's own type comes first.
    pub check_worthiness_reasons: Vec<WorthReason>,
    /// Whether evidence could settle it.
    pub checkable: bool,
    /// 0 to 1.
    pub confidence: f64,
    pub detail: Detail,
    /// Every word of `text` that does not stand in the mention, and where it came from.
    pub edits: Vec<Edit>,
    pub mention: Mention,
    pub modality: Modality,
    pub objects: Vec<Argument>,
    /// From 1, in the order of the article.
    pub ordinal: u64,
    /// The ordinal of the event that a date belongs to.
    pub part_of: Option<u64>,
    pub places: Vec<Place>,
    pub polarity: Polarity,
    pub predicate: Option<Predicate>,
    pub quantities: Vec<Quantity>,
    /// Where else the article says the same: the headline, a highlight.
    pub restatements: Vec<Mention>,
    /// The rule that made the claim.
    pub rule: String,
    pub subject: Option<Subject>,
    /// A sentence that can be read alone: pronouns and "the company" replaced by whom they mean.
    pub text: String,
    pub times: Vec<Time>,
    pub r#type: ClaimType,
}

/// Everything that was found in one article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Extraction {
    pub claims: Vec<ExtractedClaim>,
    pub document: Document,
    pub entities: Vec<Entity>,
    /// Every quantity of the document, used by a claim or not.
    pub quantities: Vec<Quantity>,
    /// Sentences that gave no claim, and why.
    pub silent: Vec<Silence>,
    /// Every time expression of the document, used by a claim or not.
    pub times: Vec<Time>,
}

/// Claims of articles that one version of the extraction has read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ExtractorCount {
    /// Articles of which such claims are.
    pub articles: u64,
    pub count: i64,
    pub extractor: String,
}

/// How a part of one claim stands to that of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FacetAgreement {
    #[serde(rename = "same")]
    Same,
    #[serde(rename = "compatible")]
    Compatible,
    #[serde(rename = "one_sided")]
    OneSided,
    #[serde(rename = "different")]
    Different,
    #[serde(rename = "contrary")]
    Contrary,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for FacetAgreement {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Same => "same",
            Self::Compatible => "compatible",
            Self::OneSided => "one_sided",
            Self::Different => "different",
            Self::Contrary => "contrary",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// An article that is to be fetched. What is not given is taken from the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FetchArticle {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Under what terms it may be used; if not given, what the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it is: a web page, a PDF, or a plain or Markdown text.
    pub url: String,
}

/// One header of an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FetchHeader {
    /// In lower case.
    pub name: String,
    pub value: String,
}

/// One address that was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FetchHop {
    pub http_status: i32,
    pub url: String,
}

/// A source that is to be fetched. What is not given is taken from the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FetchSource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Under what terms it may be used; if not given, what the page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<SourceKind>,
    /// Where it is: a web page, a PDF, or a plain or Markdown text.
    pub url: String,
}

/// A field of a claim that differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldDifference {
    /// As the release's lines call it.
    pub field: String,
    pub from: serde_json::Value,
    pub to: serde_json::Value,
}

/// One value that is not allowed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FieldError {
    /// `length`, `range`, `email`, ...
    pub code: String,
    /// The path to the value: `policy.min_origins`.
    pub field: String,
    pub message: String,
}

/// The text of a file, and what the file says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct FileText {
    pub byline: Option<String>,
    /// ISO 639-1.
    pub language: Option<String>,
    /// The day of publication, where the file states it: `2025-09-15`.
    pub published: Option<chrono::NaiveDate>,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    pub raw_sha256: String,
    /// Damage that was mended; offsets are code points of `text`.
    pub repairs: Vec<Repair>,
    /// Unicode NFC, lines ending in a line feed, blocks apart by an empty line.
    pub text: String,
    pub title: Option<String>,
}

/// Addresses that came together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Import {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub format: ImportFormat,
    pub id: uuid::Uuid,
    pub kind: ImportKind,
    /// In the order in which they came.
    pub lines: Vec<ImportLine>,
}

/// What the list is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportFormat {
    #[serde(rename = "feed")]
    Feed,
    #[serde(rename = "csv")]
    Csv,
    #[serde(rename = "jsonl")]
    Jsonl,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ImportFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Feed => "feed",
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What the addresses become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportKind {
    #[serde(rename = "articles")]
    Articles,
    #[serde(rename = "sources")]
    Sources,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ImportKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Articles => "articles",
            Self::Sources => "sources",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// One address, and what became of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportLine {
    /// The job that fetches it; null where it was refused.
    pub job: Option<uuid::Uuid>,
    /// From 1: the line of a list (with a table's header), or the entry of a feed.
    pub number: i32,
    pub outcome: Option<JobOutcome>,
    pub problem: Option<JobProblem>,
    pub state: ImportLineState,
    /// As it was given; empty where none was.
    pub url: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportLineState {
    #[serde(rename = "refused")]
    Refused,
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "done")]
    Done,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "cancelled")]
    Cancelled,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ImportLineState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Refused => "refused",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What is not taken over, and of how many claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportLoss {
    pub claims: u64,
    pub what: ImportLossKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImportLossKind {
    #[serde(rename = "verdict")]
    Verdict,
    #[serde(rename = "reasons")]
    Reasons,
    #[serde(rename = "evidence")]
    Evidence,
    #[serde(rename = "labels")]
    Labels,
    #[serde(rename = "relations")]
    Relations,
    #[serde(rename = "entities")]
    Entities,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ImportLossKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Verdict => "verdict",
            Self::Reasons => "reasons",
            Self::Evidence => "evidence",
            Self::Labels => "labels",
            Self::Relations => "relations",
            Self::Entities => "entities",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ImportPage {
    pub items: Vec<Import>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ImportPage {
    type Item = Import;

    fn split(self) -> (Vec<Import>, Option<String>) {
        (self.items, self.next)
    }
}

/// A text of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ImportedArticle {
    /// Null where nothing is stored.
    pub article: Option<uuid::Uuid>,
    pub claims: u64,
    /// A JSON Pointer (`/3`), or the line of JSON Lines (`line 4`).
    pub position: String,
    pub title: String,
}

/// Why a source has a stake in a claim: whoever stands behind it is named by the claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interest {
    /// What of the source is a party to the claim.
    pub by: InterestBy,
    /// Its name, as the publisher has it.
    pub name: String,
    /// The name of the party, as the article has it.
    pub party: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterestBy {
    #[serde(rename = "publisher")]
    Publisher,
    #[serde(rename = "owner")]
    Owner,
    #[serde(rename = "family")]
    Family,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for InterestBy {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Publisher => "publisher",
            Self::Owner => "owner",
            Self::Family => "family",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    pub accepted_at: Option<chrono::DateTime<chrono::Utc>>,
    pub accepted_by: Option<uuid::Uuid>,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub expires_at: chrono::DateTime<chrono::Utc>,
    pub id: uuid::Uuid,
    pub note: String,
    pub revoked_at: Option<chrono::DateTime<chrono::Utc>>,
    pub role: Role,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct InvitationPage {
    pub items: Vec<Invitation>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for InvitationPage {
    type Item = Invitation;

    fn split(self) -> (Vec<Invitation>, Option<String>) {
        (self.items, self.next)
    }
}

/// Work that was asked for and is done later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// How often it was begun.
    pub attempts: i32,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub id: uuid::Uuid,
    pub kind: JobKind,
    pub outcome: Option<JobOutcome>,
    pub problem: Option<JobProblem>,
    /// When it is begun next; null unless it is queued.
    pub run_at: Option<chrono::DateTime<chrono::Utc>>,
    pub state: JobState,
    pub step: Option<JobStep>,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    /// The address that it is about.
    pub url: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobKind {
    #[serde(rename = "fetch_article")]
    FetchArticle,
    #[serde(rename = "refetch_article")]
    RefetchArticle,
    #[serde(rename = "fetch_source")]
    FetchSource,
    #[serde(rename = "refetch_source")]
    RefetchSource,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for JobKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::FetchArticle => "fetch_article",
            Self::RefetchArticle => "refetch_article",
            Self::FetchSource => "fetch_source",
            Self::RefetchSource => "refetch_source",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What came of a job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct JobOutcome {
    /// The article that was added.
    pub article: Option<uuid::Uuid>,
    /// Whether the text is another than in the snapshot before, or there was none.
    pub changed: bool,
    /// The snapshot of what was fetched; an older one where the text has not changed.
    pub snapshot: Option<uuid::Uuid>,
    /// The source that was added or fetched once more.
    pub source: Option<uuid::Uuid>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct JobPage {
    pub items: Vec<Job>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for JobPage {
    type Item = Job;

    fn split(self) -> (Vec<Job>, Option<String>) {
        (self.items, self.next)
    }
}

/// Why a job or an attempt failed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct JobProblem {
    /// Stable: what a program should look at. One of the service's problem codes, or, of a fetch, `url_forbidden`,
    /// `robots_disallow`, `unreachable`, `timed_out`, `http_status`, `too_large`, `too_many_redirects`, `not_text`.
    pub code: String,
    /// What is special about this case, for a person.
    pub detail: Option<String>,
    pub title: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobState {
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "done")]
    Done,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "cancelled")]
    Cancelled,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for JobState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum JobStep {
    #[serde(rename = "fetching")]
    Fetching,
    #[serde(rename = "reading")]
    Reading,
    #[serde(rename = "keeping")]
    Keeping,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for JobStep {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Fetching => "fetching",
            Self::Reading => "reading",
            Self::Keeping => "keeping",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// A new user who accepts an invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Joining {
    pub email: String,
    pub name: String,
    pub password: String,
    pub token: String,
}

/// What one reviewer found, as it leaves the project: without their name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// Whether it decides between the others, which differ; left out where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjudicates: Option<bool>,
    pub assessed_at: chrono::DateTime<chrono::Utc>,
    /// Why.
    pub rationale: String,
    pub verdict: Verdict,
}

/// Where quoted words stand in the newest snapshot of their source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct LaterAnchor {
    /// Whether the words are gone from it. The evidence still stands in its own snapshot.
    pub orphaned: bool,
    pub snapshot: uuid::Uuid,
    /// The code point at which they begin; null where they are gone.
    pub start: Option<u64>,
}

/// A claim that somebody holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lease {
    pub claim: uuid::Uuid,
    pub holder: uuid::Uuid,
    pub since: chrono::DateTime<chrono::Utc>,
    /// When it goes back to the others.
    pub until: chrono::DateTime<chrono::Utc>,
    pub why: QueueReason,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct LeasePage {
    pub items: Vec<Lease>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for LeasePage {
    type Item = Lease;

    fn split(self) -> (Vec<Lease>, Option<String>) {
        (self.items, self.next)
    }
}

/// Under what terms a text may be used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Licence {
    pub from: LicenceFrom,
    /// The name or the address of a licence, or a line of copyright.
    pub terms: String,
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LicenceFrom {
    #[serde(rename = "person")]
    Person,
    #[serde(rename = "link")]
    Link,
    #[serde(rename = "meta")]
    Meta,
    #[serde(rename = "json_ld")]
    JsonLd,
    #[serde(rename = "copyright")]
    Copyright,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for LicenceFrom {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Person => "person",
            Self::Link => "link",
            Self::Meta => "meta",
            Self::JsonLd => "json_ld",
            Self::Copyright => "copyright",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct LinkSignIn {
    /// What stands behind the `#` of the link.
    pub token: String,
}

/// A change of oneself; what is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct MeChange {
    /// The password so far, where one is set and is to change and you did not sign in by a link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The new password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub name: String,
    pub role: Role,
    pub user: uuid::Uuid,
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberChange {
    pub role: Role,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct MemberPage {
    pub items: Vec<Member>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for MemberPage {
    type Item = Member;

    fn split(self) -> (Vec<Member>, Option<String>) {
        (self.items, self.next)
    }
}

/// What an accepted invitation has made of you.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Membership {
    pub project: uuid::Uuid,
    pub role: Role,
}

/// The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Mention {
    pub end: u64,
    pub exact: String,
    pub prefix: String,
    pub start: u64,
    pub suffix: String,
}

/// A claim that says the same and shall stand for this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Merge {
    pub into: uuid::Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Something that a verdict wants before it is given, or before it is corroborated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Missing {
    /// How many more, where they can be counted.
    pub count: Option<u64>,
    /// The same for a person.
    pub says: String,
    pub what: MissingWhat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MissingWhat {
    #[serde(rename = "assessments")]
    Assessments,
    #[serde(rename = "agreement")]
    Agreement,
    #[serde(rename = "evidence")]
    Evidence,
    #[serde(rename = "independent_origins")]
    IndependentOrigins,
    #[serde(rename = "derivation_decisions")]
    DerivationDecisions,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for MissingWhat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Assessments => "assessments",
            Self::Agreement => "agreement",
            Self::Evidence => "evidence",
            Self::IndependentOrigins => "independent_origins",
            Self::DerivationDecisions => "derivation_decisions",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Modality {
    #[serde(rename = "asserted")]
    Asserted,
    #[serde(rename = "planned")]
    Planned,
    #[serde(rename = "hoped")]
    Hoped,
    #[serde(rename = "possible")]
    Possible,
    #[serde(rename = "required")]
    Required,
    #[serde(rename = "predicted")]
    Predicted,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Modality {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Asserted => "asserted",
            Self::Planned => "planned",
            Self::Hoped => "hoped",
            Self::Possible => "possible",
            Self::Required => "required",
            Self::Predicted => "predicted",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// A passage that is nearly the quote. Offsets are code points of the snapshot's text, end exclusive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Nearest {
    pub end: u64,
    pub exact: String,
    /// The share of the quote's words that stand there, 0 to 1.
    pub similarity: f64,
    pub start: u64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewArticle {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Under what terms it may be used: the name or the address of a licence, or a line of copyright. Of a text that is fetched, if not
    /// given: what its page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Of a new text, if not given: its own, or how it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub text: String,
}

/// The text of an article as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewArticleText {
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewAssessment {
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rationale: Option<String>,
    /// The revision that you have read: `revision` of the claim.
    pub revision: i64,
    /// The round that you have read: `round` of the claim. Without it a reopening that you have not seen goes unnoticed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<i64>,
    pub verdict: Verdict,
}

/// A claim of an article that no rule found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewClaim {
    pub article: uuid::Uuid,
    /// 1, if not given: whoever adds a claim finds it worth checking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_worthiness: Option<f64>,
    /// If not given: whatever is no opinion can be checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkable: Option<bool>,
    /// Of the shape that belongs to the type; an event and an opinion need none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
    /// The words of the article's newest text that say it.
    pub mention: Quote,
    /// `asserted`, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<Modality>,
    /// `affirmed`, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polarity: Option<Polarity>,
    /// A sentence that can be read alone; if not given, the words themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    pub r#type: ClaimType,
}

/// A file with claims, and how to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewClaimImport {
    /// The file, letter by letter.
    pub content: String,
    /// Answers what would be imported, and stores nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// If not given, the file itself tells, where it leaves no doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<ClaimFileFormat>,
    /// Only the spans that carry one of these labels (`doccano`, `label_studio`); every span if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// What the file's offsets count (`doccano`, `label_studio`). Versions of both differ in it. If not given, a span is taken only
    /// where both readings mean the same words, or where the file holds the words that are meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offsets: Option<OffsetUnit>,
}

/// What a person knows of two claims. It counts at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewComparison {
    /// A claim that stands: neither rejected, merged or split, nor gone.
    pub first: uuid::Uuid,
    pub kind: ComparisonKind,
    /// How you know.
    pub reason: String,
    /// Another one.
    pub second: uuid::Uuid,
}

/// What a person knows of two texts. It counts at once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewDerivation {
    /// The copy.
    pub from: uuid::Uuid,
    /// How you know.
    pub reason: String,
    /// What it comes from; of another source or article.
    pub to: uuid::Uuid,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewEvidence {
    /// 6, cannot be judged, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credibility: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interested_party: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub quote: Quote,
    /// F, cannot be judged, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reliability: Option<Reliability>,
    pub snapshot: uuid::Uuid,
    pub stance: Stance,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewExtraction {
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    pub text: String,
    /// Where the text comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewImport {
    /// The feed or the list itself, of at most 500 addresses.
    pub content: String,
    pub format: ImportFormat,
    pub kind: ImportKind,
    /// What the sources are; of articles it says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_kind: Option<SourceKind>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewInvitation {
    /// Whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    pub role: Role,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewProject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub name: String,
    /// One origin, one assessment, not blind, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewPublisher {
    /// `paper.example`: names of hosts in lower case, without `www.`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PublisherKind>,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewRedaction {
    pub of: RedactionOf,
    /// Why, for everybody who may read the project and for whoever reads its releases: the request or the judgment, without the words
    /// that are to go.
    pub reason: String,
    /// The id of that thing.
    pub subject: uuid::Uuid,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewRelease {
    /// These claims, each of which has to have a verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<Vec<uuid::Uuid>>,
    /// Every claim that meets it; if neither this nor `claims` is given, every verified claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<DecidedFilter>,
    /// Of a new series.
    pub name: String,
}

/// The text of a source as it is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewSnapshot {
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewSource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Under what terms it may be used: the name or the address of a licence, or a line of copyright. Of a text that is fetched, if not
    /// given: what its page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Of a new text, if not given: its own, or how it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<SourceKind>,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewToken {
    /// Never, if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
    pub name: String,
    pub role: Role,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NewWebhook {
    pub name: String,
    /// What it is told of. Of everything, if not given or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<Topic>>,
    /// Where messages are posted; best `https:`.
    pub url: String,
}

/// Which claims to choose from; all that are given have to hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct NextRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<uuid::Uuid>,
    /// Claims to pass over this time: those that you hold, to get another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<Vec<uuid::Uuid>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ClaimType>,
}

/// What those who follow a project are told of an entry of its record: that something happened, and where to read it. Not
/// by whom, nor what it is now, since reviewers must not see each other before all are in; reading it says what the reader may know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    pub at: chrono::DateTime<chrono::Utc>,
    /// Of the entry in the record; the same however often it is told.
    pub id: uuid::Uuid,
    /// The noun and what became of it: `claim.accepted`. More kinds may come.
    pub kind: String,
    /// Where to read it.
    pub path: String,
    pub project: uuid::Uuid,
    /// The number of the entry in the project's record. Numbers grow; not every entry is told.
    pub sequence: i64,
    /// The id of that noun.
    pub subject: uuid::Uuid,
    pub topic: Topic,
}

/// A new invitation with its link, which is shown this once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfferedInvitation {
    pub invitation: Invitation,
    /// For a person to open.
    pub link: String,
    /// What the link carries: the `token` of `invitations.accept` and `invitations.join`.
    pub token: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OffsetUnit {
    #[serde(rename = "code_points")]
    CodePoints,
    #[serde(rename = "utf16")]
    Utf16,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for OffsetUnit {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::CodePoints => "code_points",
            Self::Utf16 => "utf16",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct OpinionDetail {}

/// In which order a list comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    #[serde(rename = "oldest")]
    Oldest,
    #[serde(rename = "newest")]
    Newest,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Order {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Snapshots that go back to one text, and how that is known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Origin {
    /// Whether it counts for the verdict: it holds evidence for it and is not the article's own.
    pub counts: bool,
    /// Whether it is the article's own origin: what comes from the article cannot corroborate it.
    pub is_own: bool,
    /// The confirmed derivations that make one origin of these snapshots.
    pub joined_by: Vec<DerivationLink>,
    /// Proposed derivations that would join it with another origin, or tie it to the article, if they were confirmed.
    pub proposed: Vec<DerivationLink>,
    /// Oldest first; those through which others are joined stand here too, quoted or not.
    pub snapshots: Vec<uuid::Uuid>,
    /// The sources of these snapshots.
    pub sources: Vec<OriginSource>,
}

/// Claims with as many independent origins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct OriginCount {
    pub count: i64,
    /// As `independent_origins` of a claim.
    pub independent_origins: i32,
}

/// A source among those of one origin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct OriginSource {
    pub id: uuid::Uuid,
    pub publisher: Option<String>,
    pub title: String,
}

/// What is in a project, counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Overview {
    pub articles: i64,
    /// What read the texts that the claims stand in, with its version; the one that stands behind most claims first.
    pub by_extractor: Vec<ExtractorCount>,
    /// In the order of the number of origins.
    pub by_origins: Vec<OriginCount>,
    pub by_publication: Vec<PublicationCount>,
    pub by_review: Vec<ReviewCount>,
    /// All claims, also those that were rejected, merged or split.
    pub by_status: Vec<StatusCount>,
    pub by_type: Vec<TypeCount>,
    pub by_verdict: Vec<VerdictTally>,
    /// Without those that were rejected, merged or split.
    pub claims: i64,
    /// Of these, those that have a verdict.
    pub decided: i64,
    /// Without what was withdrawn.
    pub evidence: i64,
    /// What reads texts now.
    pub extractor: String,
    pub sources: i64,
}

/// How far two reviewers agree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PairAgreement {
    /// The part of them on which both found the same; 0 to 1.
    pub agreed: f64,
    /// Claims that both have judged.
    pub claims: u64,
    /// Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): 1 is full agreement, 0 what chance gives.
    pub cohen_kappa: Option<f64>,
    pub reviewer: uuid::Uuid,
    pub with: uuid::Uuid,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PasswordSignIn {
    pub email: String,
    pub password: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Place {
    pub end: u64,
    pub entity: Option<String>,
    pub start: u64,
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Polarity {
    #[serde(rename = "affirmed")]
    Affirmed,
    #[serde(rename = "negated")]
    Negated,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Polarity {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Affirmed => "affirmed",
            Self::Negated => "negated",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// When a claim counts as decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Policy {
    /// Whether a reviewer sees the others' assessments only after their own.
    pub blind: bool,
    /// Reviewers who have to agree.
    pub min_assessments: i32,
    /// Independent origins that have to stand behind supported or refuted before the verdict is given. It is corroborated
    /// when as many are left even if every proposed derivation is confirmed.
    pub min_origins: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Predicate {
    pub end: Option<u64>,
    pub lemma: String,
    /// Null where the words are added, as the claim's edits say.
    pub start: Option<u64>,
    /// The words as they stand; a form of "be" where the claim adds it ("Pella, a port" is a port).
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PreviousRelease {
    pub manifest_sha256: String,
    pub release: uuid::Uuid,
    pub version: i32,
}

/// What a failed request answers, as `application/problem+json`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    pub code: ProblemCode,
    /// What is special about this case, for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Which values are not allowed (with `invalid_body`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<FieldError>>,
    /// The words of the snapshot that come closest (with `quote_not_found` and `mention_not_found`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Nearest>,
    pub status: i32,
    pub title: String,
    /// `urn:claimbench:problem:` and the code.
    pub r#type: String,
    /// The current version (with `version_changed`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// What went wrong; stable. More codes may come, so treat an unknown one by its status.
///
/// - `malformed_body` (400): The body is not a JSON object of the documented shape.
/// - `malformed_query` (400): The query is not of the documented shape.
/// - `invalid_idempotency_key` (400): An Idempotency-Key is 1 to 255 printable ASCII characters.
/// - `invalid_last_event_id` (400): A Last-Event-ID is the number of an event that the stream gave.
/// - `unauthenticated` (401): Sign in, or send a token.
/// - `sign_in_failed` (401): No user has this email and password.
/// - `role_required` (403): Your role in this project does not allow it.
/// - `administrator_required` (403): Only an instance administrator may do this.
/// - `session_required` (403): A token may not do this; sign in.
/// - `cross_site_request` (403): The request came from another site.
/// - `not_found` (404): There is no such thing, or it is not yours.
/// - `method_not_allowed` (405): This path does not take this method.
/// - `body_too_slow` (408): The body took too long to arrive.
/// - `already_exists` (409): It exists already.
/// - `wrong_state` (409): Its state does not allow this.
/// - `last_administrator` (409): One administrator has to remain.
/// - `has_assessments` (409): It has been assessed, and assessments are never deleted.
/// - `revision_changed` (409): The claim's content has changed since.
/// - `verdict_needs_evidence` (409): This verdict needs evidence quoted verbatim from a snapshot.
/// - `secret_already_shown` (409): This key was used before, and a secret is shown once.
/// - `link_spent` (409): This link was used, was revoked or has expired.
/// - `redacted` (410): The words were taken out by law.
/// - `version_changed` (412): It has changed since you read it.
/// - `body_too_large` (413): The body is too large.
/// - `not_json` (415): The body has to be application/json.
/// - `range_not_satisfiable` (416): The file has none of the bytes that `Range` asks for.
/// - `invalid_body` (422): A value of the body is not allowed.
/// - `quote_not_found` (422): The quote does not stand in the snapshot.
/// - `mention_not_found` (422): The mention does not stand in the article.
/// - `unreadable_text` (422): The text cannot be read.
/// - `wrong_format` (422): The file is not of this format.
/// - `release_broken` (422): The release is not what its hashes and its signature are of.
/// - `too_many_entries` (422): The file holds more than is taken at once.
/// - `unknown_reference` (422): The body names something that is not in this project.
/// - `url_forbidden` (422): This address may not be fetched.
/// - `idempotency_key_reused` (422): This key came with another request before.
/// - `if_match_required` (428): Send the ETag that you read as If-Match.
/// - `too_many_attempts` (429): Too many attempts; wait.
/// - `internal` (500): Something failed here; it has been logged.
/// - `unavailable` (503): The database is busy; try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProblemCode {
    #[serde(rename = "malformed_body")]
    MalformedBody,
    #[serde(rename = "malformed_query")]
    MalformedQuery,
    #[serde(rename = "invalid_idempotency_key")]
    InvalidIdempotencyKey,
    #[serde(rename = "invalid_last_event_id")]
    InvalidLastEventId,
    #[serde(rename = "unauthenticated")]
    Unauthenticated,
    #[serde(rename = "sign_in_failed")]
    SignInFailed,
    #[serde(rename = "role_required")]
    RoleRequired,
    #[serde(rename = "administrator_required")]
    AdministratorRequired,
    #[serde(rename = "session_required")]
    SessionRequired,
    #[serde(rename = "cross_site_request")]
    CrossSiteRequest,
    #[serde(rename = "not_found")]
    NotFound,
    #[serde(rename = "method_not_allowed")]
    MethodNotAllowed,
    #[serde(rename = "body_too_slow")]
    BodyTooSlow,
    #[serde(rename = "already_exists")]
    AlreadyExists,
    #[serde(rename = "wrong_state")]
    WrongState,
    #[serde(rename = "last_administrator")]
    LastAdministrator,
    #[serde(rename = "has_assessments")]
    HasAssessments,
    #[serde(rename = "revision_changed")]
    RevisionChanged,
    #[serde(rename = "verdict_needs_evidence")]
    VerdictNeedsEvidence,
    #[serde(rename = "secret_already_shown")]
    SecretAlreadyShown,
    #[serde(rename = "link_spent")]
    LinkSpent,
    #[serde(rename = "redacted")]
    Redacted,
    #[serde(rename = "version_changed")]
    VersionChanged,
    #[serde(rename = "body_too_large")]
    BodyTooLarge,
    #[serde(rename = "not_json")]
    NotJson,
    #[serde(rename = "range_not_satisfiable")]
    RangeNotSatisfiable,
    #[serde(rename = "invalid_body")]
    InvalidBody,
    #[serde(rename = "quote_not_found")]
    QuoteNotFound,
    #[serde(rename = "mention_not_found")]
    MentionNotFound,
    #[serde(rename = "unreadable_text")]
    UnreadableText,
    #[serde(rename = "wrong_format")]
    WrongFormat,
    #[serde(rename = "release_broken")]
    ReleaseBroken,
    #[serde(rename = "too_many_entries")]
    TooManyEntries,
    #[serde(rename = "unknown_reference")]
    UnknownReference,
    #[serde(rename = "url_forbidden")]
    UrlForbidden,
    #[serde(rename = "idempotency_key_reused")]
    IdempotencyKeyReused,
    #[serde(rename = "if_match_required")]
    IfMatchRequired,
    #[serde(rename = "too_many_attempts")]
    TooManyAttempts,
    #[serde(rename = "internal")]
    Internal,
    #[serde(rename = "unavailable")]
    Unavailable,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ProblemCode {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::MalformedBody => "malformed_body",
            Self::MalformedQuery => "malformed_query",
            Self::InvalidIdempotencyKey => "invalid_idempotency_key",
            Self::InvalidLastEventId => "invalid_last_event_id",
            Self::Unauthenticated => "unauthenticated",
            Self::SignInFailed => "sign_in_failed",
            Self::RoleRequired => "role_required",
            Self::AdministratorRequired => "administrator_required",
            Self::SessionRequired => "session_required",
            Self::CrossSiteRequest => "cross_site_request",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::BodyTooSlow => "body_too_slow",
            Self::AlreadyExists => "already_exists",
            Self::WrongState => "wrong_state",
            Self::LastAdministrator => "last_administrator",
            Self::HasAssessments => "has_assessments",
            Self::RevisionChanged => "revision_changed",
            Self::VerdictNeedsEvidence => "verdict_needs_evidence",
            Self::SecretAlreadyShown => "secret_already_shown",
            Self::LinkSpent => "link_spent",
            Self::Redacted => "redacted",
            Self::VersionChanged => "version_changed",
            Self::BodyTooLarge => "body_too_large",
            Self::NotJson => "not_json",
            Self::RangeNotSatisfiable => "range_not_satisfiable",
            Self::InvalidBody => "invalid_body",
            Self::QuoteNotFound => "quote_not_found",
            Self::MentionNotFound => "mention_not_found",
            Self::UnreadableText => "unreadable_text",
            Self::WrongFormat => "wrong_format",
            Self::ReleaseBroken => "release_broken",
            Self::TooManyEntries => "too_many_entries",
            Self::UnknownReference => "unknown_reference",
            Self::UrlForbidden => "url_forbidden",
            Self::IdempotencyKeyReused => "idempotency_key_reused",
            Self::IfMatchRequired => "if_match_required",
            Self::TooManyAttempts => "too_many_attempts",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Project {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub description: String,
    pub id: uuid::Uuid,
    pub name: String,
    pub policy: Policy,
    /// Whether anybody may read its releases, without signing in: `published.atom` and what it leads to.
    pub publishes: bool,
    /// Code points of the longest quote from a source that leaves the project, in an export or in a release that is made from now on. A
    /// longer one ends with a word, and says where it goes on.
    pub quote_limit: i32,
    pub retention: Retention,
    /// Yours.
    pub role: Role,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub version: i64,
}

/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ProjectChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Whether anybody may read its releases from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publishes: Option<bool>,
    /// Code points of the longest quote that leaves the project from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote_limit: Option<i32>,
    /// All of it: what is left out is kept for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ProjectPage {
    pub items: Vec<Project>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ProjectPage {
    type Item = Project;

    fn split(self) -> (Vec<Project>, Option<String>) {
        (self.items, self.next)
    }
}

/// What the last release that added, changed or took back a claim made of it. Nothing but a release changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Publication {
    #[serde(rename = "draft")]
    Draft,
    #[serde(rename = "released")]
    Released,
    #[serde(rename = "corrected")]
    Corrected,
    #[serde(rename = "retracted")]
    Retracted,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Publication {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Draft => "draft",
            Self::Released => "released",
            Self::Corrected => "corrected",
            Self::Retracted => "retracted",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Claims of one state of publication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicationCount {
    pub count: i64,
    pub publication: Publication,
}

/// Who stands behind articles and sources.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Publisher {
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// Whatever stands at one of these, or at a subdomain of one, is of this publisher. In alphabetical order.
    pub domains: Vec<String>,
    /// The group of publishers that it belongs to: texts of one family are proposed as one origin.
    pub family: Option<String>,
    pub id: uuid::Uuid,
    pub kind: Option<PublisherKind>,
    pub name: String,
    /// Who owns it.
    pub owner: Option<String>,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub version: i64,
}

/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PublisherChange {
    /// All of them, in the place of those that it had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// Empty: it belongs to none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<PublisherKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Empty: nobody is known to own it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PublisherKind {
    #[serde(rename = "wire")]
    Wire,
    #[serde(rename = "newspaper")]
    Newspaper,
    #[serde(rename = "broadcaster")]
    Broadcaster,
    #[serde(rename = "government")]
    Government,
    #[serde(rename = "company")]
    Company,
    #[serde(rename = "ngo")]
    Ngo,
    #[serde(rename = "individual")]
    Individual,
    #[serde(rename = "aggregator")]
    Aggregator,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for PublisherKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Wire => "wire",
            Self::Newspaper => "newspaper",
            Self::Broadcaster => "broadcaster",
            Self::Government => "government",
            Self::Company => "company",
            Self::Ngo => "ngo",
            Self::Individual => "individual",
            Self::Aggregator => "aggregator",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct PublisherPage {
    pub items: Vec<Publisher>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for PublisherPage {
    type Item = Publisher;

    fn split(self) -> (Vec<Publisher>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Quantity {
    pub comparator: Comparator,
    pub end: u64,
    pub start: u64,
    pub text: String,
    /// `%`, an ISO 4217 code, or the singular name of a unit or of what is counted.
    pub unit: Option<String>,
    pub upper: Option<Amount>,
    pub value: Option<Amount>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuantityDetail {
    pub comparator: Comparator,
    /// What the quantity measures: "the deal's worth".
    pub measured: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upper: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Amount>,
}

/// The claim to review next, which is yours for now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct QueueNext {
    pub claim: Option<Claim>,
    /// When it goes back to the others; null without a claim.
    pub until: Option<chrono::DateTime<chrono::Utc>>,
    pub why: Option<QueueReason>,
}

/// Why a claim is offered, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QueueReason {
    #[serde(rename = "assigned")]
    Assigned,
    #[serde(rename = "dispute")]
    Dispute,
    #[serde(rename = "reopened")]
    Reopened,
    #[serde(rename = "another_assessment")]
    AnotherAssessment,
    #[serde(rename = "first_assessment")]
    FirstAssessment,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for QueueReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Assigned => "assigned",
            Self::Dispute => "dispute",
            Self::Reopened => "reopened",
            Self::AnotherAssessment => "another_assessment",
            Self::FirstAssessment => "first_assessment",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Words to find in a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Quote {
    /// The words, letter by letter.
    pub exact: String,
    /// The code point where they begin; needed where they stand more than once and the first is not meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u64>,
}

/// The rest of a quote that goes on in its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct QuoteCut {
    /// The code point at which the whole quote ends.
    pub end: u64,
    /// Of the whole quote, as UTF-8.
    pub sha256: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Range {
    pub end: u64,
    pub start: u64,
}

/// How much lost words by one redaction: what was redacted, and whatever held a copy of its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Reached {
    pub assessments: u64,
    pub claims: u64,
    pub comments: u64,
    /// Entries of the audit log.
    pub entries: u64,
    pub evidence: u64,
    /// Releases that are served as redacted editions from now on.
    pub releases: u64,
    pub snapshots: u64,
}

/// What a release is since words of it were redacted. Its hash, and its signature where there is one, are of this object as it
/// stands in the release's file: compact JSON, fields in this order. The manifest stays as it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct RedactedEdition {
    /// SHA-256 of the claims' lines as they are now, each with its line feed; the manifest's is of the lines as they were.
    pub content_sha256: String,
    /// `claimbench-redacted-edition`.
    pub format: String,
    /// 1.
    pub format_version: i32,
    /// Of the release as it was made.
    pub manifest_sha256: String,
    /// Oldest first.
    pub redactions: Vec<EditionRedaction>,
    pub release: uuid::Uuid,
}

/// A line that lost words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct RedactedLine {
    pub claim: uuid::Uuid,
    /// SHA-256 of the line after, without its line feed.
    pub sha256: String,
    /// SHA-256 of the line before, without its line feed: whoever has a copy can tell that it is the same.
    pub was_sha256: String,
}

/// What stands where words were taken out: whose they were, who took them, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Redaction {
    pub at: chrono::DateTime<chrono::Utc>,
    pub by: uuid::Uuid,
    pub id: uuid::Uuid,
    pub of: RedactionOf,
    pub reached: Reached,
    pub reason: String,
    /// SHA-256 of the words that were taken, as UTF-8, by which whoever has a copy can tell that it is the same; of an article or a
    /// source, of its newest text. Null for a comment and an assessment, of which the claim's history holds a hash.
    pub sha256: Option<String>,
    /// The id of that article, source, snapshot, claim, evidence, comment or assessment.
    pub subject: uuid::Uuid,
}

/// What lost its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RedactionOf {
    #[serde(rename = "article")]
    Article,
    #[serde(rename = "source")]
    Source,
    #[serde(rename = "snapshot")]
    Snapshot,
    #[serde(rename = "claim")]
    Claim,
    #[serde(rename = "evidence")]
    Evidence,
    #[serde(rename = "comment")]
    Comment,
    #[serde(rename = "assessment")]
    Assessment,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for RedactionOf {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Article => "article",
            Self::Source => "source",
            Self::Snapshot => "snapshot",
            Self::Claim => "claim",
            Self::Evidence => "evidence",
            Self::Comment => "comment",
            Self::Assessment => "assessment",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct RedactionPage {
    pub items: Vec<Redaction>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for RedactionPage {
    type Item = Redaction;

    fn split(self) -> (Vec<Redaction>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Rejection {
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct RelationDetail {
    pub object: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_entity: Option<String>,
    /// `parent_of`, `member_of`, `based_in`, `replaces`, `founded_by`, ...
    pub relation: String,
    pub subject: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_entity: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RelationKind {
    #[serde(rename = "duplicate_of")]
    DuplicateOf,
    #[serde(rename = "part_of")]
    PartOf,
    #[serde(rename = "contradicts")]
    Contradicts,
    #[serde(rename = "same_as")]
    SameAs,
    #[serde(rename = "supersedes")]
    Supersedes,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for RelationKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::DuplicateOf => "duplicate_of",
            Self::PartOf => "part_of",
            Self::Contradicts => "contradicts",
            Self::SameAs => "same_as",
            Self::Supersedes => "supersedes",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// A claim set as it was frozen. It is never changed, but for words that the law takes out, and never deleted: what was wrong is put right by the next version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    pub claims: i32,
    /// SHA-256 of the claims' lines.
    pub content_sha256: String,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub evidence: i32,
    pub id: uuid::Uuid,
    pub kind: ReleaseKind,
    /// SHA-256 of the manifest, which holds `content_sha256`: the one number to compare.
    pub manifest_sha256: String,
    /// Of the series.
    pub name: String,
    pub previous: Option<uuid::Uuid>,
    /// Why it takes the place of the previous one.
    pub reason: Option<String>,
    /// By which it lost words since it was made, oldest first. Its hashes are of what it was; `releases.content` serves what is left.
    pub redactions: Vec<uuid::Uuid>,
    /// Whether the service's key has signed the manifest.
    pub signed: bool,
    /// Its place in the series, from 1. It is no ETag: a release has none.
    pub version: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleaseChanges {
    pub added: Vec<uuid::Uuid>,
    pub changed: Vec<uuid::Uuid>,
    pub removed: Vec<uuid::Uuid>,
}

/// The same claims as they are now, or others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleaseCorrection {
    /// These claims, each of which has to have a verdict.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<Vec<uuid::Uuid>>,
    /// Every claim that meets it. If neither this nor `claims` is given: of the previous filter, or the previous claims where
    /// they were chosen one by one. What was retracted comes back only where `claims` names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<DecidedFilter>,
    /// What was wrong.
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReleaseCounts {
    pub claims: u64,
    pub evidence: u64,
    /// Cited at least once.
    pub sources: u64,
    pub verdicts: VerdictCounts,
}

/// A release with its manifest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReleaseDocument {
    /// As it was hashed and signed.
    pub manifest: ReleaseManifest,
    pub redacted: Option<RedactedEdition>,
    pub release: Release,
    pub signature: Option<ReleaseSignature>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReleaseFormat {
    #[serde(rename = "ndjson")]
    Ndjson,
    #[serde(rename = "json")]
    Json,
    #[serde(rename = "csv")]
    Csv,
    #[serde(rename = "xlsx")]
    Xlsx,
    #[serde(rename = "parquet")]
    Parquet,
    #[serde(rename = "archive")]
    Archive,
    #[serde(rename = "claim_review")]
    ClaimReview,
    #[serde(rename = "annotations")]
    Annotations,
    #[serde(rename = "provenance")]
    Provenance,
    #[serde(rename = "trig")]
    Trig,
    #[serde(rename = "averitec")]
    Averitec,
    #[serde(rename = "markdown")]
    Markdown,
    #[serde(rename = "html")]
    Html,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ReleaseFormat {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Ndjson => "ndjson",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Parquet => "parquet",
            Self::Archive => "archive",
            Self::ClaimReview => "claim_review",
            Self::Annotations => "annotations",
            Self::Provenance => "provenance",
            Self::Trig => "trig",
            Self::Averitec => "averitec",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// The key by which anybody can tell that a release is this service's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleaseKey {
    /// `Ed25519`.
    pub algorithm: String,
    /// 32 bytes in hexadecimal.
    pub public_key: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReleaseKind {
    #[serde(rename = "first")]
    First,
    #[serde(rename = "correction")]
    Correction,
    #[serde(rename = "retraction")]
    Retraction,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ReleaseKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::First => "first",
            Self::Correction => "correction",
            Self::Retraction => "retraction",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What a release is, without its claims. Its hash, and its signature where there is one, are of this object as it stands in the
/// release's file: compact JSON, fields in this order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReleaseManifest {
    /// The last entry of the project's audit log before this release: what was done until then is what the release rests on.
    pub audit_head: AuditHead,
    pub changes: Option<ReleaseChanges>,
    /// SHA-256 of the claims' lines, each with its line feed, in the order of the file.
    pub content_sha256: String,
    pub counts: ReleaseCounts,
    pub created: chrono::DateTime<chrono::Utc>,
    /// What read the texts that the claims were found in.
    pub extractors: Vec<String>,
    pub filter: Option<DecidedFilter>,
    /// `claimbench-release`.
    pub format: String,
    /// 1.
    pub format_version: i32,
    pub kind: ReleaseKind,
    /// Of the series; its versions count from 1.
    pub name: String,
    /// When a claim counted as decided.
    pub policy: Policy,
    pub previous: Option<PreviousRelease>,
    pub project: uuid::Uuid,
    pub project_name: String,
    /// The Ed25519 key that has signed it, in hexadecimal; null where the service has none.
    pub public_key: Option<String>,
    /// Why it takes its place.
    pub reason: Option<String>,
    pub release: uuid::Uuid,
    pub version: i32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleasePage {
    pub items: Vec<Release>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for ReleasePage {
    type Item = Release;

    fn split(self) -> (Vec<Release>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleaseRetraction {
    /// The claims to take back; all of the release if not given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claims: Option<Vec<uuid::Uuid>>,
    /// What was wrong.
    pub reason: String,
}

/// Who vouches for a manifest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct ReleaseSignature {
    /// `Ed25519`.
    pub algorithm: String,
    /// 32 bytes in hexadecimal.
    pub public_key: String,
    /// Of the manifest's bytes; 64 bytes in hexadecimal.
    pub signature: String,
}

/// How far a source is trusted, on the Admiralty's scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reliability {
    #[serde(rename = "A")]
    A,
    #[serde(rename = "B")]
    B,
    #[serde(rename = "C")]
    C,
    #[serde(rename = "D")]
    D,
    #[serde(rename = "E")]
    E,
    #[serde(rename = "F")]
    F,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Reliability {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Why the review of a claim began anew, and by whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reopening {
    pub at: chrono::DateTime<chrono::Utc>,
    /// Who did what reopened it.
    pub by: Option<uuid::Uuid>,
    pub cause: ReopeningCause,
    /// What an appeal says; null for every other cause.
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReopeningCause {
    #[serde(rename = "new_evidence")]
    NewEvidence,
    #[serde(rename = "snapshot_changed")]
    SnapshotChanged,
    #[serde(rename = "derivation_confirmed")]
    DerivationConfirmed,
    #[serde(rename = "contradiction_confirmed")]
    ContradictionConfirmed,
    #[serde(rename = "source_retracted")]
    SourceRetracted,
    #[serde(rename = "source_reinstated")]
    SourceReinstated,
    #[serde(rename = "claim_edited")]
    ClaimEdited,
    #[serde(rename = "appeal")]
    Appeal,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ReopeningCause {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::NewEvidence => "new_evidence",
            Self::SnapshotChanged => "snapshot_changed",
            Self::DerivationConfirmed => "derivation_confirmed",
            Self::ContradictionConfirmed => "contradiction_confirmed",
            Self::SourceRetracted => "source_retracted",
            Self::SourceReinstated => "source_reinstated",
            Self::ClaimEdited => "claim_edited",
            Self::Appeal => "appeal",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// One stretch of damaged text that was mended. `start` and `end` are where `to` stands in the text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Repair {
    pub end: u64,
    pub from: String,
    pub kind: RepairKind,
    pub start: u64,
    pub to: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RepairKind {
    #[serde(rename = "mojibake")]
    Mojibake,
    #[serde(rename = "lossy_mojibake")]
    LossyMojibake,
    #[serde(rename = "invalid_bytes")]
    InvalidBytes,
    #[serde(rename = "control")]
    Control,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for RepairKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Mojibake => "mojibake",
            Self::LossyMojibake => "lossy_mojibake",
            Self::InvalidBytes => "invalid_bytes",
            Self::Control => "control",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// After how many days what nothing leans on goes: no claim, no evidence, no release and no confirmed derivation. What is left out is kept for good. The
/// service looks once an hour, and the audit log says what went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Retention {
    /// Texts of articles that were followed by another, and that no claim stands on any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_versions_days: Option<i32>,
    /// Jobs, from the day on which they ended; those of an import stay with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_jobs_days: Option<i32>,
    /// Texts of sources that were never quoted, from the day on which they came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_texts_days: Option<i32>,
}

/// Claims whose judging stands alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReviewCount {
    pub count: i64,
    pub review: ReviewState,
}

/// Where the judging of a claim stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReviewState {
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "assessed")]
    Assessed,
    #[serde(rename = "agreed")]
    Agreed,
    #[serde(rename = "disputed")]
    Disputed,
    #[serde(rename = "adjudicated")]
    Adjudicated,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for ReviewState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Open => "open",
            Self::Assessed => "assessed",
            Self::Agreed => "agreed",
            Self::Disputed => "disputed",
            Self::Adjudicated => "adjudicated",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// What a member may do; each includes the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    #[serde(rename = "viewer")]
    Viewer,
    #[serde(rename = "reviewer")]
    Reviewer,
    #[serde(rename = "editor")]
    Editor,
    #[serde(rename = "admin")]
    Admin,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Role {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Viewer => "viewer",
            Self::Reviewer => "reviewer",
            Self::Editor => "editor",
            Self::Admin => "admin",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct RoleDetail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_entity: Option<String>,
    pub person: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_entity: Option<String>,
    pub role: String,
}

/// One browser that is signed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Whether it began with a link; such a session may set a password without the one so far.
    pub by_link: bool,
    pub created_at: chrono::DateTime<chrono::Utc>,
    /// Whether it is the one that asks.
    pub current: bool,
    pub expires_at: chrono::DateTime<chrono::Utc>,
    pub id: uuid::Uuid,
    /// To the hour.
    pub last_used_at: chrono::DateTime<chrono::Utc>,
    pub user: uuid::Uuid,
    /// What the browser calls itself.
    pub user_agent: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SessionPage {
    pub items: Vec<Session>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for SessionPage {
    type Item = Session;

    fn split(self) -> (Vec<Session>, Option<String>) {
        (self.items, self.next)
    }
}

/// A new token with its secret, which is shown this once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownToken {
    /// Send it as `Authorization: Bearer SECRET`.
    pub secret: String,
    pub token: Token,
}

/// A webhook with the secret that its messages are signed with, which is shown this once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownWebhook {
    /// `whsec_` and the key in base64, as libraries for Standard Webhooks take it.
    pub secret: String,
    pub webhook: Webhook,
}

/// A link by which a user signs in, once. Whoever has it is that user.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SignInLink {
    pub id: uuid::Uuid,
    pub link: String,
    pub user: uuid::Uuid,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SignatoryKind {
    #[serde(rename = "person")]
    Person,
    #[serde(rename = "organization")]
    Organization,
    #[serde(rename = "unknown")]
    Unknown,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for SignatoryKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Unknown => "unknown",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureDetail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterparty_entity: Option<String>,
    /// What was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_behalf_of_entity: Option<String>,
    /// The signatory's post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    pub signatory: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signatory_entity: Option<String>,
    pub signatory_kind: SignatoryKind,
}

/// A sentence that gave no claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Silence {
    pub end: u64,
    pub reason: SilenceReason,
    pub start: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SilenceReason {
    #[serde(rename = "boilerplate")]
    Boilerplate,
    #[serde(rename = "caption")]
    Caption,
    #[serde(rename = "no_predicate")]
    NoPredicate,
    #[serde(rename = "question")]
    Question,
    #[serde(rename = "instruction")]
    Instruction,
    #[serde(rename = "language")]
    Language,
    #[serde(rename = "restatement")]
    Restatement,
    #[serde(rename = "nothing_found")]
    NothingFound,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for SilenceReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Boilerplate => "boilerplate",
            Self::Caption => "caption",
            Self::NoPredicate => "no_predicate",
            Self::Question => "question",
            Self::Instruction => "instruction",
            Self::Language => "language",
            Self::Restatement => "restatement",
            Self::NothingFound => "nothing_found",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Skip {
    /// Why you leave it to others.
    pub reason: String,
}

/// A claim that is not offered to a reviewer again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Skipped {
    pub claim: uuid::Uuid,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub reason: String,
    pub reviewer: uuid::Uuid,
}

/// One text as it was at one moment; never changed, unless it is redacted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub article: Option<uuid::Uuid>,
    /// The address that the page declares as its own.
    pub canonical_url: Option<String>,
    /// What made the text of the bytes, with its version.
    pub extractor: String,
    pub fetched_at: chrono::DateTime<chrono::Utc>,
    /// What the server said when it was fetched; null where it was uploaded.
    pub http_status: Option<i32>,
    pub id: uuid::Uuid,
    pub media_type: String,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    pub raw_sha256: String,
    /// By which its text went, of which the hashes tell; null while it stands.
    pub redaction: Option<uuid::Uuid>,
    pub source: Option<uuid::Uuid>,
    /// SHA-256 of the text as UTF-8, in lower-case hexadecimal.
    pub text_sha256: String,
    /// Where the bytes came from in the end; null where it was uploaded.
    pub url: Option<String>,
    pub blocks: Vec<Block>,
    /// What the server sent with it, cookies left out. Empty where it was uploaded.
    pub headers: Vec<FetchHeader>,
    /// The addresses on the way, with what each answered; the last is `url`. Empty where it was uploaded.
    pub redirects: Vec<FetchHop>,
    /// Damage that was mended.
    pub repairs: Vec<Repair>,
    /// Unicode NFC, lines ending in a line feed. All offsets count its code points. `[redacted]` where `redaction` is not null.
    pub text: String,
}

/// The places in which two snapshots differ, in the order of their texts. What stands between is the same in both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SnapshotDiff {
    pub from: uuid::Uuid,
    pub hunks: Vec<SnapshotHunk>,
    pub to: uuid::Uuid,
}

/// A snapshot without its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SnapshotHead {
    pub article: Option<uuid::Uuid>,
    /// The address that the page declares as its own.
    pub canonical_url: Option<String>,
    /// What made the text of the bytes, with its version.
    pub extractor: String,
    pub fetched_at: chrono::DateTime<chrono::Utc>,
    /// What the server said when it was fetched; null where it was uploaded.
    pub http_status: Option<i32>,
    pub id: uuid::Uuid,
    pub media_type: String,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    pub raw_sha256: String,
    /// By which its text went, of which the hashes tell; null while it stands.
    pub redaction: Option<uuid::Uuid>,
    pub source: Option<uuid::Uuid>,
    /// SHA-256 of the text as UTF-8, in lower-case hexadecimal.
    pub text_sha256: String,
    /// Where the bytes came from in the end; null where it was uploaded.
    pub url: Option<String>,
}

/// One difference: words that are gone, words that are new, or both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SnapshotHunk {
    /// What stood in the earlier text; empty where something was added.
    pub from: SnapshotStretch,
    /// What stands in the later text; empty where something was taken away.
    pub to: SnapshotStretch,
}

/// A stretch of a text. Offsets are code points, end exclusive.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SnapshotStretch {
    pub end: u64,
    pub start: u64,
    pub text: String,
}

/// What a claim is held against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    pub byline: Option<String>,
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    pub id: uuid::Uuid,
    pub kind: SourceKind,
    /// ISO 639-1.
    pub language: Option<String>,
    pub licence: Option<Licence>,
    pub published: Option<chrono::NaiveDate>,
    /// The publisher of the project whose text it is: by the name that was given, by the address, or as somebody has set it.
    pub published_by: Option<uuid::Uuid>,
    pub publisher: Option<String>,
    /// By which its title, its byline and its texts went; null while they stand.
    pub redaction: Option<uuid::Uuid>,
    pub retracted: Option<SourceRetracted>,
    /// Oldest first.
    pub snapshots: Vec<SnapshotHead>,
    pub title: String,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub url: Option<String>,
    pub version: i64,
}

/// What is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SourceChange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byline: Option<String>,
    /// Under what terms it may be used: the name or the address of a licence, or a line of copyright. Of a text that is fetched, if not
    /// given: what its page says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<chrono::NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// Of a new text, if not given: its own, or how it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<SourceKind>,
    /// Whose text it is; its name becomes the source's `publisher`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_by: Option<uuid::Uuid>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceKind {
    #[serde(rename = "article")]
    Article,
    #[serde(rename = "press_release")]
    PressRelease,
    #[serde(rename = "official_document")]
    OfficialDocument,
    #[serde(rename = "dataset")]
    Dataset,
    #[serde(rename = "transcript")]
    Transcript,
    #[serde(rename = "post")]
    Post,
    #[serde(rename = "other")]
    Other,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for SourceKind {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Article => "article",
            Self::PressRelease => "press_release",
            Self::OfficialDocument => "official_document",
            Self::Dataset => "dataset",
            Self::Transcript => "transcript",
            Self::Post => "post",
            Self::Other => "other",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SourcePage {
    pub items: Vec<Source>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for SourcePage {
    type Item = Source;

    fn split(self) -> (Vec<Source>, Option<String>) {
        (self.items, self.next)
    }
}

/// Who took a source back, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceRetracted {
    pub at: chrono::DateTime<chrono::Utc>,
    pub by: Option<uuid::Uuid>,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SourceRetraction {
    pub reason: String,
}

/// Claims to stand in the place of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Split {
    pub into: Vec<ClaimChange>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What a claim was split into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SplitClaim {
    pub claim: Claim,
    pub into: Vec<Claim>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stance {
    #[serde(rename = "supports")]
    Supports,
    #[serde(rename = "refutes")]
    Refutes,
    #[serde(rename = "partial")]
    Partial,
    #[serde(rename = "context")]
    Context,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Stance {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Supports => "supports",
            Self::Refutes => "refutes",
            Self::Partial => "partial",
            Self::Context => "context",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct StatementDetail {
    pub content: String,
    pub direct: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speaker_entity: Option<String>,
    pub verb: String,
}

/// Claims of one status.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusCount {
    pub count: i64,
    pub status: ClaimStatus,
}

/// Who or what a claim is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Subject {
    pub end: u64,
    /// The entity that they mean.
    pub entity: Option<String>,
    pub start: u64,
    /// The words as they stand.
    pub text: String,
}

/// A passage, to be quoted as it is or in part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// What of the claim it confirms, contradicts or leaves open; their spans are code points of the quote.
    pub checks: Vec<Check>,
    /// How many of them it confirms.
    pub confirmed: u64,
    /// How many it contradicts.
    pub contradicted: u64,
    /// The passage with its place in the snapshot's text; what `evidence.create` takes as `quote`.
    pub quote: Mention,
    pub snapshot: uuid::Uuid,
    pub source: Option<OriginSource>,
}

/// Passages that may bear on a claim.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct SuggestionList {
    /// Those that confirm or contradict the most of the claim first.
    pub items: Vec<Suggestion>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Time {
    /// EDTF (ISO 8601-2): `2025-09-11`, `XXXX-09-11` where no year can be known; null where the words name no time that EDTF can say.
    pub edtf: Option<String>,
    pub end: u64,
    pub start: u64,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Token {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub expires_at: Option<chrono::DateTime<chrono::Utc>>,
    pub id: uuid::Uuid,
    /// To the hour.
    pub last_used_at: Option<chrono::DateTime<chrono::Utc>>,
    pub name: String,
    pub revoked_at: Option<chrono::DateTime<chrono::Utc>>,
    /// The most that it may do, whatever its user may do.
    pub role: Role,
    /// In whose name it acts.
    pub user: uuid::Uuid,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct TokenPage {
    pub items: Vec<Token>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for TokenPage {
    type Item = Token;

    fn split(self) -> (Vec<Token>, Option<String>) {
        (self.items, self.next)
    }
}

/// What an entry of the record is about, for whoever follows a project. People, roles and credentials are no topic: what
/// was done to them stands in the record, which administrators read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Topic {
    #[serde(rename = "article")]
    Article,
    #[serde(rename = "source")]
    Source,
    #[serde(rename = "claim")]
    Claim,
    #[serde(rename = "comparison")]
    Comparison,
    #[serde(rename = "evidence")]
    Evidence,
    #[serde(rename = "derivation")]
    Derivation,
    #[serde(rename = "assessment")]
    Assessment,
    #[serde(rename = "verdict")]
    Verdict,
    #[serde(rename = "release")]
    Release,
    #[serde(rename = "job")]
    Job,
    #[serde(rename = "webhook")]
    Webhook,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Topic {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Article => "article",
            Self::Source => "source",
            Self::Claim => "claim",
            Self::Comparison => "comparison",
            Self::Evidence => "evidence",
            Self::Derivation => "derivation",
            Self::Assessment => "assessment",
            Self::Verdict => "verdict",
            Self::Release => "release",
            Self::Job => "job",
            Self::Webhook => "webhook",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// The figures of one claim type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeAgreement {
    pub figures: AgreementFigures,
    pub r#type: ClaimType,
}

/// Claims of one type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypeCount {
    pub count: i64,
    pub r#type: ClaimType,
}

/// An entry that could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnreadEntry {
    /// A JSON Pointer (`/3/annotations/0/result/1`), or the line of JSON Lines (`line 4`).
    pub position: String,
    pub reason: UnreadReason,
    /// What is wrong with it, for a person.
    pub says: String,
    /// Its words, cut at 200 code points; empty where it has none.
    pub text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UnreadReason {
    #[serde(rename = "wrong_shape")]
    WrongShape,
    #[serde(rename = "no_text")]
    NoText,
    #[serde(rename = "no_claims")]
    NoClaims,
    #[serde(rename = "text_missing")]
    TextMissing,
    #[serde(rename = "unreadable_text")]
    UnreadableText,
    #[serde(rename = "span_outside")]
    SpanOutside,
    #[serde(rename = "ambiguous_offsets")]
    AmbiguousOffsets,
    #[serde(rename = "mention_not_found")]
    MentionNotFound,
    #[serde(rename = "too_long")]
    TooLong,
    #[serde(rename = "repeated")]
    Repeated,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for UnreadReason {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::WrongShape => "wrong_shape",
            Self::NoText => "no_text",
            Self::NoClaims => "no_claims",
            Self::TextMissing => "text_missing",
            Self::UnreadableText => "unreadable_text",
            Self::SpanOutside => "span_outside",
            Self::AmbiguousOffsets => "ambiguous_offsets",
            Self::MentionNotFound => "mention_not_found",
            Self::TooLong => "too_long",
            Self::Repeated => "repeated",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct User {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub disabled: bool,
    pub email: Option<String>,
    /// Whether a password is set; without one a user signs in by a link.
    pub has_password: bool,
    pub id: uuid::Uuid,
    pub instance_admin: bool,
    pub name: String,
    pub version: i64,
}

/// A change of a user by an instance administrator; what is left out stays as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct UserChange {
    /// A disabled user cannot sign in, and every session and token of theirs stops working at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_admin: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct UserPage {
    pub items: Vec<User>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for UserPage {
    type Item = User;

    fn split(self) -> (Vec<User>, Option<String>) {
        (self.items, self.next)
    }
}

/// What was found about a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    #[serde(rename = "supported")]
    Supported,
    #[serde(rename = "refuted")]
    Refuted,
    #[serde(rename = "conflicting")]
    Conflicting,
    #[serde(rename = "not_enough_evidence")]
    NotEnoughEvidence,
    #[serde(rename = "not_checkable")]
    NotCheckable,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Supported => "supported",
            Self::Refuted => "refuted",
            Self::Conflicting => "conflicting",
            Self::NotEnoughEvidence => "not_enough_evidence",
            Self::NotCheckable => "not_checkable",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct VerdictCounts {
    pub conflicting: u64,
    pub not_checkable: u64,
    pub not_enough_evidence: u64,
    pub refuted: u64,
    pub supported: u64,
}

/// A verdict with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VerdictReport {
    /// Reviewers whose assessment of the current round counts.
    pub assessments: u64,
    /// Whether enough independent origins stand behind it even if every proposed derivation is confirmed.
    pub corroborated: bool,
    /// Origins with evidence for the verdict, without the article's own, should every proposed derivation be confirmed.
    pub independent_origins: u64,
    /// What the verdict, or its corroboration, still wants; empty when nothing does.
    pub missing: Vec<Missing>,
    /// The origins of all its evidence, the article's own among them.
    pub origins: Vec<Origin>,
    /// The same, should every proposed derivation be rejected; the two differ while derivations are only proposed.
    pub origins_at_most: u64,
    pub policy: Policy,
    pub review: ReviewState,
    pub verdict: Option<Verdict>,
}

/// Claims of one verdict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct VerdictTally {
    /// Of these, those that are corroborated.
    pub corroborated: i64,
    pub count: i64,
    pub verdict: Option<Verdict>,
}

/// A decided claim with all that it rests on, as it leaves the project. Offsets are code points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VerifiedClaim {
    pub article: CitedArticle,
    /// The last verdict of each reviewer in the current round of its review, oldest first.
    pub assessments: Vec<Judgement>,
    /// Who said it, outermost first.
    pub attributions: Vec<Attribution>,
    pub corroborated: bool,
    /// Of the shape that belongs to the type.
    pub detail: Detail,
    /// Every word of `text` that the extraction added, and where it came from; empty once a person has written the text.
    pub edits: Vec<Edit>,
    /// In the order in which it was added; what was withdrawn or comes from a retracted source is left out.
    pub evidence: Vec<CitedEvidence>,
    pub id: uuid::Uuid,
    /// Origins with evidence for the verdict, without the article's own, should every proposed derivation be confirmed.
    pub independent_origins: i32,
    /// The words of the article that say it.
    pub mention: Mention,
    pub modality: Modality,
    /// Which snapshots go back to one text, and the derivations that say so: why so many origins are counted.
    pub origins: Vec<Origin>,
    /// The same, should every proposed derivation be rejected.
    pub origins_at_most: i32,
    pub places: Vec<Place>,
    pub polarity: Polarity,
    pub quantities: Vec<Quantity>,
    /// By which its words went; left out while they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redaction: Option<uuid::Uuid>,
    /// Where else the article says the same.
    pub restatements: Vec<Mention>,
    pub revision: i64,
    /// The rule that found it.
    pub rule: String,
    /// The text of the article that the mention stands in.
    pub snapshot: CitedSnapshot,
    /// A sentence that can be read alone.
    pub text: String,
    pub times: Vec<Time>,
    pub r#type: ClaimType,
    pub verdict: Verdict,
}

/// An address that is told of what happens in a project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Webhook {
    pub created_at: chrono::DateTime<chrono::Utc>,
    pub created_by: uuid::Uuid,
    /// Why the service has disabled it; null unless it has.
    pub disabled_because: Option<String>,
    /// When the first of the failures was that no success has followed; null while all is well.
    pub failing_since: Option<chrono::DateTime<chrono::Utc>>,
    pub id: uuid::Uuid,
    pub name: String,
    pub state: WebhookState,
    /// What it is told of; none: of everything.
    pub topics: Vec<Topic>,
    pub updated_at: chrono::DateTime<chrono::Utc>,
    pub url: String,
    pub version: i64,
}

/// What is not given stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct WebhookChange {
    /// False pauses it. True starts it again, also after the service has disabled it: what waits is sent at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Of everything, if empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<Topic>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What is posted to a webhook, with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` of Standard
/// Webhooks. It says that something happened and where to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WebhookMessage {
    pub data: Notice,
    pub timestamp: chrono::DateTime<chrono::Utc>,
    /// The kind of the notice: `claim.accepted`.
    pub r#type: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct WebhookPage {
    pub items: Vec<Webhook>,
    /// Send it as `cursor` to get what follows; null at the end.
    pub next: Option<String>,
}

impl crate::Page for WebhookPage {
    type Item = Webhook;

    fn split(self) -> (Vec<Webhook>, Option<String>) {
        (self.items, self.next)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WebhookState {
    #[serde(rename = "enabled")]
    Enabled,
    #[serde(rename = "paused")]
    Paused,
    #[serde(rename = "disabled")]
    Disabled,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for WebhookState {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::Enabled => "enabled",
            Self::Paused => "paused",
            Self::Disabled => "disabled",
            Self::Unrecognized => "unrecognized",
        })
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
pub struct Withdrawal {
    pub reason: String,
}

/// Who took it back, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Withdrawn {
    pub at: chrono::DateTime<chrono::Utc>,
    pub by: Option<uuid::Uuid>,
    pub reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorthCause {
    #[serde(rename = "claim_type")]
    ClaimType,
    #[serde(rename = "named_subject")]
    NamedSubject,
    #[serde(rename = "second_party")]
    SecondParty,
    #[serde(rename = "amount")]
    Amount,
    #[serde(rename = "dated")]
    Dated,
    #[serde(rename = "attributed")]
    Attributed,
    #[serde(rename = "not_yet_happened")]
    NotYetHappened,
    #[serde(rename = "ambiguous")]
    Ambiguous,
    #[serde(rename = "judgement")]
    Judgement,
    /// A word that this client does not know yet.
    #[serde(other)]
    Unrecognized,
}

impl std::fmt::Display for WorthCause {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.pad(match self {
            Self::ClaimType => "claim_type",
            Self::NamedSubject => "named_subject",
            Self::SecondParty => "second_party",
            Self::Amount => "amount",
            Self::Dated => "dated",
            Self::Attributed => "attributed",
            Self::NotYetHappened => "not_yet_happened",
            Self::Ambiguous => "ambiguous",
            Self::Judgement => "judgement",
            Self::Unrecognized => "unrecognized",
        })
    }
}

/// Why a claim deserves a reviewer's time, or does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WorthReason {
    pub reason: WorthCause,
    /// Below zero where it speaks against checking the claim.
    pub weight: f64,
}
