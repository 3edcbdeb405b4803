use serde::Serialize;
use utoipa::ToSchema;

use super::Code;

/// What a failed request answers, as `application/problem+json`.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct ProblemDocument {
    /// `urn:claimbench:problem:` and the code.
    pub(super) r#type: String,
    pub(super) title: String,
    pub(super) status: u16,
    #[schema(value_type = Code)]
    pub(super) code: String,
    /// What is special about this case, for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) detail: Option<String>,
    /// Which values are not allowed (with `invalid_body`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub(super) errors: Vec<FieldError>,
    /// The words of the snapshot that come closest (with `quote_not_found` and `mention_not_found`).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) nearest: Option<Nearest>,
    /// The current version (with `version_changed`).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub(super) version: Option<i64>,
}

/// One value that is not allowed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct FieldError {
    /// The path to the value: `policy.min_origins`.
    pub(crate) field: String,
    /// `length`, `range`, `email`, ...
    pub(crate) code: String,
    pub(crate) message: String,
}

/// A passage that is nearly the quote. Offsets are code points of the snapshot's text, end exclusive.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Nearest {
    pub(crate) exact: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The share of the quote's words that stand there, 0 to 1.
    pub(crate) similarity: f64,
}
