use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, string, text, text_null, uuid};

use crate::columns::{at, at_null, belongs_to, drop, index, names, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Who is told of what happens in a project, and what they have been told.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(webhooks()).await?;
        manager.create_index(index("webhook", &["project_id"])).await?;
        manager.create_table(deliveries()).await?;
        manager.create_index(index("delivery", &["webhook_id"])).await?;
        manager.create_index(index("delivery", &["state", "run_at"])).await?;
        manager.create_index(index("delivery", &["updated_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["delivery", "webhook"]).await
    }
}

fn webhooks() -> TableCreateStatement {
    table("webhook")
        .col(uuid("project_id"))
        .col(string("name"))
        .col(text("url"))
        .col(text("topics"))
        .col(string("state"))
        .col(text_null("disabled_because"))
        .col(at_null("failing_since"))
        .col(text("secret"))
        .col(text_null("old_secret"))
        .col(at_null("old_secret_until"))
        .col(uuid("created_by"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut names("created_by", "user"))
        .take()
}

/// The outbox: a row is written in the transaction that it tells of.
fn deliveries() -> TableCreateStatement {
    table("delivery")
        .col(uuid("webhook_id"))
        .col(uuid("event_id"))
        .col(string("kind"))
        .col(text("body"))
        .col(string("state"))
        .col(integer("attempts"))
        .col(integer("attempts_before"))
        .col(at("run_at"))
        .col(at_null("lease_until"))
        .col(text("log"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .foreign_key(&mut belongs_to("webhook_id", "webhook"))
        .take()
}
