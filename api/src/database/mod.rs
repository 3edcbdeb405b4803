//! One database, two kinds: SQLite in one file by default, PostgreSQL when `DATABASE_URL` says so.

mod word;
mod news;
mod write;

pub(crate) use news::{Listener, News};
pub(crate) use word::{json, meaning, parsed, word};
pub(crate) use write::Write;

use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};

/// How long a request waits for a connection, or for another process that writes, before it fails.
const PATIENCE: Duration = Duration::from_secs(5);
const SQLITE_READERS: u32 = 4;
const POSTGRES_CONNECTIONS: u32 = 16;

/// On SQLite one connection writes, one transaction after the other, and the readers cannot. On PostgreSQL both are one pool.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    writer: DatabaseConnection,
    readers: DatabaseConnection,
    news: News,
}

impl Database {
    pub(crate) async fn open(url: &str) -> Result<Self, DbErr> {
        if url.starts_with("sqlite:") {
            // The writer comes first: it makes the file a WAL database before a reader looks at it.
            let writer = sea_orm::Database::connect(sqlite(url, 1, false)).await?;
            let readers = sea_orm::Database::connect(sqlite(url, SQLITE_READERS, true)).await?;
            Ok(Self { writer, readers, news: News::default() })
        } else {
            let pool = sea_orm::Database::connect(pool(url, POSTGRES_CONNECTIONS)).await?;
            Ok(Self { writer: pool.clone(), readers: pool, news: News::default() })
        }
    }

    pub(crate) fn read(&self) -> &DatabaseConnection {
        &self.readers
    }

    /// Of what this instance commits.
    pub(crate) fn news(&self) -> &News {
        &self.news
    }

    /// A transaction that may write. It holds SQLite's write lock from the start, since one that read first
    /// and wrote later would fail whenever another had written in between.
    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let immediate =
            (self.writer.get_database_backend() == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: immediate, ..Default::default() };
        self.writer.begin_with_options(options).await
    }

    /// Lets nothing that was deleted stay where SQLite writes ahead: what is deleted in the file itself is overwritten anyway.
    /// PostgreSQL keeps what it has replaced until it vacuums.
    pub(crate) async fn forget(&self) {
        if self.writer.get_database_backend() != DbBackend::Sqlite {
            return;
        }
        if let Err(error) = self.writer.execute_unprepared("pragma wal_checkpoint(truncate)").await {
            tracing::warn!(%error, "What was deleted is still in the database's files; it goes as they are written again");
        }
    }

    pub(crate) async fn close(self) {
        for connection in [self.readers, self.writer] {
            if let Err(error) = connection.close().await {
                tracing::warn!(%error, "A database connection did not close");
            }
        }
    }
}

fn pool(url: &str, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(url);
    options.max_connections(connections).acquire_timeout(PATIENCE).sqlx_logging(false);
    options
}

fn sqlite(url: &str, connections: u32, query_only: bool) -> ConnectOptions {
    let mut options = pool(url, connections);
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .pragma("query_only", if query_only { "1" } else { "0" })
            // What is deleted or replaced is overwritten, so that words which were redacted are not left in the file.
            .pragma("secure_delete", "1")
    });
    options
}
