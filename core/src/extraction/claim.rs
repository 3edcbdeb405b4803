use serde::{Deserialize, Serialize};

use super::detail::Detail;
use super::document::Range;
use super::facet::{Argument, Attribution, Place, Predicate, Quantity, Subject, Time};

/// One proposition of the article, tied to the words that it came from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ExtractedClaim))]
pub struct Claim {
    /// From 1, in the order of the article.
    pub ordinal: usize,
    #[serde(rename = "type")]
    pub claim_type: ClaimType,
    /// A sentence that can be read alone: pronouns and "the company" replaced by whom they mean.
    pub text: String,
    pub mention: Mention,
    /// Where else the article says the same: the headline, a highlight.
    pub restatements: Vec<Mention>,
    pub subject: Option<Subject>,
    pub predicate: Option<Predicate>,
    pub objects: Vec<Argument>,
    pub times: Vec<Time>,
    pub places: Vec<Place>,
    pub quantities: Vec<Quantity>,
    /// Outermost first.
    pub attributions: Vec<Attribution>,
    pub polarity: Polarity,
    pub modality: Modality,
    /// Whether evidence could settle it.
    pub checkable: bool,
    /// 0 to 1: the sum of the weights of its reasons, kept within these bounds.
    pub check_worthiness: f32,
    /// The weightless are left out; the claim's own type comes first.
    pub check_worthiness_reasons: Vec<WorthReason>,
    pub ambiguity: Option<Ambiguity>,
    /// Every word of `text` that does not stand in the mention, and where it came from.
    pub edits: Vec<Edit>,
    /// The ordinal of the event that a date belongs to.
    pub part_of: Option<usize>,
    pub detail: Detail,
    /// The rule that made the claim.
    pub rule: String,
    /// 0 to 1.
    pub confidence: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum ClaimType {
    /// One signatory of an instrument.
    Signature,
    /// When a stated event happens.
    Date,
    /// A stated aim, plan or hope.
    Aim,
    /// Who said what.
    Statement,
    /// Who holds which post where.
    Role,
    Quantity,
    /// Parent of, member of, based in, replaces.
    Relation,
    /// Anything else that happened.
    Event,
    /// Judgement or analysis: kept, marked not checkable.
    Opinion,
}

/// The exact words of a claim, with up to 32 code points before and after them (the W3C's TextQuoteSelector).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Mention {
    pub exact: String,
    pub prefix: String,
    pub suffix: String,
    pub start: usize,
    pub end: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Polarity {
    #[default]
    Affirmed,
    Negated,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Modality {
    #[default]
    Asserted,
    Planned,
    Hoped,
    Possible,
    Required,
    Predicted,
}

/// Why a claim deserves a reviewer's time, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct WorthReason {
    pub reason: WorthCause,
    /// Below zero where it speaks against checking the claim.
    pub weight: f32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum WorthCause {
    /// How easily claims of its type can be looked up, and how much hangs on them.
    ClaimType,
    /// Its subject is named.
    NamedSubject,
    /// It names a second party.
    SecondParty,
    /// It states an amount.
    Amount,
    /// It can be dated.
    Dated,
    /// Somebody answers for it.
    Attributed,
    /// It has not happened: possible, predicted or hoped.
    NotYetHappened,
    /// It has more than one reading.
    Ambiguous,
    /// It is a judgement, which no evidence settles.
    Judgement,
}

/// Words that have more than one reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Ambiguity {
    pub reason: String,
    pub span: Range,
    /// The entities that the words could mean.
    pub candidates: Vec<String>,
}

/// A difference between the claim's text and the article's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Edit {
    pub kind: EditKind,
    /// Where in the claim's `text`, in code points; empty for `dropped`.
    pub at: Range,
    /// The words in the claim's text.
    pub text: String,
    /// The words that they replace.
    pub was: String,
    /// Where in the article the added words come from.
    pub antecedent: Option<Range>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum EditKind {
    Inserted,
    Substituted,
    Dropped,
}
