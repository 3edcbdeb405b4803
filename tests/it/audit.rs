//! The record of what was done: who may read it, and that whatever was done to it shows.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::command::{Run, claimbench};
use claimbench_tests::scene::text;
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::Value;

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
fn the_head_of_a_record_is_its_last_entry_and_is_in_the_chain() {
    on_each_database(async |bench| {
        bench.claim().await;
        let head = bench.viewer.get(bench.path("/audit/head")).await.expect(200);
        let events = bench.admin.get(bench.path("/audit?limit=200")).await.expect(200);
        let last = events["items"].as_array().and_then(|events| events.last()).cloned().unwrap_or_default();
        for field in ["sequence", "hash", "at"] {
            assert_eq!(head[field], last[field], "{field}");
        }
        let run = verify(bench).await;
        assert!(run.stdout.contains(&format!("head {}", text(&head["hash"]))), "{}", run.stdout);
    });
}

#[test]
fn a_head_that_was_kept_elsewhere_is_found_or_the_record_is_not_whole() {
    on_each_database(async |bench| {
        let kept = bench.viewer.get(bench.path("/audit/head")).await.expect(200);
        bench.claim().await;
        assert_eq!(verify_with(bench, &format!("--head {}", text(&kept["hash"]))).await.code, 0);
        let run = verify_with(bench, &format!("--head {}", "0".repeat(64))).await;
        assert_eq!(run.code, 1, "{}", run.stdout);
        assert!(run.stdout.contains("no entry has the hash 000"), "{}", run.stdout);
    });
}

#[test]
fn the_record_of_the_instance_tells_what_was_done_to_it() {
    on_each_database(async |bench| {
        let events = bench.root.get("/v1/audit?limit=200").await.expect(200);
        let kinds: Vec<&str> = events["items"].as_array().into_iter().flatten().map(|it| text(&it["kind"])).collect();
        assert!(kinds.iter().any(|kind| kind.starts_with("user.")), "{kinds:?}");
        let head = bench.viewer.get("/v1/audit/head").await.expect(200);
        assert_eq!(head["sequence"], kinds.len());
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

#[test]
fn the_audit_log_is_read_from_either_end_page_by_page() {
    on_each_database(async |bench| {
        bench.claim().await;
        let sequences = async |order: &str| {
            let (mut found, mut cursor) = (Vec::new(), String::new());
            loop {
                let page =
                    bench.admin.get(bench.path(&format!("/audit?limit=2&order={order}{cursor}"))).await.expect(200);
                found.extend(page["items"].as_array().into_iter().flatten().filter_map(|one| one["sequence"].as_i64()));
                let Value::String(next) = &page["next"] else { break found };
                cursor = format!("&cursor={next}");
            }
        };
        let (oldest, mut newest) = (sequences("oldest").await, sequences("newest").await);
        assert!(oldest.len() > 3 && oldest.is_sorted(), "{oldest:?}");
        newest.reverse();
        assert_eq!(oldest, newest);
        let refused = bench.admin.get(bench.path("/audit?order=loudest")).await;
        assert_eq!(refused.problem(), "400 malformed_query");
    });
}

async fn verify(bench: &Bench) -> Run {
    verify_with(bench, "").await
}

/// With further words on the command line.
async fn verify_with(bench: &Bench, words: &str) -> Run {
    let line = format!("audit verify --database-url {} {words}", bench.database.url());
    tokio::task::spawn_blocking(move || claimbench(line.split_whitespace())).await.unwrap()
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
