use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

use super::order::{ArticleOrder, Said, SourceOrder};
use crate::request::{Body, web_address};
use crate::source::SourceKind;

/// An article that is to be fetched. What is not given is taken from the page.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FetchArticle {
    /// Where it is: a web page, a PDF, or a plain or Markdown text.
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000)]
    url: String,
    #[validate(nested)]
    #[serde(flatten)]
    about: FetchAbout,
}

/// A source that is to be fetched. What is not given is taken from the page.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FetchSource {
    /// Where it is: a web page, a PDF, or a plain or Markdown text.
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000)]
    url: String,
    #[serde(default)]
    kind: SourceKind,
    #[validate(nested)]
    #[serde(flatten)]
    about: FetchAbout,
}

/// What whoever asks knows of the text.
#[derive(Deserialize, Validate, ToSchema)]
pub(crate) struct FetchAbout {
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000, nullable = false)]
    title: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    publisher: Option<String>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500, nullable = false)]
    byline: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[schema(nullable = false)]
    published: Option<NaiveDate>,
    /// Under what terms it may be used; if not given, what the page says.
    #[validate(length(min = 1, max = 500))]
    #[schema(min_length = 1, max_length = 500, nullable = false)]
    licence: Option<String>,
}

impl Body for FetchArticle {}

impl Body for FetchSource {}

impl FetchArticle {
    pub(crate) fn order(self) -> ArticleOrder {
        let Self { url, about } = self;
        ArticleOrder::new(url, about.said())
    }

    /// The same text as a source of this kind.
    pub(crate) fn source_order(self, kind: SourceKind) -> SourceOrder {
        let Self { url, about } = self;
        SourceOrder::new(url, kind, about.said())
    }
}

impl FetchSource {
    pub(super) fn order(self) -> SourceOrder {
        let Self { url, kind, about } = self;
        SourceOrder::new(url, kind, about.said())
    }
}

impl FetchAbout {
    fn said(self) -> Said {
        let Self { title, publisher, byline, published, licence } = self;
        Said { title, publisher, byline, published, licence }
    }
}
