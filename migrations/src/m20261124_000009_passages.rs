use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let statements = match manager.get_database_backend() {
            DbBackend::Sqlite => SQLITE,
            _ => POSTGRES,
        };
        for statement in statements {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Sqlite {
            manager.get_connection().execute_unprepared("drop trigger passage_goes_with_its_snapshot").await?;
        }
        manager.get_connection().execute_unprepared("drop table passage").await?;
        Ok(())
    }
}

/// The paragraphs of snapshots, to be searched. A full-text table has no keys, so a trigger takes them away with their
/// snapshot. Snapshots that were there before are one passage each.
const SQLITE: &[&str] = &[
    "create virtual table passage using fts5(
        text, project_id unindexed, snapshot_id unindexed, start unindexed, \"end\" unindexed,
        tokenize = 'porter unicode61'
    )",
    "create trigger passage_goes_with_its_snapshot after delete on snapshot begin
        delete from passage where snapshot_id = old.id;
    end",
    "insert into passage (text, project_id, snapshot_id, start, \"end\")
        select text, project_id, id, 0, length(text) from snapshot",
];

/// A document of PostgreSQL's full-text search has at most a megabyte of words; a paragraph beyond that is searched by its
/// beginning.
const POSTGRES: &[&str] = &[
    "create table passage (
        text text not null,
        project_id uuid not null references project (id) on delete cascade,
        snapshot_id uuid not null references snapshot (id) on delete cascade,
        start integer not null,
        \"end\" integer not null,
        words tsvector generated always as (to_tsvector('english', left(text, 200000))) stored
    )",
    "create index passage_words on passage using gin (words)",
    "create index passage_project on passage (project_id)",
    "create index passage_snapshot on passage (snapshot_id)",
    "insert into passage (text, project_id, snapshot_id, start, \"end\")
        select text, project_id, id, 0, char_length(text) from snapshot",
];
