use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, boolean, double, string, text, text_null, uuid, uuid_null};

use crate::columns::{add, at, at_null, belongs_to, drop, drop_column, index, table, version};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Claims that say the same, or what cannot both be so.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "claim", boolean("filed").default(false).take()).await?;
        manager.create_index(index("claim", &["project_id", "filed"])).await?;
        manager.create_table(keys()).await?;
        manager.create_index(index("claim_key", &["claim_id"])).await?;
        manager.create_table(comparisons()).await?;
        let pair = index("comparison", &["first_claim", "second_claim"]).unique().take();
        manager.create_index(pair).await?;
        manager.create_index(index("comparison", &["second_claim"])).await?;
        manager.create_index(index("comparison", &["project_id", "state"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop(manager, &["comparison", "claim_key"]).await?;
        manager.drop_index(Index::drop().name("claim_project_id_filed").table("claim").to_owned()).await?;
        drop_column(manager, "claim", "filed").await
    }
}

/// Under what a claim is filed: those it may be the same as, or contradict, share a key with it.
fn keys() -> TableCreateStatement {
    Table::create()
        .table("claim_key")
        .col(uuid("project_id"))
        .col(big_integer("key"))
        .col(uuid("claim_id"))
        .primary_key(Index::create().col("project_id").col("key").col("claim_id"))
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("claim_id", "claim"))
        .take()
}

/// Each pair once, the claim that was made first as the first.
fn comparisons() -> TableCreateStatement {
    table("comparison")
        .col(uuid("project_id"))
        .col(string("kind"))
        .col(uuid("first_claim"))
        .col(uuid("second_claim"))
        .col(big_integer("first_revision"))
        .col(big_integer("second_revision"))
        .col(double("similarity"))
        .col(text("facets"))
        .col(string("state"))
        .col(text_null("reason"))
        .col(at("created_at"))
        .col(uuid_null("decided_by"))
        .col(at_null("decided_at"))
        .col(version())
        .foreign_key(&mut belongs_to("project_id", "project"))
        .foreign_key(&mut belongs_to("first_claim", "claim"))
        .foreign_key(&mut belongs_to("second_claim", "claim"))
        .take()
}
