//! What a text's sender says of it: the same of an article and of a source.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::request::web_address;

/// Flattened into the bodies that carry it, in a field named `about`.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
pub(crate) struct About {
    /// Of a new text, if not given: its own, or how it begins.
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000, nullable = false)]
    pub(crate) title: Option<String>,
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000, nullable = false)]
    pub(crate) url: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    pub(crate) publisher: Option<String>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500, nullable = false)]
    pub(crate) byline: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[schema(nullable = false)]
    pub(crate) published: Option<NaiveDate>,
}
