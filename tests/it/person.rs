//! What is held on a person, for the person.

use std::collections::BTreeSet;

use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::text;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

use super::queue::me;
use crate::release::scene::supported_claim;

#[test]
fn a_person_reads_all_that_is_held_on_them_and_no_secret() {
    on_each_database(async |bench| {
        let claim = supported_claim(bench).await;
        let said = json!({ "text": "Who keeps the register?" });
        bench.reviewer.post(bench.claim_path(&claim, "/comments"), said).await.expect(201);
        let reply = bench.reviewer.get("/v1/me/data").await;
        let held = reply.expect(200);
        assert!(!reply.text().contains("secret") && !reply.text().contains("password_hash"), "{}", reply.text());
        let id = me(&bench.reviewer).await;
        assert_eq!((&held["format"], &held["account"]["id"]), (&json!("claimbench-person"), &id));
        assert_eq!(held["comments"][0]["text"], "Who keeps the register?");
        assert_eq!(
            (&held["assessments"][0]["verdict"], &held["assessments"][0]["reviewer"]),
            (&json!("supported"), &id)
        );
        assert_eq!(held["memberships"][0]["project_id"], bench.project.as_str());
        for section in ["sessions", "sources", "evidence", "actions", "account_changes"] {
            assert!(held[section].as_array().is_some_and(|rows| !rows.is_empty()), "{section}: {held}");
        }
        let others = bench.second.get("/v1/me/data").await.expect(200);
        assert_eq!(others["comments"], json!([]));
    });
}

#[test]
fn the_administrator_of_the_instance_answers_for_a_person() {
    on_each_database(async |bench| {
        let id = me(&bench.reviewer).await;
        let path = format!("/v1/users/{}/data", text(&id));
        let (own, given) = (bench.reviewer.get("/v1/me/data").await, bench.root.get(path.clone()).await);
        assert_eq!(own.expect(200)["account"], given.expect(200)["account"]);
        assert_eq!(bench.admin.get(path).await.problem(), "403 administrator_required");
        let nobody = format!("/v1/users/{}/data", sea_orm::prelude::Uuid::max());
        assert_eq!(bench.root.get(nobody).await.problem(), "404 not_found");
    });
}

/// Columns that name a user, by what they are called.
const NAMING: [&str; 14] = [
    "user_id",
    "created_by",
    "accepted_by",
    "retracted_by",
    "withdrawn_by",
    "deleted_by",
    "decided_by",
    "reopened_by",
    "reviewer",
    "author",
    "assignee",
    "holder",
    "actor",
    "actor_user",
];

#[test]
fn no_table_that_names_people_is_left_out() {
    on_each_database(async |bench| {
        let held = bench.reviewer.get("/v1/me/data").await.expect(200);
        let sections = held.as_object().map_or(0, serde_json::Map::len);
        let connection = bench.database.connect().await.unwrap();
        let backend = connection.get_database_backend();
        let columns = match backend {
            DbBackend::Sqlite => {
                "select m.name as t, p.name as c from sqlite_master m, pragma_table_info(m.name) p where m.type = 'table'"
            }
            _ => {
                "select table_name::text as t, column_name::text as c from information_schema.columns where table_schema = current_schema()"
            }
        };
        let rows = connection.query_all_raw(Statement::from_string(backend, columns)).await.unwrap();
        let naming = rows.iter().filter_map(|row| {
            let (table, column): (String, String) = (row.try_get("", "t").unwrap(), row.try_get("", "c").unwrap());
            NAMING.contains(&column.as_str()).then_some(table)
        });
        let tables: BTreeSet<String> = naming.collect();
        connection.close().await.unwrap();
        // Beside the format, its version, the account, and the second list from the record.
        assert_eq!(sections, tables.len() + 4, "{tables:?}: {:?}", keys(&held));
    });
}

fn keys(value: &Value) -> Vec<&String> {
    value.as_object().into_iter().flatten().map(|(key, _)| key).collect()
}
