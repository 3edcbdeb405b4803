use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, integer, string, string_null, text, text_null, uuid, uuid_null};

use crate::columns::{add, at, belongs_to, drop, drop_column, index, names, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Releases, and what each claim became by them.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(releases()).await?;
        manager.create_index(index("release", &["project_id", "name", "version"]).unique().take()).await?;
        manager.create_table(lines()).await?;
        manager.create_index(index("release_line", &["release_id", "claim_id"]).unique().take()).await?;
        add(manager, "claim", string("publication").default("draft").take()).await?;
        add(manager, "claim", uuid_null("published_in")).await?;
        add(manager, "claim", big_integer_null("published_revision")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["published_revision", "published_in", "publication"] {
            drop_column(manager, "claim", column).await?;
        }
        drop(manager, &["release_line", "release"]).await
    }
}

/// Written once; nothing changes them. The manifest is kept as the text that was hashed and signed.
fn releases() -> TableCreateStatement {
    table("release")
        .col(uuid("project_id"))
        .col(string("name"))
        .col(integer("version"))
        .col(string("kind"))
        .col(text_null("reason"))
        .col(uuid_null("previous_id"))
        .col(integer("claims"))
        .col(integer("evidence"))
        .col(string("content_sha256"))
        .col(text("manifest"))
        .col(string("manifest_sha256"))
        .col(string_null("public_key"))
        .col(string_null("signature"))
        .col(uuid("created_by"))
        .col(at("created_at"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut names("created_by", "user"))
        .take()
}

/// A claim as it was released. They are written before the release that they are of, whose manifest holds their hash, so they
/// go with the project.
fn lines() -> TableCreateStatement {
    Table::create()
        .table("release_line")
        .col(uuid("release_id"))
        .col(integer("position"))
        .col(uuid("project_id"))
        .col(uuid("claim_id"))
        .col(string("sha256"))
        .col(text("line"))
        .primary_key(Index::create().col("release_id").col("position"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .take()
}
