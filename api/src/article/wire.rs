use chrono::{DateTime, Utc};
use claimbench_core::extraction::{Block, Entity, Quantity, Repair, Silence, Time};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use super::row;
use crate::answer::{Resource, Wire};
use crate::claim::Tally;
use crate::document::{About, Licence};
use crate::extraction::{Given, LIMIT};
use crate::id::{ArticleId, PublisherId, RedactionId, SnapshotId, UserId};
use crate::problem::Problem;
use crate::request::Body;

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
    /// Under what terms it may be used, as far as that is known.
    licence: Option<Licence>,
    claims: Tally,
    created_by: UserId,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    /// By which its title, its byline and its texts went; null while they stand.
    redaction: Option<RedactionId>,
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
    pub(super) fn from_row(row: row::Model, claims: Tally) -> Result<Self, Problem> {
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
            licence,
            licence_from,
            created_by,
            created_at,
            updated_at,
            redaction_id,
            version,
        } = row;
        let (id, created_by) = (id.into(), created_by.into());
        let licence = Licence::of_columns(licence, licence_from.as_deref())?;
        Ok(Self {
            id,
            title,
            url,
            publisher,
            published_by: published_by.map(PublisherId::from),
            byline,
            language,
            published,
            licence,
            claims,
            created_by,
            created_at,
            updated_at,
            redaction: redaction_id.map(RedactionId::from),
            version,
        })
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

/// What a newer text has made of an article and its claims.
#[derive(Serialize, ToSchema)]
pub(crate) struct ArticleVersion {
    pub(super) article: ArticleId,
    /// The newest one.
    pub(super) snapshot: SnapshotId,
    /// Whether the text is another than before; if not, nothing was done.
    pub(super) changed: bool,
    /// Claims that the text still makes, or that people have written on words that still stand in it: they keep their verdicts.
    pub(super) kept: usize,
    /// Claims that it makes no more.
    pub(super) gone: usize,
    /// Claims that it did not make before.
    pub(super) added: usize,
}

impl Wire for ArticleVersion {}

impl ArticleVersion {
    pub(crate) fn parts(&self) -> (SnapshotId, bool) {
        (self.snapshot, self.changed)
    }
}

/// The text of an article as it is now.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewArticleText {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    pub(super) text: String,
}

impl Body for NewArticleText {
    const LIMIT: usize = LIMIT;
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewArticle {
    #[validate(length(min = 1))]
    #[schema(min_length = 1)]
    text: String,
    #[validate(nested)]
    #[serde(flatten)]
    about: About,
}

impl Body for NewArticle {
    const LIMIT: usize = LIMIT;
}

impl NewArticle {
    pub(super) fn into_parts(self) -> (Given, About) {
        let Self { text, about } = self;
        (Given { text, url: about.url.clone(), published: about.published }, about)
    }
}
