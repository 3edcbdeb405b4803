use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer_null, string, string_null, text, text_null, uuid, uuid_null};

use crate::columns::{at, belongs_to, drop, index, names, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(documents("article")).await?;
        manager.create_index(index("article", &["project_id"])).await?;
        manager.create_table(documents("source").col(string("kind")).take()).await?;
        manager.create_index(index("source", &["project_id"])).await?;
        manager.create_table(snapshots()).await?;
        manager.create_index(index("snapshot", &["article_id"])).await?;
        manager.create_index(index("snapshot", &["source_id"])).await?;
        manager.create_index(index("snapshot", &["project_id", "text_sha256"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["snapshot", "source", "article"]).await
    }
}

/// What an article and a source have in common: where it stands, who made it, when.
fn documents(name: &'static str) -> TableCreateStatement {
    table(name)
        .col(uuid("project_id"))
        .col(string("title"))
        .col(text_null("url"))
        .col(string_null("publisher"))
        .col(string_null("byline"))
        .col(string_null("language"))
        .col(string_null("published"))
        .col(uuid("created_by"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut names("created_by", "user"))
        .take()
}

/// One text as it was at one moment; never changed. It belongs to an article or to a source.
fn snapshots() -> TableCreateStatement {
    table("snapshot")
        .col(uuid("project_id"))
        .col(uuid_null("article_id"))
        .col(uuid_null("source_id"))
        .col(at("fetched_at"))
        .col(integer_null("http_status"))
        .col(string("media_type"))
        .col(string("extractor"))
        .col(string("raw_sha256"))
        .col(string("text_sha256"))
        .col(text("text"))
        .col(text("reading"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("article_id", "article"))
        .foreign_key(&mut belongs_to("source_id", "source"))
        .take()
}
