//! What a text's sender says of it: the same of an article and of a source.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::database::{meaning, word};
use crate::problem::Problem;
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
    /// Under what terms it may be used: the name or the address of a licence, or a line of copyright. Of a text that is fetched, if not
    /// given: what its page says.
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500, nullable = false)]
    pub(crate) licence: Option<String>,
}

/// Under what terms a text may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Licence {
    /// The name or the address of a licence, or a line of copyright.
    pub(crate) terms: String,
    pub(crate) from: LicenceFrom,
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LicenceFrom {
    Person,
    /// The page, or what sent it, by a link with `rel=license`.
    Link,
    /// The page, in its head.
    Meta,
    /// The page, as schema.org's `license`.
    JsonLd,
    /// The page, by a line of copyright: no licence was found.
    Copyright,
}

impl Licence {
    pub(crate) fn by_person(terms: String) -> Self {
        Self { terms, from: LicenceFrom::Person }
    }

    /// Of two columns, as they are stored.
    pub(crate) fn of_columns(terms: Option<String>, from: Option<&str>) -> Result<Option<Self>, Problem> {
        let from = from.map_or(Ok(LicenceFrom::Person), meaning)?;
        Ok(terms.map(|terms| Self { terms, from }))
    }

    pub(crate) fn into_columns(licence: Option<Self>) -> (Option<String>, Option<String>) {
        licence.map(|Self { terms, from }| (terms, word(from))).unzip()
    }
}
