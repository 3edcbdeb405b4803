//! The database schema, for SQLite and PostgreSQL, forwards and back.
//!
//! Conventions: ids are UUIDv7 (a BLOB on SQLite), times are UTC to the microsecond, words of a closed list (a role, a
//! verdict) are strings, JSON documents are text so that what was hashed is what is stored.

mod columns;
mod m20261124_000001_people;
mod m20261124_000002_projects;
mod m20261124_000003_documents;
mod m20261124_000004_claims;
mod m20261124_000005_record;
mod m20261124_000006_publishers;
mod m20261124_000007_origins;
mod m20261124_000008_nonces;
mod m20261124_000009_passages;
mod m20261124_000010_anchors;
mod m20261125_000011_releases;
mod m20261125_000012_jobs;
mod m20261125_000013_fetches;
mod m20261125_000014_imports;
mod m20261125_000015_reviews;
mod m20261125_000016_rounds;
mod m20261125_000017_comments;
mod m20261125_000018_publishing;
mod m20261125_000019_webhooks;
mod m20261125_000019_versions;
mod m20261125_000020_redactions;
mod m20261125_000021_licences;
mod m20261125_000022_retention;
mod m20261125_000023_comparisons;

use std::time::Duration;

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// How long an instance waits for another that brings the same SQLite file up to date.
const PATIENCE: Duration = Duration::from_secs(60);

/// Brings the database at `url` to the newest schema. Safe to run from several processes at once.
pub async fn up(url: &str) -> Result<(), DbErr> {
    let connection = connect(url).await?;
    let transaction = begin_alone(&connection).await?;
    Migrator::up(&transaction, None).await?;
    transaction.commit().await?;
    connection.close().await
}

/// Takes back the last `steps` migrations, or all of them.
pub async fn down(url: &str, steps: Option<u32>) -> Result<(), DbErr> {
    let connection = connect(url).await?;
    let transaction = begin_alone(&connection).await?;
    Migrator::down(&transaction, steps).await?;
    transaction.commit().await?;
    connection.close().await
}

/// The names of the migrations that the database at `url` lacks.
pub async fn pending(url: &str) -> Result<Vec<String>, DbErr> {
    let connection = connect(url).await?;
    let missing = Migrator::get_pending_migrations(&connection).await?;
    connection.close().await?;
    Ok(missing.iter().map(|migration| migration.name().to_owned()).collect())
}

struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261124_000001_people::Migration),
            Box::new(m20261124_000002_projects::Migration),
            Box::new(m20261124_000003_documents::Migration),
            Box::new(m20261124_000004_claims::Migration),
            Box::new(m20261124_000005_record::Migration),
            Box::new(m20261124_000006_publishers::Migration),
            Box::new(m20261124_000007_origins::Migration),
            Box::new(m20261124_000008_nonces::Migration),
            Box::new(m20261124_000009_passages::Migration),
            Box::new(m20261124_000010_anchors::Migration),
            Box::new(m20261125_000011_releases::Migration),
            Box::new(m20261125_000012_jobs::Migration),
            Box::new(m20261125_000013_fetches::Migration),
            Box::new(m20261125_000014_imports::Migration),
            Box::new(m20261125_000015_reviews::Migration),
            Box::new(m20261125_000016_rounds::Migration),
            Box::new(m20261125_000017_comments::Migration),
            Box::new(m20261125_000018_publishing::Migration),
            Box::new(m20261125_000019_webhooks::Migration),
            Box::new(m20261125_000019_versions::Migration),
            Box::new(m20261125_000020_redactions::Migration),
            Box::new(m20261125_000021_licences::Migration),
            Box::new(m20261125_000022_retention::Migration),
            Box::new(m20261125_000023_comparisons::Migration),
        ]
    }
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    options.map_sqlx_sqlite_opts(|sqlite| sqlite.create_if_missing(true).busy_timeout(PATIENCE));
    Database::connect(options).await
}

/// Two instances that start together migrate one after the other: SQLite lets one transaction write, and PostgreSQL has a
/// lock for it, which ends with the transaction.
async fn begin_alone(connection: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let backend = connection.get_database_backend();
    let immediate = (backend == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode: immediate, ..Default::default() };
    let transaction = connection.begin_with_options(options).await?;
    if backend == DbBackend::Postgres {
        transaction.execute_unprepared("select pg_advisory_xact_lock(7165224431)").await?;
    }
    Ok(transaction)
}
