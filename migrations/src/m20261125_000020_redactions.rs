use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, string_null, text, text_null, uuid, uuid_null};
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::columns::{add, at, belongs_to, drop, drop_column, index, names, table};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// What has words that can be taken out: each row names the redaction that took its own.
const REDACTED: [&str; 7] = ["article", "source", "snapshot", "claim", "evidence", "comment", "assessment"];

/// What vouches for a release whose lines are no more as they were frozen.
const EDITION: [&str; 3] = ["edition", "edition_sha256", "edition_signature"];

/// Words that were taken out by law: who did it, when and why, and what it reached.
#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let redactions = table("redaction")
            .col(uuid("project_id"))
            .col(string("kind"))
            .col(uuid("subject_id"))
            .col(text("reason"))
            .col(string_null("sha256"))
            .col(text("reached"))
            .col(uuid("created_by"))
            .col(at("created_at"))
            .foreign_key(&mut belongs_to("project_id", "project"))
            .foreign_key(&mut names("created_by", "user"))
            .take();
        manager.create_table(redactions).await?;
        manager.create_index(index("redaction", &["project_id"])).await?;
        for table in REDACTED {
            add(manager, table, uuid_null("redaction_id")).await?;
        }
        add(manager, "claim", text_null("redactions")).await?;
        for column in EDITION {
            add(manager, "release", text_null(column)).await?;
        }
        leave_no_words_behind(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in EDITION {
            drop_column(manager, "release", column).await?;
        }
        drop_column(manager, "claim", "redactions").await?;
        for table in REDACTED {
            drop_column(manager, table, "redaction_id").await?;
        }
        drop(manager, &["redaction"]).await
    }
}

/// A full-text index of SQLite keeps the words of rows that were deleted until it is merged, unless it is told not to.
async fn leave_no_words_behind(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Sqlite {
        let told = "insert into passage (passage, rank) values ('secure-delete', 1)";
        manager.get_connection().execute_unprepared(told).await?;
    }
    Ok(())
}
