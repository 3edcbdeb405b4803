use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, string, text, uuid, uuid_null};

use crate::columns::{at, at_null, belongs_to, drop, index, names, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(projects()).await?;
        manager.create_table(members()).await?;
        manager.create_index(index("member", &["user_id"])).await?;
        manager.create_index(index("member", &["project_id", "user_id"]).unique().take()).await?;
        manager.create_table(invitations()).await?;
        manager.create_index(index("invitation", &["project_id"])).await?;
        manager.create_table(tokens()).await?;
        manager.create_index(index("token", &["project_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["token", "invitation", "member", "project"]).await
    }
}

fn projects() -> TableCreateStatement {
    table("project")
        .col(string("name"))
        .col(text("description"))
        .col(integer("min_origins"))
        .col(integer("min_assessments"))
        .col(boolean("blind"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .col(version())
        .take()
}

fn members() -> TableCreateStatement {
    table("member")
        .col(uuid("project_id"))
        .col(uuid("user_id"))
        .col(string("role"))
        .col(at("created_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("user_id", "user"))
        .take()
}

fn invitations() -> TableCreateStatement {
    table("invitation")
        .col(uuid("project_id"))
        .col(string("role"))
        .col(string("note"))
        .col(string("secret_sha256").unique_key())
        .col(uuid("created_by"))
        .col(at("created_at"))
        .col(at("expires_at"))
        .col(uuid_null("accepted_by"))
        .col(at_null("accepted_at"))
        .col(at_null("revoked_at"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut names("created_by", "user"))
        .take()
}

fn tokens() -> TableCreateStatement {
    table("token")
        .col(uuid("project_id"))
        .col(uuid("user_id"))
        .col(string("name"))
        .col(string("role"))
        .col(string("secret_sha256").unique_key())
        .col(at("created_at"))
        .col(at_null("last_used_at"))
        .col(at_null("expires_at"))
        .col(at_null("revoked_at"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("user_id", "user"))
        .take()
}
