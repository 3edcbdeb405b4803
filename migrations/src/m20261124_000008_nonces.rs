use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::string_null;

use crate::columns::{add, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// What is hashed into the history together with an assessment, so that nobody finds out by trying which of five verdicts it is.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "assessment", string_null("nonce")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "assessment", "nonce").await
    }
}
