use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, string_null, text_null, uuid_null};

use crate::columns::{add, at_null, drop_column};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Which round of a claim's review an assessment belongs to, and why the round began.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in ["claim", "assessment"] {
            add(manager, table, big_integer("round").default(1).to_owned()).await?;
            // So far a change of what the claim says was all that began a round.
            manager.get_connection().execute_unprepared(&format!("update {table} set round = revision")).await?;
        }
        add(manager, "claim", string_null("reopened_cause")).await?;
        add(manager, "claim", text_null("reopened_reason")).await?;
        add(manager, "claim", at_null("reopened_at")).await?;
        add(manager, "claim", uuid_null("reopened_by")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in ["reopened_by", "reopened_at", "reopened_reason", "reopened_cause", "round"] {
            drop_column(manager, "claim", column).await?;
        }
        drop_column(manager, "assessment", "round").await
    }
}
