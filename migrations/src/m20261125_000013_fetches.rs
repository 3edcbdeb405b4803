use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text_null;

use crate::columns::{add, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// How a snapshot came here: null where it was uploaded.
const COLUMNS: [&str; 4] = ["url", "canonical_url", "redirects", "headers"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in COLUMNS {
            add(manager, "snapshot", text_null(column)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in COLUMNS {
            drop_column(manager, "snapshot", column).await?;
        }
        Ok(())
    }
}
