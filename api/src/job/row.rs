#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub kind: String,
    pub work: String,
    pub state: String,
    pub step: Option<String>,
    /// How often it was taken; names the one who holds the lease.
    pub attempts: i32,
    pub run_at: ChronoDateTimeUtc,
    pub deadline: ChronoDateTimeUtc,
    pub lease_until: Option<ChronoDateTimeUtc>,
    pub problem: Option<String>,
    pub outcome: Option<String>,
    pub created_by: Uuid,
    pub created_token: Option<Uuid>,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
    /// Counts every change, so that a watcher knows what it has not seen.
    pub changes: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
