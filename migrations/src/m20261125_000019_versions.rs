use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::string_null;

use crate::columns::{add, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The status that a claim had before its article said it no more.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "claim", string_null("gone_from")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "claim", "gone_from").await
    }
}
