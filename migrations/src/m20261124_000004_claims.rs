use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, boolean, double, integer, string, string_null, text, text_null, uuid, uuid_null,
};

use crate::columns::{at, at_null, belongs_to, drop, index, names, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(claims()).await?;
        manager.create_index(index("claim", &["project_id", "status"])).await?;
        manager.create_index(index("claim", &["project_id", "verdict"])).await?;
        manager.create_index(index("claim", &["article_id"])).await?;
        manager.create_table(relations()).await?;
        manager.create_index(index("claim_relation", &["from_claim"])).await?;
        manager.create_index(index("claim_relation", &["to_claim"])).await?;
        manager.create_table(evidence()).await?;
        manager.create_index(index("evidence", &["claim_id"])).await?;
        manager.create_index(index("evidence", &["snapshot_id"])).await?;
        manager.create_table(assessments()).await?;
        manager.create_index(index("assessment", &["claim_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["assessment", "evidence", "claim_relation", "claim"]).await
    }
}

fn claims() -> TableCreateStatement {
    table("claim")
        .col(uuid("project_id"))
        .col(uuid("article_id"))
        .col(uuid("snapshot_id"))
        .col(integer("ordinal"))
        .col(string("type"))
        .col(text("text"))
        .col(text("content"))
        .col(integer("start"))
        .col(integer("end"))
        .col(boolean("checkable"))
        .col(double("check_worthiness"))
        .col(string("status"))
        .col(text_null("reason"))
        .col(big_integer("revision"))
        .col(string_null("verdict"))
        .col(string("review"))
        .col(boolean("corroborated"))
        .col(integer("independent_origins"))
        .col(at("created_at"))
        .col(at("updated_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("article_id", "article"))
        .foreign_key(&mut belongs_to("snapshot_id", "snapshot"))
        .take()
}

fn relations() -> TableCreateStatement {
    table("claim_relation")
        .col(uuid("project_id"))
        .col(uuid("from_claim"))
        .col(uuid("to_claim"))
        .col(string("kind"))
        .col(at("created_at"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("from_claim", "claim"))
        .foreign_key(&mut belongs_to("to_claim", "claim"))
        .take()
}

fn evidence() -> TableCreateStatement {
    table("evidence")
        .col(uuid("project_id"))
        .col(uuid("claim_id"))
        .col(uuid("snapshot_id"))
        .col(text("exact"))
        .col(text("prefix"))
        .col(text("suffix"))
        .col(integer("start"))
        .col(integer("end"))
        .col(boolean("quote_verified"))
        .col(string("stance"))
        .col(string("reliability"))
        .col(integer("credibility"))
        .col(boolean("interested_party"))
        .col(text("note"))
        .col(text_null("checks"))
        .col(uuid("created_by"))
        .col(at("created_at"))
        .col(uuid_null("withdrawn_by"))
        .col(at_null("withdrawn_at"))
        .col(text_null("withdrawn_reason"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("claim_id", "claim"))
        .foreign_key(&mut names("snapshot_id", "snapshot"))
        .foreign_key(&mut names("created_by", "user"))
        .take()
}

/// Append-only: a reviewer who changes their mind adds another.
fn assessments() -> TableCreateStatement {
    table("assessment")
        .col(uuid("project_id"))
        .col(uuid("claim_id"))
        .col(big_integer("revision"))
        .col(uuid("reviewer"))
        .col(string("verdict"))
        .col(text("rationale"))
        .col(at("created_at"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut names("claim_id", "claim"))
        .foreign_key(&mut names("reviewer", "user"))
        .take()
}
