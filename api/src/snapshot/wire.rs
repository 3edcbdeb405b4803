use chrono::{DateTime, Utc};
use claimbench_core::extraction::{Block, Repair};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::row::{self, Head};
use crate::answer::{Resource, Wire};
use crate::database::parsed;
use crate::id::{ArticleId, SnapshotId, SourceId};
use crate::problem::Problem;

/// One text as it was at one moment; never changed.
#[derive(Serialize, ToSchema)]
pub(crate) struct Snapshot {
    #[serde(flatten)]
    head: SnapshotHead,
    /// Unicode NFC, lines ending in a line feed. All offsets count its code points.
    text: String,
    #[schema(value_type = Vec<Block>)]
    blocks: Value,
    /// Damage that was mended.
    #[schema(value_type = Vec<Repair>)]
    repairs: Value,
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
    text_sha256: String,
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
        let Head { id, article_id, source_id, fetched_at, http_status, media_type, extractor, raw_sha256, text_sha256 } =
            head;
        let (article, source) = (article_id.map(ArticleId::from), source_id.map(SourceId::from));
        Self { id: id.into(), article, source, fetched_at, http_status, media_type, extractor, raw_sha256, text_sha256 }
    }
}

impl Snapshot {
    pub(super) fn from_row(row: row::Model) -> Result<Self, Problem> {
        let Reading { blocks, repairs } = parsed(&row.reading)?;
        let (head, text) = row.into_parts();
        Ok(Self { head: head.into(), text, blocks, repairs })
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
        } = self;
        (
            Head { id, article_id, source_id, fetched_at, http_status, media_type, extractor, raw_sha256, text_sha256 },
            text,
        )
    }
}
