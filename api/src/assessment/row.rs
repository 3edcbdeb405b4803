#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "assessment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub claim_id: Uuid,
    pub revision: i64,
    pub round: i64,
    pub reviewer: Uuid,
    pub verdict: String,
    pub rationale: String,
    pub nonce: Option<String>,
    pub adjudicates: bool,
    pub created_at: ChronoDateTimeUtc,
    /// By which its rationale went.
    pub redaction_id: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
