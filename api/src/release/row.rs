#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

/// Inserted once, and changed by nothing but a redaction.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "release")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub name: String,
    pub version: i32,
    pub kind: String,
    pub reason: Option<String>,
    pub previous_id: Option<Uuid>,
    pub claims: i32,
    pub evidence: i32,
    pub content_sha256: String,
    /// As it was hashed and signed, letter by letter.
    pub manifest: String,
    pub manifest_sha256: String,
    pub public_key: Option<String>,
    pub signature: Option<String>,
    pub created_by: Uuid,
    pub created_at: ChronoDateTimeUtc,
    /// What was redacted of it since, as it was hashed and signed, letter by letter.
    pub edition: Option<String>,
    pub edition_sha256: Option<String>,
    pub edition_signature: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A claim as it was released.
pub(super) mod line {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "release_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub release_id: Uuid,
        /// From 0, in the order of the content.
        #[sea_orm(primary_key, auto_increment = false)]
        pub position: i32,
        pub project_id: Uuid,
        pub claim_id: Uuid,
        /// Of `line`, without its line feed.
        pub sha256: String,
        pub line: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
