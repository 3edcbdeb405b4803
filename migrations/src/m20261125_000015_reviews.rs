use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, integer, string, text, uuid, uuid_null};

use crate::columns::{add, at, belongs_to, drop, drop_column, index};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Who is to review what, and who decides between reviewers who differ.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "assessment", boolean("adjudicates").default(false).to_owned()).await?;
        add(manager, "claim", uuid_null("assignee")).await?;
        manager.create_index(index("assessment", &["project_id"])).await?;
        manager.create_index(index("claim", &["project_id", "review"])).await?;
        manager.create_table(leases()).await?;
        manager.create_index(index("lease", &["project_id", "holder", "place"]).unique().take()).await?;
        manager.create_table(skips()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["skip", "lease"]).await?;
        manager.drop_index(Index::drop().name("claim_project_id_review").table("claim").to_owned()).await?;
        manager.drop_index(Index::drop().name("assessment_project_id").table("assessment").to_owned()).await?;
        drop_column(manager, "claim", "assignee").await?;
        drop_column(manager, "assessment", "adjudicates").await
    }
}

/// A claim has one holder at most, and a holder as many claims as there are places.
fn leases() -> TableCreateStatement {
    Table::create()
        .table("lease")
        .col(uuid("claim_id").primary_key())
        .col(uuid("project_id"))
        .col(uuid("holder"))
        .col(integer("place"))
        .col(string("why"))
        .col(at("since"))
        .col(at("until"))
        .foreign_key(&mut belongs_to("claim_id", "claim"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("holder", "user"))
        .take()
}

fn skips() -> TableCreateStatement {
    Table::create()
        .table("skip")
        .col(uuid("claim_id"))
        .col(uuid("reviewer"))
        .col(text("reason"))
        .col(at("created_at"))
        .primary_key(Index::create().col("claim_id").col("reviewer"))
        .foreign_key(&mut belongs_to("claim_id", "claim"))
        .foreign_key(&mut belongs_to("reviewer", "user"))
        .take()
}
