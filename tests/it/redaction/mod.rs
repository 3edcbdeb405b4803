//! Words that the law takes out: they are gone from wherever they were kept, and what leaned on them says so.

mod copies;
mod leaning;

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{ARTICLE, SOURCE, text, version};
use serde_json::{Value, json};

const REASON: &str = "Order of the district court, case 12.";

async fn redact(bench: &Bench, of: &str, subject: &Value) -> Value {
    let body = json!({ "of": of, "subject": subject, "reason": REASON });
    bench.admin.post(bench.path("/redactions"), body).await.expect(201)
}

#[test]
fn a_redaction_says_who_took_what_when_and_why() {
    on_each_database(async |bench| {
        let source = bench.source("The register", SOURCE).await;
        let made = redact(bench, "source", &source["id"]).await;
        assert_eq!((&made["of"], &made["subject"], &made["reason"]), (&json!("source"), &source["id"], &json!(REASON)));
        assert_eq!(made["sha256"], source["snapshots"][0]["text_sha256"]);
        assert_eq!(made["reached"]["snapshots"], 1);
        let path = format!("/redactions/{}", text(&made["id"]));
        assert_eq!(bench.viewer.get(bench.path(&path)).await.expect(200), made);
        let listed = bench.listed(&format!("/redactions?subject={}", text(&source["id"]))).await;
        assert_eq!(listed, [made]);
    });
}

#[test]
fn only_administrators_redact_and_only_what_still_has_words() {
    on_each_database(async |bench| {
        let source = bench.source("The register", SOURCE).await;
        let body = json!({ "of": "source", "subject": source["id"], "reason": REASON });
        let refused = bench.editor.post(bench.path("/redactions"), body.clone()).await;
        assert_eq!(refused.problem(), "403 role_required");
        let silent = json!({ "of": "source", "subject": source["id"], "reason": "" });
        assert_eq!(bench.admin.post(bench.path("/redactions"), silent).await.problem(), "422 invalid_body");
        let another = json!({ "of": "claim", "subject": source["id"], "reason": REASON });
        assert_eq!(bench.admin.post(bench.path("/redactions"), another).await.problem(), "422 unknown_reference");
        bench.admin.post(bench.path("/redactions"), body.clone()).await.expect(201);
        assert_eq!(bench.admin.post(bench.path("/redactions"), body).await.problem(), "409 wrong_state");
    });
}

#[test]
fn what_was_redacted_does_not_come_back() {
    on_each_database(async |bench| {
        let source = bench.source("The register", SOURCE).await;
        redact(bench, "source", &source["id"]).await;
        let again = bench.reviewer.post(bench.path("/sources"), json!({ "text": SOURCE })).await;
        assert_eq!(again.problem(), "410 redacted");
        let newer = bench.path(&format!("/sources/{}/snapshots", text(&source["id"])));
        let newer = bench.reviewer.post(newer, json!({ "text": "The register has another entry now." })).await;
        assert_eq!(newer.problem(), "409 wrong_state");
        let claim = bench.claim().await;
        let quote = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": "[redacted]" }, "stance": "supports" });
        let quoted = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), quote).await;
        assert_eq!(quoted.problem(), "410 redacted");
    });
}

#[test]
fn a_claim_without_words_is_neither_changed_nor_judged_nor_offered() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        for claim in bench.claims().await {
            redact(bench, "claim", &claim["id"]).await;
            let claim = bench.read_claim(&claim).await;
            assert_eq!((&claim["text"], &claim["mention"]["exact"]), (&json!("[redacted]"), &json!("[redacted]")));
            let edit =
                bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), json!({ "text": "It is so." })).await;
            assert_eq!(edit.problem(), "409 wrong_state");
            let judged = json!({ "verdict": "not_checkable", "revision": claim["revision"] });
            let judged = bench.reviewer.post(bench.claim_path(&claim, "/assessments"), judged).await;
            assert_eq!(judged.problem(), "409 wrong_state");
        }
        let next = bench.reviewer.post(bench.path("/queue/next"), json!({})).await.expect(200);
        assert_eq!(next["claim"], json!(null));
    });
}
