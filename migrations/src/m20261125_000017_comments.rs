use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string_null, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, belongs_to, drop, index, names, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// What members say to each other about a claim.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(comments()).await?;
        manager.create_index(index("comment", &["claim_id"])).await?;
        manager.create_table(mentions()).await?;
        manager.create_index(index("comment_mention", &["user_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["comment_mention", "comment"]).await
    }
}

/// A comment that was deleted keeps its place, and neither its text nor what would prove it.
fn comments() -> TableCreateStatement {
    table("comment")
        .col(uuid("project_id"))
        .col(uuid("claim_id"))
        .col(uuid("author"))
        .col(text_null("text"))
        .col(string_null("nonce"))
        .col(at("created_at"))
        .col(at_null("edited_at"))
        .col(at_null("deleted_at"))
        .col(uuid_null("deleted_by"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("claim_id", "claim"))
        .foreign_key(&mut names("author", "user"))
        .take()
}

fn mentions() -> TableCreateStatement {
    Table::create()
        .table("comment_mention")
        .col(uuid("comment_id"))
        .col(uuid("user_id"))
        .primary_key(Index::create().col("comment_id").col("user_id"))
        .foreign_key(&mut belongs_to("comment_id", "comment"))
        .foreign_key(&mut belongs_to("user_id", "user"))
        .take()
}
