//! What leaned on words that are gone: it stands, and says so.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::command::{claimbench, claimbench_reads};
use claimbench_tests::scene::text;
use serde_json::{Value, json};

use super::{REASON, redact};
use crate::release::scene::{assess, file, release, release_path, supported_claim};

#[test]
fn a_claim_and_its_evidence_say_what_is_gone_and_keep_what_was_found() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let evidence = bench.evidence(&claim, "supports").await;
        let claim = assess(bench, &claim, "supported").await;
        let made = redact(bench, "snapshot", &evidence["snapshot"]).await;
        let read = bench.read_claim(&claim).await;
        assert_eq!((&read["verdict"], &read["text"]), (&json!("supported"), &claim["text"]));
        assert_eq!((&read["redaction"], &read["redactions"]), (&json!(null), &json!([made["id"]])));
        let evidence = bench.listed(&format!("/claims/{}/evidence", text(&claim["id"]))).await.swap_remove(0);
        assert_eq!((&evidence["redaction"], &evidence["quote"]["exact"]), (&made["id"], &json!("[redacted]")));
        assert_eq!(evidence["quote_verified"], true);
        let snapshot = bench.snapshot(&evidence["snapshot"]).await;
        assert_eq!((&snapshot["redaction"], &snapshot["text"]), (&made["id"], &json!("[redacted]")));
        assert_eq!(snapshot["text_sha256"], made["sha256"]);
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.text();
        assert!(history.contains("claim.ground_redacted") && !history.contains("Näsviken"), "{history}");
        let exported = bench.viewer.get(bench.path("/export")).await.expect(200);
        assert_eq!(exported["claims"][0]["evidence"][0]["redaction"], made["id"]);
    });
}

#[test]
fn a_release_is_vouched_for_without_the_words() {
    on_each_database(async |bench| {
        let claim = supported_claim(bench).await;
        let released = release(bench, json!({ "name": "mills", "claims": [claim["id"]] })).await;
        let before = file(bench, &released, "?texts=true").await;
        let tag = async || {
            bench.viewer.get(release_path(bench, &released, "/content")).await.header("etag").map(str::to_owned)
        };
        let tag_before = tag().await;
        let made = redact(bench, "article", &claim["article"]).await;
        let after = file(bench, &released, "?texts=true").await;
        assert_ne!(tag().await, tag_before);
        let head = |file: &str| serde_json::from_str::<Value>(file.lines().next().unwrap_or_default()).unwrap();
        assert_eq!(head(&after)["manifest"], head(&before)["manifest"]);
        let read = bench.viewer.get(release_path(bench, &released, "")).await.expect(200);
        assert_eq!(read["release"]["redactions"], json!([made["id"]]));
        assert_eq!(read["redacted"]["redactions"][0]["reason"], REASON);

        let verified = verify(&after);
        assert!(verified.contains("whole, but for what was redacted") && verified.contains("REDACTED"), "{verified}");
        assert!(
            !verified.contains("BROKEN") && verified.contains("1 of 2 looked up in their archived texts, 1 redacted"),
            "{verified}"
        );
        assert!(verify(&before).ends_with("The release is whole.\n"), "an older copy is what it was");
        let forged = after.replacen("\"supported\"", "\"refuted\"", 1);
        assert!(verify(&forged).contains("BROKEN"));
        let stripped = after.replacen("\"redacted\":", "\"ignored\":", 1);
        assert!(verify(&stripped).contains("BROKEN"));
    });
}

#[test]
fn the_record_is_whole_though_entries_lost_their_words() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let evidence = bench.evidence(&claim, "supports").await;
        let kept = bench.viewer.get(bench.path("/audit/head")).await.expect(200);
        redact(bench, "evidence", &evidence["id"]).await;
        redact(bench, "article", &claim["article"]).await;
        let entries = bench.admin.get(bench.path("/audit?limit=200")).await.text();
        assert!(!entries.contains("The agreement") && entries.contains(REASON), "{entries}");
        let audit = audit(bench, text(&kept["hash"])).await;
        assert!(audit.contains("of them redacted") && audit.ends_with(": whole\n"), "{audit}");
    });
}

#[test]
fn an_entry_for_which_no_redaction_vouches_was_changed() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let kept = bench.viewer.get(bench.path("/audit/head")).await.expect(200);
        redact(bench, "article", &claim["article"]).await;
        let connection = bench.database.connect().await.unwrap();
        let blame = "update event set kind = 'article.forged' where kind = 'article.added'";
        sea_orm::ConnectionTrait::execute_unprepared(&connection, blame).await.unwrap();
        connection.close().await.unwrap();
        let audit = audit(bench, text(&kept["hash"])).await;
        assert!(audit.contains("was changed") && audit.ends_with("NOT WHOLE\n"), "{audit}");
    });
}

fn verify(file: &str) -> String {
    claimbench_reads(["verify", "-"], file.as_bytes()).stdout
}

async fn audit(bench: &Bench, head: &str) -> String {
    let line = format!("audit verify --database-url {} --head {head}", bench.database.url());
    tokio::task::spawn_blocking(move || claimbench(line.split_whitespace()).stdout).await.unwrap()
}
