use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{double_null, integer, string, text, text_null, uuid, uuid_null};

use crate::columns::{add, at, at_null, belongs_to, drop, drop_column, index, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(derivations()).await?;
        let pair = index("derivation", &["from_snapshot", "to_snapshot", "method"]).unique().take();
        manager.create_index(pair).await?;
        manager.create_index(index("derivation", &["project_id", "state"])).await?;
        manager.create_index(index("derivation", &["to_snapshot"])).await?;
        add(manager, "source", at_null("retracted_at")).await?;
        add(manager, "source", uuid_null("retracted_by")).await?;
        add(manager, "source", text_null("retracted_reason")).await?;
        add(manager, "claim", integer("origins_at_most").default(0).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_column(manager, "claim", "origins_at_most").await?;
        for column in ["retracted_reason", "retracted_by", "retracted_at"] {
            drop_column(manager, "source", column).await?;
        }
        drop(manager, &["derivation"]).await
    }
}

/// One snapshot's text comes from another's: proposed by comparing them, or said by a person.
fn derivations() -> TableCreateStatement {
    table("derivation")
        .col(uuid("project_id"))
        .col(uuid("from_snapshot"))
        .col(uuid("to_snapshot"))
        .col(string("method"))
        .col(double_null("score"))
        .col(text("passages"))
        .col(text_null("credit"))
        .col(string("state"))
        .col(text_null("reason"))
        .col(uuid_null("created_by"))
        .col(at("created_at"))
        .col(uuid_null("decided_by"))
        .col(at_null("decided_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("from_snapshot", "snapshot"))
        .foreign_key(&mut belongs_to("to_snapshot", "snapshot"))
        .take()
}
