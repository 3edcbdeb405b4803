use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, string, string_null, text, text_null, uuid, uuid_null};

use crate::columns::{at, drop, index, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(events()).await?;
        manager.create_index(index("event", &["scope", "sequence"]).unique().take()).await?;
        manager.create_index(index("event", &["scope", "subject_id"])).await?;
        manager.create_table(chains()).await?;
        manager.create_table(kept_answers()).await?;
        manager.create_index(index("kept_answer", &["created_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["kept_answer", "chain", "event"]).await
    }
}

/// Append-only, and never removed: no foreign keys, so that it outlives what it tells of.
fn events() -> TableCreateStatement {
    table("event")
        .col(uuid("scope"))
        .col(big_integer("sequence"))
        .col(at("at"))
        .col(uuid_null("actor_user"))
        .col(uuid_null("actor_token"))
        .col(string("kind"))
        .col(uuid("subject_id"))
        .col(text("data"))
        .col(string("previous_hash"))
        .col(string("hash"))
        .take()
}

/// The head of each chain of events: one per project, and one, with the nil id, for the instance.
fn chains() -> TableCreateStatement {
    Table::create()
        .table("chain")
        .col(uuid("scope").primary_key())
        .col(big_integer("sequence"))
        .col(string("hash"))
        .take()
}

/// Answers kept under an `Idempotency-Key`.
fn kept_answers() -> TableCreateStatement {
    Table::create()
        .table("kept_answer")
        .col(uuid("actor"))
        .col(string("key"))
        .col(string("fingerprint"))
        .col(integer("status"))
        .col(string_null("etag"))
        .col(text_null("location"))
        .col(text_null("body"))
        .col(at("created_at"))
        .primary_key(Index::create().col("actor").col("key"))
        .take()
}
