#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::FromQueryResult;
use sea_orm::entity::prelude::*;

/// The table has no key of its own, which SQLite's full-text tables cannot have: a snapshot has one passage at each place.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "passage")]
pub struct Model {
    pub text: String,
    pub project_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub snapshot_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub start: i32,
    pub end: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A passage that holds some of the words that were looked for.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Found {
    pub(crate) text: String,
    pub(crate) snapshot_id: Uuid,
    pub(crate) start: i32,
}
