//! What nothing leans on goes after its days, and the record says so.

use std::time::Duration;

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{ARTICLE, SOURCE, text, version};
use serde_json::{Value, json};

const DAY: u64 = 24 * 60 * 60;

#[test]
fn texts_that_nothing_leans_on_go_and_the_others_stay() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let quoted = bench.evidence(&claim, "supports").await;
        let unused = bench.source("Another register", &SOURCE.replace("2024", "2023")).await;
        let article = text(&claim["article"]).to_owned();
        let other = json!({ "text": ARTICLE.replace("Falun", "Gävle") });
        bench.editor.post(bench.path(&format!("/articles/{article}/snapshots")), other).await.expect(200);
        let newer = json!({ "text": ARTICLE.replace("Falun", "Mora") });
        let newest = bench.editor.post(bench.path(&format!("/articles/{article}/snapshots")), newer).await.expect(200);
        keep_for_a_day(bench).await;
        bench.server.pass(2 * DAY);
        let entry = applied(bench).await;
        assert_eq!(entry["data"]["source_texts"][0]["snapshot"], unused["snapshots"][0]["id"]);
        assert_eq!(entry["data"]["source_texts"][0]["text_sha256"], unused["snapshots"][0]["text_sha256"]);
        let gone = bench.viewer.get(bench.path(&format!("/snapshots/{}", text(&unused["snapshots"][0]["id"])))).await;
        assert_eq!(gone.problem(), "404 not_found");
        bench.snapshot(&quoted["snapshot"]).await;
        bench.snapshot(&newest["snapshot"]).await;
        let source = bench.viewer.get(bench.path(&format!("/sources/{}", text(&unused["id"])))).await.expect(200);
        assert_eq!(source["snapshots"], json!([]));
    });
}

#[test]
fn a_number_of_days_that_is_none_is_refused() {
    on_each_database(async |bench| {
        let project = bench.admin.get(bench.path("")).await.expect(200);
        assert_eq!(project["retention"], json!({}), "everything is kept");
        let none = json!({ "retention": { "source_texts_days": 0 } });
        assert_eq!(bench.admin.patch(bench.path(""), version(&project), none).await.problem(), "422 invalid_body");
    });
}

async fn keep_for_a_day(bench: &Bench) {
    let project = bench.admin.get(bench.path("")).await.expect(200);
    let days = json!({ "retention": { "source_texts_days": 1, "article_versions_days": 1, "ended_jobs_days": 1 } });
    let changed = bench.admin.patch(bench.path(""), version(&project), days.clone()).await.expect(200);
    assert_eq!(changed["retention"], days["retention"]);
}

/// The entry by which the service says what it let go of: it looks every few seconds.
async fn applied(bench: &Bench) -> Value {
    loop {
        let entries = bench.root.get(bench.path("/audit?order=newest&limit=20")).await.expect(200);
        let mut items = entries["items"].as_array().cloned().unwrap_or_default().into_iter();
        if let Some(entry) = items.find(|entry| entry["kind"] == "project.retention_applied") {
            return entry;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
}
