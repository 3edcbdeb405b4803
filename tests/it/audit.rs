//! The record of what was done: who may read it, and that whatever was done to it shows.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::command::{Run, claimbench};
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, Statement};

#[test]
fn a_record_as_it_was_written_is_whole() {
    on_each_database(async |bench| {
        bench.claim().await;
        let run = verify(bench).await;
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
        assert!(run.stdout.contains(&format!("project {}: ", bench.project)), "{}", run.stdout);
        assert!(run.stdout.contains("instance: ") && run.stdout.ends_with(": whole\n"), "{}", run.stdout);
    });
}

#[test]
fn an_entry_that_was_changed_is_named() {
    on_each_database(async |bench| {
        tamper(bench, "UPDATE event SET data = '{}' WHERE sequence = 3 AND scope = ").await;
        assert_named(bench, "entry 3 was changed").await;
    });
}

#[test]
fn an_entry_that_was_taken_out_is_named() {
    on_each_database(async |bench| {
        tamper(bench, "DELETE FROM event WHERE sequence = 2 AND scope = ").await;
        assert_named(bench, "entry 2 is missing").await;
    });
}

#[test]
fn entries_that_were_taken_off_the_end_are_missed() {
    on_each_database(async |bench| {
        tamper(bench, "DELETE FROM event WHERE sequence > 4 AND scope = ").await;
        assert_named(bench, "entry 4 is the last there is").await;
    });
}

async fn verify(bench: &Bench) -> Run {
    let url = bench.database.url().to_owned();
    tokio::task::spawn_blocking(move || claimbench(["audit", "verify", "--database-url", &url])).await.unwrap()
}

/// What only somebody with the database's own rights can do: `statement`, on the project.
async fn tamper(bench: &Bench, statement: &str) {
    let connection = bench.database.connect().await.unwrap();
    let backend = connection.get_database_backend();
    let project = Uuid::parse_str(&bench.project).unwrap();
    let place = if backend == sea_orm::DbBackend::Sqlite { "?" } else { "$1" };
    let statement = Statement::from_sql_and_values(backend, format!("{statement}{place}"), [project.into()]);
    assert!(connection.execute_raw(statement).await.unwrap().rows_affected() > 0);
    connection.close().await.unwrap();
}

async fn assert_named(bench: &Bench, fault: &str) {
    let run = verify(bench).await;
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains(&format!("project {}: {fault}", bench.project)), "{}", run.stdout);
    assert!(run.stdout.ends_with(": NOT WHOLE\n"), "{}", run.stdout);
    assert!(run.stderr.contains("not as it was written"), "{}", run.stderr);
}
