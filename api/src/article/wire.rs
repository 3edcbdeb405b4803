use chrono::{DateTime, NaiveDate, Utc};
use claimbench_core::extraction::{Block, Entity, Quantity, Repair, Silence, Time};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::claim::Tally;
use crate::extraction::{Given, LIMIT};
use crate::id::{ArticleId, PublisherId, SnapshotId, UserId};
use crate::request::{Body, web_address};

/// An article without its text.
#[derive(Serialize, ToSchema)]
pub(crate) struct Article {
    id: ArticleId,
    title: String,
    url: Option<String>,
    publisher: Option<String>,
    /// The publisher of the project whose text it is, by the name that was given or by the address.
    published_by: Option<PublisherId>,
    byline: Option<String>,
    /// ISO 639-1.
    language: Option<String>,
    published: Option<String>,
    claims: Tally,
    created_by: UserId,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    version: i64,
}

impl Wire for Article {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        Some(self.version)
    }
}

impl Resource for Article {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl Article {
    pub(super) fn from_row(row: row::Model, claims: Tally) -> Self {
        let row::Model {
            id,
            project_id: _,
            title,
            url,
            publisher,
            published_by,
            byline,
            language,
            published,
            created_by,
            created_at,
            updated_at,
            version,
        } = row;
        let (id, created_by) = (id.into(), created_by.into());
        Self {
            id,
            title,
            url,
            publisher,
            published_by: published_by.map(PublisherId::from),
            byline,
            language,
            published,
            claims,
            created_by,
            created_at,
            updated_at,
            version,
        }
    }
}

/// An article with its text and what was found in it beside its claims. Offsets are code points of `text`.
#[derive(Serialize, ToSchema)]
pub(crate) struct ArticleDocument {
    pub(super) article: Article,
    pub(super) snapshot: SnapshotId,
    /// Unicode NFC, lines ending in a line feed.
    pub(super) text: String,
    #[serde(flatten)]
    pub(super) findings: Findings,
}

impl Wire for ArticleDocument {
    const VERSIONED: bool = true;

    fn version(&self) -> Option<i64> {
        self.article.version()
    }
}

/// As it was stored; it goes out letter by letter.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Findings {
    #[schema(value_type = Vec<Block>)]
    pub(super) blocks: Value,
    /// Damage that was mended.
    #[schema(value_type = Vec<Repair>)]
    pub(super) repairs: Value,
    #[schema(value_type = Vec<Entity>)]
    pub(super) entities: Value,
    #[schema(value_type = Vec<Time>)]
    pub(super) times: Value,
    #[schema(value_type = Vec<Quantity>)]
    pub(super) quantities: Value,
    /// Sentences that gave no claim, and why.
    #[schema(value_type = Vec<Silence>)]
    pub(super) silent: Value,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewArticle {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    text: String,
    /// Else the text's own, or how it begins.
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000, nullable = false)]
    title: Option<String>,
    #[validate(custom(function = "web_address"), length(max = 2000))]
    #[schema(format = "uri", max_length = 2000, nullable = false)]
    url: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200, nullable = false)]
    publisher: Option<String>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500, nullable = false)]
    byline: Option<String>,
    /// The day of publication, by which "last week" is understood.
    #[schema(nullable = false)]
    published: Option<NaiveDate>,
}

impl Body for NewArticle {
    const LIMIT: usize = LIMIT;
}

/// What the sender says of an article.
pub(super) struct About {
    pub(super) title: Option<String>,
    pub(super) url: Option<String>,
    pub(super) publisher: Option<String>,
    pub(super) byline: Option<String>,
    pub(super) published: Option<NaiveDate>,
}

impl NewArticle {
    pub(super) fn into_parts(self) -> (Given, About) {
        let Self { text, title, url, publisher, byline, published } = self;
        (Given { text, url: url.clone(), published }, About { title, url, publisher, byline, published })
    }
}
