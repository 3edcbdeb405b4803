#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::FromQueryResult;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "derivation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub from_snapshot: Uuid,
    pub to_snapshot: Uuid,
    pub method: String,
    pub score: Option<f64>,
    /// A JSON list of ranges on both sides.
    pub passages: String,
    /// The words of the credit as JSON, where the method is one.
    pub credit: Option<String>,
    pub state: String,
    pub reason: Option<String>,
    pub created_by: Option<Uuid>,
    pub created_at: ChronoDateTimeUtc,
    pub decided_by: Option<Uuid>,
    pub decided_at: Option<ChronoDateTimeUtc>,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A derivation without its passages: what counting origins takes.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Edge {
    pub(crate) id: Uuid,
    pub(crate) from_snapshot: Uuid,
    pub(crate) to_snapshot: Uuid,
    pub(crate) method: String,
    pub(crate) score: Option<f64>,
    pub(crate) state: String,
}
