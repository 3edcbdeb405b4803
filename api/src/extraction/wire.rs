use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::Given;
use crate::answer::Wire;
use crate::request::{Body, web_address};

pub(crate) use claimbench_core::extraction::Extraction;

impl Wire for Extraction {}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewExtraction {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    text: String,
    /// Where the text comes from.
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000, nullable = false)]
    url: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[schema(nullable = false)]
    published: Option<NaiveDate>,
}

impl Body for NewExtraction {
    const LIMIT: usize = super::reader::LIMIT;
}

impl NewExtraction {
    pub(super) fn given(self) -> Given {
        let Self { text, url, published } = self;
        Given { text, url, published }
    }
}
