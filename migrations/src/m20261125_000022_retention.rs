use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::integer_null;

use crate::columns::{add, at_null, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// After how many days a project lets go of what nothing leans on; null keeps it.
const DAYS: [&str; 3] = ["source_texts_days", "article_versions_days", "ended_jobs_days"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in DAYS {
            add(manager, "project", integer_null(column)).await?;
        }
        add(manager, "project", at_null("retention_applied_at")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "project", "retention_applied_at").await?;
        for column in DAYS {
            drop_column(manager, "project", column).await?;
        }
        Ok(())
    }
}
