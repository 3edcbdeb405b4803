//! The schema goes up, down and up again, on both engines.

use claimbench_tests::command::claimbench;
use claimbench_tests::database::{Database, Engine};
use sea_orm::{ConnectionTrait, Statement};

#[tokio::test]
async fn the_schema_goes_down_to_nothing_and_up_to_the_same_again() {
    for engine in Engine::ALL {
        let database = Database::empty(engine).await;
        claimbench_migrations::up(database.url()).await.unwrap();
        let first = tables(&database).await;
        assert!(first.iter().any(|table| table == "claim"), "{first:?}");
        claimbench_migrations::down(database.url(), None).await.unwrap();
        assert_eq!(tables(&database).await, Vec::<String>::new());
        claimbench_migrations::up(database.url()).await.unwrap();
        assert_eq!(tables(&database).await, first);
        database.remove().await;
    }
}

#[tokio::test]
async fn each_migration_goes_back_alone() {
    for engine in Engine::ALL {
        let database = Database::empty(engine).await;
        claimbench_migrations::up(database.url()).await.unwrap();
        claimbench_migrations::down(database.url(), Some(1)).await.unwrap();
        assert_eq!(claimbench_migrations::pending(database.url()).await.unwrap().len(), 1);
        claimbench_migrations::up(database.url()).await.unwrap();
        assert!(claimbench_migrations::pending(database.url()).await.unwrap().is_empty());
        database.remove().await;
    }
}

#[tokio::test]
async fn two_instances_that_start_together_both_find_the_schema_whole() {
    for engine in Engine::ALL {
        let database = Database::empty(engine).await;
        let migrate = || {
            let url = database.url().to_owned();
            tokio::task::spawn_blocking(move || claimbench(["migrate", "--database-url", &url]))
        };
        let (one, other) = tokio::join!(migrate(), migrate());
        for run in [one.unwrap(), other.unwrap()] {
            assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{engine:?}");
        }
        assert!(claimbench_migrations::pending(database.url()).await.unwrap().is_empty());
        database.remove().await;
    }
}

/// Our tables, without the engine's own and the migrations' own.
async fn tables(database: &Database) -> Vec<String> {
    let query = match database.engine() {
        Engine::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        }
        Engine::Postgres => {
            "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY name"
        }
    };
    let connection = database.connect().await.unwrap();
    let backend = connection.get_database_backend();
    let rows = connection.query_all_raw(Statement::from_string(backend, query)).await.unwrap();
    connection.close().await.unwrap();
    let names = rows.iter().map(|row| row.try_get::<String>("", "name").unwrap());
    names.filter(|name| name != "seaql_migrations").collect()
}
