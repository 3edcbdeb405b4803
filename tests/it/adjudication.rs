use claimbench_tests::actor::Actor;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};

#[test]
fn a_third_settles_what_two_reviewers_differ_about() {
    on_each_database(async |bench| {
        let claim = disputed(bench).await;
        let decision = adjudicate(bench, &bench.editor, &claim, "not_checkable").await.expect(201);
        assert_eq!(decision["adjudicates"], true);
        let settled = bench.read_claim(&claim).await;
        assert_eq!((&settled["verdict"], &settled["review"]), (&json!("not_checkable"), &json!("adjudicated")));
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.text();
        assert!(history.contains("claim.adjudicated"), "{history}");
    });
}

#[test]
fn whoever_has_assessed_a_claim_settles_no_dispute_about_it() {
    on_each_database(async |bench| {
        let claim = disputed(bench).await;
        assert_eq!(adjudicate(bench, &bench.second, &claim, "not_checkable").await.problem(), "409 wrong_state");
        adjudicate(bench, &bench.editor, &claim, "not_checkable").await.expect(201);
        assert_eq!(assess(bench, &bench.editor, &claim, "not_checkable").await.problem(), "409 wrong_state");
    });
}

#[test]
fn without_a_dispute_there_is_nothing_to_settle() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let claim = bench.claim().await;
        for reviewer in [&bench.reviewer, &bench.second] {
            assert_eq!(adjudicate(bench, &bench.editor, &claim, "not_checkable").await.problem(), "409 wrong_state");
            assess(bench, reviewer, &claim, "not_enough_evidence").await.expect(201);
        }
        assert_eq!(adjudicate(bench, &bench.editor, &claim, "not_checkable").await.problem(), "409 wrong_state");
        assert_eq!(bench.read_claim(&claim).await["review"], "agreed");
    });
}

#[test]
fn an_adjudicator_reads_what_both_say_and_still_needs_the_evidence() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let claim = bench.claim().await;
        let seen = async || {
            let page = bench.editor.get(bench.claim_path(&claim, "/assessments")).await.expect(200);
            page["items"].as_array().map_or(0, Vec::len)
        };
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        assert_eq!(seen().await, 0);
        assess(bench, &bench.second, &claim, "not_enough_evidence").await.expect(201);
        assert_eq!(seen().await, 2);
        assert_eq!(adjudicate(bench, &bench.editor, &claim, "supported").await.problem(), "409 verdict_needs_evidence");
        bench.evidence(&claim, "supports").await;
        adjudicate(bench, &bench.editor, &claim, "supported").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported");
    });
}

#[test]
fn a_decision_is_exported_as_one() {
    on_each_database(async |bench| {
        let claim = disputed(bench).await;
        bench.evidence(&claim, "supports").await;
        adjudicate(bench, &bench.editor, &claim, "supported").await.expect(201);
        let exported = bench.viewer.get(bench.path("/export")).await.text();
        assert_eq!(exported.matches(r#""adjudicates":true"#).count(), 1, "{exported}");
    });
}

/// A claim about which two reviewers differ.
async fn disputed(bench: &Bench) -> Value {
    set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": false })).await;
    let claim = bench.claim().await;
    assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
    assess(bench, &bench.second, &claim, "not_enough_evidence").await.expect(201);
    claim
}

async fn adjudicate(bench: &Bench, by: &Actor, claim: &Value, verdict: &str) -> Reply {
    let body =
        json!({ "verdict": verdict, "rationale": "The one source is a forecast.", "revision": claim["revision"] });
    by.post(bench.claim_path(claim, "/adjudicate"), body).await
}
