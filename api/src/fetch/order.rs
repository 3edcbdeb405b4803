use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::document::About;
use crate::extraction::Page;
use crate::id::{ArticleId, SourceId};
use crate::source::SourceKind;

/// An article to fetch.
#[derive(Serialize, Deserialize)]
pub(crate) struct ArticleOrder {
    url: String,
    said: Said,
}

/// A source to fetch.
#[derive(Serialize, Deserialize)]
pub(crate) struct SourceOrder {
    url: String,
    kind: SourceKind,
    said: Said,
}

/// A source to fetch once more.
#[derive(Serialize, Deserialize)]
pub(crate) struct RefetchOrder {
    source: SourceId,
    url: String,
}

/// An article to fetch once more.
#[derive(Serialize, Deserialize)]
pub(crate) struct ArticleRefetchOrder {
    article: ArticleId,
    url: String,
}

/// What whoever asked knows of the text.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Said {
    pub(super) title: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<NaiveDate>,
    #[serde(default)]
    pub(super) licence: Option<String>,
}

impl ArticleOrder {
    pub(crate) fn new(url: String, said: Said) -> Self {
        Self { url, said }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn about(self, url: &str, page: &Page) -> About {
        self.said.about(url, page)
    }
}

impl SourceOrder {
    pub(crate) fn new(url: String, kind: SourceKind, said: Said) -> Self {
        Self { url, kind, said }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(super) fn about(self, url: &str, page: &Page) -> (SourceKind, About) {
        (self.kind, self.said.about(url, page))
    }
}

impl ArticleRefetchOrder {
    pub(crate) fn new(article: ArticleId, url: String) -> Self {
        Self { article, url }
    }

    pub(crate) fn article(&self) -> ArticleId {
        self.article
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl RefetchOrder {
    pub(crate) fn new(source: SourceId, url: String) -> Self {
        Self { source, url }
    }

    pub(crate) fn source(&self) -> SourceId {
        self.source
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Said {
    /// With what the page says of itself where nothing was said.
    fn about(self, url: &str, page: &Page) -> About {
        let Self { title, publisher, byline, published, licence } = self;
        About {
            title: title.or_else(|| short(page.title.as_deref(), 1000)),
            url: Some(url.to_owned()),
            publisher,
            byline: byline.or_else(|| short(page.byline.as_deref(), 500)),
            published: published.or_else(|| page.published.as_deref()?.parse().ok()),
            licence,
        }
    }
}

/// A page may declare anything; what is kept of it is as long as what is taken from people.
fn short(declared: Option<&str>, longest: usize) -> Option<String> {
    let declared: String = declared?.trim().chars().take(longest).collect();
    Some(declared).filter(|declared| !declared.is_empty())
}
