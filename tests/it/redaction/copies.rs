//! Where copies of words are kept.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{ARTICLE, QUOTE, text};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Value, json};

use super::redact;
use crate::release::scene::{assess, file, release};

/// Words of the article and of the source that nothing else says.
const TELLING: [&str; 4] = ["Näsviken", "Falun", "Osterby", "falun"];

#[test]
fn no_table_keeps_a_word_of_what_was_redacted() {
    on_each_database(async |bench| {
        let key =
            Ask::post(bench.path("/articles"), &json!({ "text": ARTICLE, "title": "Osterby Mills signs" })).once("k1");
        let article = bench.editor.send(key.clone()).await.expect(201);
        let claim = bench.claims().await.swap_remove(0);
        let evidence = bench.evidence(&claim, "supports").await;
        let said = format!("I doubt that {QUOTE}.");
        let comment = json!({ "text": said });
        let comment = bench.reviewer.post(bench.claim_path(&claim, "/comments"), comment).await.expect(201);
        let other = json!({ "text": "Who keeps the register?" });
        let other = bench.reviewer.post(bench.claim_path(&claim, "/comments"), other).await.expect(201);
        let revision = bench.read_claim(&claim).await["revision"].clone();
        let judged = json!({ "verdict": "supported", "rationale": said, "revision": revision });
        bench.reviewer.post(bench.claim_path(&claim, "/assessments"), judged).await.expect(201);
        release(bench, json!({ "name": "mills", "claims": [claim["id"]] })).await;

        let snapshot = bench.snapshot(&evidence["snapshot"]).await;
        redact(bench, "article", &article["id"]).await;
        redact(bench, "source", &snapshot["source"]).await;

        assert_eq!(words_kept(bench).await, Vec::<String>::new());
        let comments = bench.listed(&format!("/claims/{}/comments", text(&claim["id"]))).await;
        assert_eq!((&comments[0]["id"], &comments[0]["text"]), (&comment["id"], &json!(null)));
        assert!(comments[0]["redaction"].is_string());
        assert_eq!(comments[1], other, "what repeats nothing stays");
        assert_eq!(bench.editor.send(key).await.problem(), "410 redacted");
        let suggested = bench.listed(&format!("/claims/{}/suggestions", text(&claim["id"]))).await;
        assert_eq!(suggested, Vec::<Value>::new());
    });
}

#[test]
fn a_released_line_holds_no_word_of_what_was_redacted() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        assess(bench, &claim, "supported").await;
        let released = release(bench, json!({ "name": "mills", "claims": [claim["id"]] })).await;
        redact(bench, "article", &claim["article"]).await;
        for format in ["ndjson", "json", "csv", "claim_review", "markdown", "html", "trig", "averitec"] {
            let file = file(bench, &released, &format!("?format={format}")).await;
            assert!(!file.contains("Falun"), "{format}: {file}");
        }
    });
}

/// The words that some table still holds, with its name; on SQLite also those that the file holds anywhere.
async fn words_kept(bench: &Bench) -> Vec<String> {
    let connection = bench.database.connect().await.unwrap();
    let backend = connection.get_database_backend();
    let (tables, rows) = match backend {
        DbBackend::Sqlite => ("select name from sqlite_master where type = 'table' and name not like 'passage%'", None),
        _ => ("select tablename as name from pg_tables where schemaname = current_schema()", Some(())),
    };
    let mut kept = Vec::new();
    if rows.is_some() {
        for table in connection.query_all_raw(Statement::from_string(backend, tables)).await.unwrap() {
            let name: String = table.try_get("", "name").unwrap();
            let all = format!("select coalesce(string_agg(t::text, ' '), '') as words from \"{name}\" t");
            let row = connection.query_one_raw(Statement::from_string(backend, all)).await.unwrap().unwrap();
            let words: String = row.try_get("", "words").unwrap();
            kept.extend(TELLING.iter().filter(|word| words.contains(**word)).map(|word| format!("{name}: {word}")));
        }
    }
    connection.close().await.unwrap();
    if backend == DbBackend::Sqlite {
        kept.extend(words_in_files(bench));
    }
    kept
}

fn words_in_files(bench: &Bench) -> Vec<String> {
    let mut kept = Vec::new();
    for file in std::fs::read_dir(bench.database.folder()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        let holds = |word: &str| bytes.windows(word.len()).any(|part| part == word.as_bytes());
        kept.extend(TELLING.iter().filter(|word| holds(word)).map(|word| format!("{}: {word}", path.display())));
    }
    kept
}
