#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub scope: Uuid,
    pub sequence: i64,
    pub at: ChronoDateTimeUtc,
    pub actor_user: Option<Uuid>,
    pub actor_token: Option<Uuid>,
    pub kind: String,
    pub subject_id: Uuid,
    pub data: String,
    pub previous_hash: String,
    pub hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The head of a chain.
pub(super) mod chain {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "chain")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub scope: Uuid,
        pub sequence: i64,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
