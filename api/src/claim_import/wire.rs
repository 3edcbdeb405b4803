use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::answer::Wire;
use crate::extraction::LIMIT;
use crate::id::ArticleId;
use crate::request::Body;

/// A file with claims, and how to read it.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewClaimImport {
    /// If not given, the file itself tells, where it leaves no doubt.
    #[schema(nullable = false)]
    format: Option<ClaimFileFormat>,
    /// The file, letter by letter.
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    content: String,
    /// Only the spans that carry one of these labels (`doccano`, `label_studio`); every span if not given.
    #[validate(length(min = 1, max = 100))]
    #[schema(min_items = 1, max_items = 100, nullable = false)]
    labels: Option<Vec<String>>,
    /// What the file's offsets count (`doccano`, `label_studio`). Versions of both differ in it. If not given, a span is taken only
    /// where both readings mean the same words, or where the file holds the words that are meant.
    #[schema(nullable = false)]
    offsets: Option<OffsetUnit>,
    /// Answers what would be imported, and stores nothing.
    #[serde(default)]
    dry_run: bool,
}

impl Body for NewClaimImport {
    const LIMIT: usize = LIMIT;
}

/// A file as it was sent.
pub(super) struct ClaimFile {
    pub(super) format: Option<ClaimFileFormat>,
    pub(super) content: String,
    pub(super) labels: Option<Vec<String>>,
    pub(super) offsets: Option<OffsetUnit>,
}

impl NewClaimImport {
    /// The file, and whether nothing is to be stored.
    pub(super) fn into_parts(self) -> (ClaimFile, bool) {
        let Self { format, content, labels, offsets, dry_run } = self;
        (ClaimFile { format, content, labels, offsets }, dry_run)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ClaimFileFormat {
    /// What `releases.content` streams as `ndjson` or `json`, with `texts=true`.
    Release,
    /// schema.org's ClaimReview as JSON-LD: an object, an array, an `@graph`, a DataFeed.
    ClaimReview,
    /// The JSON of the AVeriTeC data set.
    Averitec,
    /// JSON Lines with spans, as doccano exports sequence labelling.
    Doccano,
    /// Label Studio's JSON export (not JSON-MIN) of labelled text.
    LabelStudio,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OffsetUnit {
    CodePoints,
    Utf16,
}

/// What was read of a file and stored, and what could not be read.
#[derive(Serialize, ToSchema)]
pub(crate) struct ClaimImport {
    pub(super) format: ClaimFileFormat,
    /// Whether it was only tried: then nothing is stored.
    pub(super) dry_run: bool,
    /// How many claims were read.
    pub(super) claims: usize,
    /// Each text that gave claims, in the order of the file.
    pub(super) articles: Vec<ImportedArticle>,
    /// Each entry that is not imported, in the order of the file.
    pub(super) unread: Vec<UnreadEntry>,
    /// What the file says of the imported claims that does not become a part of them. Unless noted, their history keeps it.
    pub(super) losses: Vec<ImportLoss>,
}

impl Wire for ClaimImport {}

/// A text of the file.
#[derive(Serialize, ToSchema)]
pub(crate) struct ImportedArticle {
    /// A JSON Pointer (`/3`), or the line of JSON Lines (`line 4`).
    pub(super) position: String,
    /// Null where nothing is stored.
    pub(super) article: Option<ArticleId>,
    pub(super) title: String,
    pub(super) claims: usize,
}

/// An entry that could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct UnreadEntry {
    /// A JSON Pointer (`/3/annotations/0/result/1`), or the line of JSON Lines (`line 4`).
    pub(super) position: String,
    pub(super) reason: UnreadReason,
    /// What is wrong with it, for a person.
    pub(super) says: String,
    /// Its words, cut at 200 code points; empty where it has none.
    pub(super) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum UnreadReason {
    /// It is no JSON, or not of the shape that the format has.
    WrongShape,
    /// It has no text.
    NoText,
    /// No claim of the text could be read, or it has none.
    NoClaims,
    /// The archived text did not come with the release.
    TextMissing,
    /// The text cannot be read as text.
    UnreadableText,
    /// The span is empty, or does not lie in the text.
    SpanOutside,
    /// The offsets mean other words in code points than in UTF-16 code units: say which by `offsets`.
    AmbiguousOffsets,
    /// The claim's words do not stand in the text letter by letter.
    MentionNotFound,
    /// The claim has more than 2,000 code points.
    TooLong,
    /// The same words of the same text came before.
    Repeated,
}

/// What is not taken over, and of how many claims.
#[derive(Serialize, ToSchema)]
pub(crate) struct ImportLoss {
    pub(super) what: ImportLossKind,
    pub(super) claims: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ImportLossKind {
    /// A verdict or a rating: what was found elsewhere is not decided here.
    Verdict,
    /// The reviewers' reasons.
    Reasons,
    /// Evidence and citations: the history names quotes and sources, which are not added to the project.
    Evidence,
    /// Labels of a span.
    Labels,
    /// Relations between spans. The history does not keep them.
    Relations,
    /// Who is meant by a name, where it was not found here too. The history does not keep it.
    Entities,
}
