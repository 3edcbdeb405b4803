#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "project")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub name: String,
    pub description: String,
    pub min_origins: i32,
    pub min_assessments: i32,
    pub blind: bool,
    /// Whether anybody may read its releases.
    pub publishes: bool,
    /// Code points of the longest quote that leaves it.
    pub quote_limit: i32,
    /// After so many days what nothing leans on goes; null keeps it.
    pub source_texts_days: Option<i32>,
    pub article_versions_days: Option<i32>,
    pub ended_jobs_days: Option<i32>,
    pub retention_applied_at: Option<ChronoDateTimeUtc>,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
