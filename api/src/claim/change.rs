use claimbench_core::extraction::{ClaimType, Detail, Mention, Modality, Polarity};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use super::content::Content;
use crate::answer::Wire;
use crate::claim::Claim;
use crate::id::{ArticleId, ClaimId, UserId};
use crate::problem::{Code, Problem};
use crate::quote::{Quote, anchor};
use crate::request::Body;

/// A claim of an article that no rule found.
#[derive(Clone, Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewClaim {
    pub(super) article: ArticleId,
    /// The words of the article's newest text that say it.
    #[validate(nested)]
    pub(super) mention: Quote,
    /// A sentence that can be read alone; if not given, the words themselves.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000, nullable = false)]
    pub(super) text: Option<String>,
    #[serde(rename = "type")]
    pub(super) claim_type: ClaimType,
    /// Of the shape that belongs to the type; an event and an opinion need none.
    #[schema(value_type = Option<Detail>, nullable = false)]
    pub(super) detail: Option<Value>,
    /// `affirmed`, if not given.
    #[schema(nullable = false)]
    pub(super) polarity: Option<Polarity>,
    /// `asserted`, if not given.
    #[schema(nullable = false)]
    pub(super) modality: Option<Modality>,
    /// If not given: whatever is no opinion can be checked.
    #[schema(nullable = false)]
    pub(super) checkable: Option<bool>,
    /// 1, if not given: whoever adds a claim finds it worth checking.
    #[validate(range(min = 0.0, max = 1.0))]
    #[schema(minimum = 0, maximum = 1, nullable = false)]
    pub(super) check_worthiness: Option<f64>,
}

impl Body for NewClaim {}

/// A change of what a claim says; what is left out stays as it is.
#[derive(Clone, Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimChange {
    /// A sentence that can be read alone.
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000, nullable = false)]
    text: Option<String>,
    /// With another type comes another detail.
    #[serde(rename = "type")]
    #[schema(nullable = false)]
    claim_type: Option<ClaimType>,
    /// Of the shape that belongs to the type.
    #[schema(value_type = Option<Detail>, nullable = false)]
    detail: Option<Value>,
    /// The words of the article that say it.
    #[validate(nested)]
    #[schema(nullable = false)]
    mention: Option<Quote>,
    #[schema(nullable = false)]
    polarity: Option<Polarity>,
    #[schema(nullable = false)]
    modality: Option<Modality>,
    #[schema(nullable = false)]
    checkable: Option<bool>,
}

impl Body for ClaimChange {}

impl ClaimChange {
    /// The changed content; `text` is the snapshot's.
    pub(super) fn apply(self, mut content: Content, article: &str) -> Result<Content, Problem> {
        let Self { text, claim_type, detail, mention, polarity, modality, checkable } = self;
        if let Some(text) = text.filter(|text| *text != content.text) {
            content.text = text;
            // They point into the text that the extraction wrote.
            content.facets.edits.clear();
        }
        // A person has said what is meant.
        content.facets.ambiguity = None;
        if let Some(quote) = mention {
            content.facets.mention = anchored(article, &quote)?;
        }
        content.claim_type = claim_type.unwrap_or(content.claim_type);
        content.facets.detail = detail.unwrap_or(content.facets.detail);
        content.facets.polarity = polarity.unwrap_or(content.facets.polarity);
        content.facets.modality = modality.unwrap_or(content.facets.modality);
        content.checkable = checkable.unwrap_or(content.checkable);
        content.checked()
    }
}

impl Content {
    /// The content, if its detail is of the shape that belongs to its type.
    pub(super) fn checked(mut self) -> Result<Self, Problem> {
        let detail = Detail::read(self.claim_type, self.facets.detail.clone())
            .map_err(|error| Problem::invalid_field("detail", "shape", error.to_string()))?;
        self.facets.detail = serde_json::to_value(detail)?;
        Ok(self)
    }
}

/// Where the words stand in the article.
pub(super) fn anchored(article: &str, quote: &Quote) -> Result<Mention, Problem> {
    anchor(article, quote).map_err(|nearest| Problem::nearest(Code::MentionNotFound, nearest))
}

/// Claims to stand in the place of one.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Split {
    #[validate(length(min = 2, max = 20), nested)]
    #[schema(min_items = 2, max_items = 20)]
    pub(super) into: Vec<ClaimChange>,
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Split {}

/// A claim that says the same and shall stand for this one.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Merge {
    pub(super) into: ClaimId,
    #[serde(default)]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Merge {}

/// Who is to review it.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Assignment {
    /// A member who may review.
    pub(super) user: UserId,
}

impl Body for Assignment {}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rejection {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Rejection {}

/// Why a verdict should be looked at again.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Appeal {
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    pub(super) reason: String,
}

impl Body for Appeal {}

/// What a claim was split into.
#[derive(Serialize, ToSchema)]
pub(crate) struct SplitClaim {
    pub(super) claim: Claim,
    pub(super) into: Vec<Claim>,
}

impl Wire for SplitClaim {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        self.claim.version()
    }
}
