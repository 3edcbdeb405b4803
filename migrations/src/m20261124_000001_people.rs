use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, string, string_null, uuid};

use crate::columns::{at, at_null, belongs_to, drop, index, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(users()).await?;
        manager.create_table(sessions()).await?;
        manager.create_index(index("session", &["user_id"])).await?;
        manager.create_table(links()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["sign_in_link", "session", "user"]).await
    }
}

fn users() -> TableCreateStatement {
    table("user")
        .col(string("name"))
        .col(string_null("email").unique_key())
        .col(string_null("password_hash"))
        .col(boolean("instance_admin"))
        .col(at("created_at"))
        .col(at_null("disabled_at"))
        .col(version())
        .take()
}

fn sessions() -> TableCreateStatement {
    table("session")
        .col(uuid("user_id"))
        .col(string("secret_sha256").unique_key())
        .col(string("user_agent"))
        .col(boolean("by_link"))
        .col(at("created_at"))
        .col(at("last_used_at"))
        .col(at("expires_at"))
        .foreign_key(&mut belongs_to("user_id", "user"))
        .take()
}

fn links() -> TableCreateStatement {
    table("sign_in_link")
        .col(uuid("user_id"))
        .col(string("secret_sha256").unique_key())
        .col(at("created_at"))
        .col(at("expires_at"))
        .col(at_null("used_at"))
        .foreign_key(&mut belongs_to("user_id", "user"))
        .take()
}
