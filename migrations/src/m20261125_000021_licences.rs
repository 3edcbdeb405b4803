use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, string_null, text_null};

use crate::columns::{add, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Under what terms a text may be used, and how long quotes from others' texts may be where they leave the project.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["article", "source"] {
            add(manager, table, text_null("licence")).await?;
            add(manager, table, string_null("licence_from")).await?;
        }
        add(manager, "project", integer("quote_limit").default(300).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "project", "quote_limit").await?;
        for table in ["article", "source"] {
            drop_column(manager, table, "licence_from").await?;
            drop_column(manager, table, "licence").await?;
        }
        Ok(())
    }
}
