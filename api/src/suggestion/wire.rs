use claimbench_core::extraction::Mention;
use claimbench_core::verify::Check;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::answer::Wire;
use crate::id::SnapshotId;
use crate::origin::OriginSource;

const DEFAULT_LIMIT: u32 = 10;

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SuggestionQuery {
    /// 1 to 50; 10 if not given.
    #[validate(range(min = 1, max = 50))]
    #[schema(minimum = 1, maximum = 50)]
    limit: Option<u32>,
}

impl SuggestionQuery {
    pub(super) fn limit(&self) -> u32 {
        self.limit.unwrap_or(DEFAULT_LIMIT)
    }
}

/// Passages that may bear on a claim.
#[derive(Serialize, ToSchema)]
#[schema(as = SuggestionList)]
pub(crate) struct Suggestions {
    /// Those that confirm or contradict the most of the claim first.
    pub(super) items: Vec<Suggestion>,
}

impl Wire for Suggestions {}

/// A passage, to be quoted as it is or in part.
#[derive(Serialize, ToSchema)]
pub(super) struct Suggestion {
    pub(super) snapshot: SnapshotId,
    /// None where the snapshot is of another article.
    pub(super) source: Option<OriginSource>,
    /// The passage with its place in the snapshot's text; what `evidence.create` takes as `quote`.
    pub(super) quote: Mention,
    /// What of the claim it confirms, contradicts or leaves open; their spans are code points of the quote.
    pub(super) checks: Vec<Check>,
    /// How many of them it confirms.
    pub(super) confirmed: usize,
    /// How many it contradicts.
    pub(super) contradicted: usize,
}
