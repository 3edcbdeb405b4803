#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::FromQueryResult;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "snapshot")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub article_id: Option<Uuid>,
    pub source_id: Option<Uuid>,
    pub fetched_at: ChronoDateTimeUtc,
    pub http_status: Option<i32>,
    pub media_type: String,
    pub extractor: String,
    pub raw_sha256: String,
    pub text_sha256: String,
    pub text: String,
    pub reading: String,
    pub url: Option<String>,
    pub canonical_url: Option<String>,
    pub redirects: Option<String>,
    pub headers: Option<String>,
    /// By which its text went.
    pub redaction_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A snapshot without its text: what a list shows, and what counting origins takes.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Head {
    pub(crate) id: Uuid,
    pub(crate) article_id: Option<Uuid>,
    pub(crate) source_id: Option<Uuid>,
    pub(crate) fetched_at: ChronoDateTimeUtc,
    pub(crate) http_status: Option<i32>,
    pub(crate) media_type: String,
    pub(crate) extractor: String,
    pub(crate) raw_sha256: String,
    pub(crate) text_sha256: String,
    pub(crate) url: Option<String>,
    pub(crate) canonical_url: Option<String>,
    pub(crate) redaction_id: Option<Uuid>,
}
