use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, string, string_null, text, text_null, uuid, uuid_null};

use crate::columns::{at, at_null, belongs_to, drop, index, names, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Work that was asked for and is done later, by whichever instance takes it.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let jobs = table("job")
            .col(uuid("project_id"))
            .col(string("kind"))
            .col(text("work"))
            .col(string("state"))
            .col(string_null("step"))
            .col(integer("attempts"))
            .col(at("run_at"))
            .col(at("deadline"))
            .col(at_null("lease_until"))
            .col(text_null("problem"))
            .col(text_null("outcome"))
            .col(uuid("created_by"))
            .col(uuid_null("created_token"))
            .col(at("created_at"))
            .col(at("updated_at"))
            .col(big_integer("changes"))
            .foreign_key(&mut belongs_to("project_id", "project"))
            .foreign_key(&mut names("created_by", "user"))
            .take();
        manager.create_table(jobs).await?;
        manager.create_index(index("job", &["project_id"])).await?;
        manager.create_index(index("job", &["state", "run_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["job"]).await
    }
}
