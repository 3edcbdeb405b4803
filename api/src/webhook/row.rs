#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub name: String,
    pub url: String,
    pub topics: String,
    pub state: String,
    pub disabled_because: Option<String>,
    /// The first failure since the last success.
    pub failing_since: Option<ChronoDateTimeUtc>,
    /// As it was shown: it signs, so that its hash would not do.
    pub secret: String,
    pub old_secret: Option<String>,
    pub old_secret_until: Option<ChronoDateTimeUtc>,
    pub created_by: Uuid,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
