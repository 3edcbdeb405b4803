//! A database of its own for each test, on either engine.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use sea_orm::{ConnectionTrait, Database as Connect, DatabaseConnection, DbErr};
use tempfile::TempDir;

use crate::cluster::CLUSTER;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub const ALL: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];
}

pub struct Database {
    engine: Engine,
    url: String,
    name: String,
    /// Holds the SQLite file, and is removed with this value.
    folder: TempDir,
}

/// A whole database to make others of.
pub enum Image {
    Sqlite(Vec<u8>),
    /// The database that PostgreSQL copies.
    Postgres(String),
}

const FILE: &str = "claimbench.sqlite";

impl Database {
    /// A database without a table.
    pub async fn empty(engine: Engine) -> Self {
        Self::create(engine, "template1").await
    }

    /// A database with all that the image holds.
    pub async fn of(image: &Image) -> Self {
        match image {
            Image::Postgres(name) => Self::create(Engine::Postgres, name).await,
            Image::Sqlite(bytes) => {
                let database = Self::create(Engine::Sqlite, "").await;
                std::fs::write(database.folder.path().join(FILE), bytes).expect("the file can be written");
                database
            }
        }
    }

    /// Takes an image of this database, which nobody may be connected to, and never will be again.
    pub fn freeze(self) -> Image {
        match self.engine {
            Engine::Postgres => Image::Postgres(self.name),
            Engine::Sqlite => {
                Image::Sqlite(std::fs::read(self.folder.path().join(FILE)).expect("the database is one closed file"))
            }
        }
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// A folder for whatever else a test keeps beside its database.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub async fn connect(&self) -> Result<DatabaseConnection, DbErr> {
        Connect::connect(&self.url).await
    }

    /// Takes the database away; a test that fails leaves its own to the cluster's end.
    pub async fn remove(self) {
        if self.engine == Engine::Postgres {
            administer(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).await;
        }
    }

    async fn create(engine: Engine, template: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(1);
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let name = format!("test{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let url = match engine {
            Engine::Sqlite => format!("sqlite://{}?mode=rwc", folder.path().join(FILE).display()),
            Engine::Postgres => {
                administer(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
                CLUSTER.url(&name)
            }
        };
        Self { engine, url, name, folder }
    }
}

async fn administer(statement: &str) {
    let admin = Connect::connect(CLUSTER.url("postgres")).await.expect("the cluster answers");
    admin.execute_unprepared(statement).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
    admin.close().await.expect("the cluster lets go of its connections");
}
