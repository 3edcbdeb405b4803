use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer_null, uuid_null};

use crate::columns::{add, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Where quoted words stand in a later snapshot of their source: a snapshot without a place says that they are gone.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "evidence", uuid_null("later_snapshot")).await?;
        add(manager, "evidence", integer_null("later_start")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "evidence", "later_start").await?;
        drop_column(manager, "evidence", "later_snapshot").await
    }
}
