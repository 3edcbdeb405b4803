#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "source")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub kind: String,
    pub title: String,
    pub url: Option<String>,
    pub publisher: Option<String>,
    pub published_by: Option<Uuid>,
    pub byline: Option<String>,
    pub language: Option<String>,
    pub published: Option<String>,
    /// Under what terms it may be used.
    pub licence: Option<String>,
    pub licence_from: Option<String>,
    pub created_by: Uuid,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
    pub retracted_at: Option<ChronoDateTimeUtc>,
    pub retracted_by: Option<Uuid>,
    pub retracted_reason: Option<String>,
    /// By which its words went.
    pub redaction_id: Option<Uuid>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
