use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, string_null, text_null, uuid, uuid_null};

use crate::columns::{add, at, belongs_to, drop, drop_column, index, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(publishers()).await?;
        manager.create_index(index("publisher", &["project_id", "key"])).await?;
        manager.create_table(domains()).await?;
        manager.create_index(index("publisher_domain", &["project_id", "domain"]).unique().take()).await?;
        manager.create_index(index("publisher_domain", &["publisher_id"])).await?;
        // SQLite adds no foreign key to a table that is there; a publisher is deleted only while none of these names it.
        for table in ["article", "source"] {
            add(manager, table, uuid_null("published_by")).await?;
            manager.create_index(index(table, &["published_by"])).await?;
        }
        add(manager, "claim", text_null("parties")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "claim", "parties").await?;
        for (table, index) in [("source", "source_published_by"), ("article", "article_published_by")] {
            manager.drop_index(Index::drop().name(index).table(table).to_owned()).await?;
            drop_column(manager, table, "published_by").await?;
        }
        drop(manager, &["publisher_domain", "publisher"]).await
    }
}

fn publishers() -> TableCreateStatement {
    table("publisher")
        .col(uuid("project_id"))
        .col(string("name"))
        // The name as names are compared.
        .col(string("key"))
        .col(string_null("owner"))
        .col(string_null("family"))
        .col(string_null("kind"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .take()
}

fn domains() -> TableCreateStatement {
    table("publisher_domain")
        .col(uuid("project_id"))
        .col(uuid("publisher_id"))
        .col(string("domain"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("publisher_id", "publisher"))
        .take()
}
