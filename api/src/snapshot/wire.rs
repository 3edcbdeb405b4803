use chrono::{DateTime, Utc};
use claimbench_core::extraction::{Block, Repair};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::row::{self, Head};
use crate::answer::{Resource, Wire};
use crate::database::parsed;
use crate::document::Licence;
use crate::id::{ArticleId, RedactionId, SnapshotId, SourceId};
use crate::problem::Problem;

/// One text as it was at one moment; never changed, unless it is redacted.
#[derive(Serialize, ToSchema)]
pub(crate) struct Snapshot {
    #[serde(flatten)]
    head: SnapshotHead,
    /// Unicode NFC, lines ending in a line feed. All offsets count its code points. `[redacted]` where `redaction` is not null.
    text: String,
    #[schema(value_type = Vec<Block>)]
    blocks: Value,
    /// Damage that was mended.
    #[schema(value_type = Vec<Repair>)]
    repairs: Value,
    /// The addresses on the way, with what each answered; the last is `url`. Empty where it was uploaded.
    redirects: Vec<Hop>,
    /// What the server sent with it, cookies left out. Empty where it was uploaded.
    headers: Vec<Header>,
}

/// How a snapshot came here.
pub(crate) struct Fetched {
    pub(crate) url: String,
    pub(crate) canonical_url: Option<String>,
    pub(crate) http_status: u16,
    pub(crate) media_type: String,
    pub(crate) redirects: Vec<Hop>,
    pub(crate) headers: Vec<Header>,
    /// Under what terms the page says that its text may be used.
    pub(crate) licence: Option<Licence>,
}

/// One address that was asked.
#[derive(Serialize, Deserialize, ToSchema)]
#[schema(as = FetchHop)]
pub(crate) struct Hop {
    pub(crate) url: String,
    pub(crate) http_status: u16,
}

/// One header of an answer.
#[derive(Serialize, Deserialize, ToSchema)]
#[schema(as = FetchHeader)]
pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: String,
    pub(crate) value: String,
}

/// A snapshot without its text.
#[derive(Serialize, ToSchema)]
pub(crate) struct SnapshotHead {
    pub(crate) id: SnapshotId,
    article: Option<ArticleId>,
    source: Option<SourceId>,
    fetched_at: DateTime<Utc>,
    /// What the server said when it was fetched; null where it was uploaded.
    http_status: Option<i32>,
    media_type: String,
    /// What made the text of the bytes, with its version.
    extractor: String,
    /// SHA-256 of the bytes as received, in lower-case hexadecimal.
    raw_sha256: String,
    /// SHA-256 of the text as UTF-8, in lower-case hexadecimal.
    pub(crate) text_sha256: String,
    /// Where the bytes came from in the end; null where it was uploaded.
    url: Option<String>,
    /// The address that the page declares as its own.
    canonical_url: Option<String>,
    /// By which its text went, of which the hashes tell; null while it stands.
    redaction: Option<RedactionId>,
}

/// What was read of a text beside the text itself, as far as every snapshot shows it. It goes out as it was stored.
#[derive(Deserialize)]
struct Reading {
    blocks: Value,
    repairs: Value,
}

impl Wire for Snapshot {}

impl Wire for SnapshotHead {}

impl Resource for SnapshotHead {
    fn id(&self) -> uuid::Uuid {
        self.id.uuid()
    }
}

impl From<Head> for SnapshotHead {
    fn from(head: Head) -> Self {
        let Head {
            id,
            article_id,
            source_id,
            fetched_at,
            http_status,
            media_type,
            extractor,
            raw_sha256,
            text_sha256,
            url,
            canonical_url,
            redaction_id,
        } = head;
        Self {
            id: id.into(),
            article: article_id.map(ArticleId::from),
            source: source_id.map(SourceId::from),
            fetched_at,
            http_status,
            media_type,
            extractor,
            raw_sha256,
            text_sha256,
            url,
            canonical_url,
            redaction: redaction_id.map(RedactionId::from),
        }
    }
}

impl Snapshot {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let Reading { blocks, repairs } = parsed(&row.reading)?;
        let redirects = row.redirects.as_deref().map_or(Ok(Vec::new()), parsed)?;
        let headers = row.headers.as_deref().map_or(Ok(Vec::new()), parsed)?;
        let (head, text) = row.into_parts();
        Ok(Self { head: head.into(), text, blocks, repairs, redirects, headers })
    }
}

impl row::Model {
    pub(super) fn into_parts(self) -> (Head, String) {
        let row::Model {
            id,
            project_id: _,
            article_id,
            source_id,
            fetched_at,
            http_status,
            media_type,
            extractor,
            raw_sha256,
            text_sha256,
            text,
            reading: _,
            url,
            canonical_url,
            redirects: _,
            headers: _,
            redaction_id,
        } = self;
        let head = Head {
            id,
            article_id,
            source_id,
            fetched_at,
            http_status,
            media_type,
            extractor,
            raw_sha256,
            text_sha256,
            url,
            canonical_url,
            redaction_id,
        };
        (head, text)
    }
}
