#![allow(unreachable_pub, reason = "the derive makes the entity public, and its model has to be as public as it is")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "claim")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub project_id: Uuid,
    pub article_id: Uuid,
    pub snapshot_id: Uuid,
    pub ordinal: i32,
    #[sea_orm(column_name = "type")]
    pub claim_type: String,
    pub text: String,
    pub content: String,
    pub start: i32,
    pub end: i32,
    pub checkable: bool,
    pub check_worthiness: f64,
    pub status: String,
    /// The status that it had until the article said it no more.
    pub gone_from: Option<String>,
    pub reason: Option<String>,
    pub revision: i64,
    pub verdict: Option<String>,
    pub review: String,
    pub corroborated: bool,
    /// Should every proposed derivation be confirmed.
    pub independent_origins: i32,
    /// Should every proposed derivation be rejected.
    pub origins_at_most: i32,
    /// Whom the text names; null where it was never looked for.
    pub parties: Option<String>,
    pub publication: String,
    /// The release by which it became so.
    pub published_in: Option<Uuid>,
    pub published_revision: Option<i64>,
    /// Who is to review it; null leaves it to whoever asks.
    pub assignee: Option<Uuid>,
    /// Counts the reviews: a change of what it says and a reopening each begin one.
    pub round: i64,
    pub reopened_cause: Option<String>,
    pub reopened_reason: Option<String>,
    pub reopened_at: Option<ChronoDateTimeUtc>,
    pub reopened_by: Option<Uuid>,
    /// By which its words went.
    pub redaction_id: Option<Uuid>,
    /// A JSON list: by which it lost its words, or something of what it rests on.
    pub redactions: Option<String>,
    /// Whether it was held against the other claims as it is now.
    pub filed: bool,
    pub created_at: ChronoDateTimeUtc,
    pub updated_at: ChronoDateTimeUtc,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// How two claims stand to each other.
pub(super) mod relation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "claim_relation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub project_id: Uuid,
        pub from_claim: Uuid,
        pub to_claim: Uuid,
        pub kind: String,
        pub created_at: ChronoDateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
