#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub claim_id: Uuid,
    pub snapshot_id: Uuid,
    pub exact: String,
    pub prefix: String,
    pub suffix: String,
    pub start: i32,
    pub end: i32,
    pub quote_verified: bool,
    /// The source's newest snapshot, where that is a later one.
    pub later_snapshot: Option<Uuid>,
    /// Where the words stand in it; null where they are gone.
    pub later_start: Option<i32>,
    pub stance: String,
    pub reliability: String,
    pub credibility: i32,
    pub interested_party: bool,
    pub note: String,
    pub checks: Option<String>,
    pub created_by: Uuid,
    pub created_at: ChronoDateTimeUtc,
    pub withdrawn_by: Option<Uuid>,
    pub withdrawn_at: Option<ChronoDateTimeUtc>,
    pub withdrawn_reason: Option<String>,
    /// By which its words went.
    pub redaction_id: Option<Uuid>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
