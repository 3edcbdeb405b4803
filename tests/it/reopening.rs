//! What begins the review of a decided claim anew, and what does not.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

use super::assessment::assess;

#[test]
fn evidence_that_comes_after_the_verdict_sends_the_claim_back_to_the_queue() {
    on_each_database(async |bench| {
        let claim = supported(bench).await;
        let refuting = bench.evidence(&claim, "refutes").await;
        let reopened = bench.read_claim(&claim).await;
        assert_eq!((&reopened["verdict"], &reopened["review"]), (&json!(null), &json!("open")));
        assert_eq!(
            (&reopened["reopened"]["cause"], &reopened["reopened"]["by"]),
            (&json!("new_evidence"), &refuting["created_by"])
        );
        let told = told(bench, &claim).await;
        let data = json!({ "cause": "new_evidence", "round": 2, "verdict": "supported", "about": refuting["id"] });
        assert_eq!(told, [data]);

        let next = bench.second.post(bench.path("/queue/next"), json!({})).await.expect(200);
        assert_eq!((&next["claim"]["id"], &next["why"]), (&claim["id"], &json!("reopened")));
        assess(bench, &bench.second, &claim, "conflicting").await.expect(201);
        let decided = bench.read_claim(&claim).await;
        assert_eq!(
            (&decided["verdict"], &decided["review"]),
            (&json!("conflicting"), &json!("agreed")),
            "the first word counts no more"
        );
    });
}

#[test]
fn evidence_that_nobody_has_judged_by_or_that_says_nothing_reopens_nothing() {
    on_each_database(async |bench| {
        let claim = supported(bench).await;
        assert_eq!(bench.read_claim(&claim).await["reopened"], json!(null), "it came before any assessment");
        let context = bench.evidence(&claim, "context").await;
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported");
        let path = bench.path(&format!("/evidence/{}", text(&context["id"])));
        let noted =
            bench.reviewer.patch(path.clone(), version(&context), json!({ "note": "Page 3." })).await.expect(200);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported");
        bench.reviewer.patch(path, version(&noted), json!({ "stance": "refutes" })).await.expect(200);
        assert_eq!(cause(bench, &claim).await, "new_evidence", "now it says something");
    });
}

#[test]
fn quoted_words_that_are_gone_from_the_newest_snapshot_reopen_once() {
    on_each_database(async |bench| {
        let claim = supported(bench).await;
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        let path = bench.path(&format!("/sources/{}/snapshots", text(&sources["items"][0]["id"])));
        bench.reviewer.post(path.clone(), json!({ "text": "The page is empty." })).await.expect(201);
        assert_eq!(cause(bench, &claim).await, "snapshot_changed");
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        bench.reviewer.post(path, json!({ "text": "The page is still empty." })).await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported", "the reviewers knew that");
    });
}

#[test]
fn a_retracted_source_reopens_what_was_judged_by_it_and_so_does_its_return() {
    on_each_database(async |bench| {
        let claim = supported(bench).await;
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        let source = &sources["items"][0];
        let retracted = source_step(bench, source, "retract").await.expect(200);
        assert_eq!(cause(bench, &claim).await, "source_retracted");
        assert_eq!(assess(bench, &bench.reviewer, &claim, "supported").await.problem(), "409 verdict_needs_evidence");
        assess(bench, &bench.reviewer, &claim, "not_enough_evidence").await.expect(201);

        let back = source_step(bench, &retracted, "reinstate").await.expect(200);
        assert_eq!((&back["retracted"], &cause(bench, &claim).await), (&json!(null), &json!("source_reinstated")));
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported");
        assert_eq!(source_step(bench, &back, "reinstate").await.problem(), "409 wrong_state");
    });
}

#[test]
fn any_member_appeals_against_a_verdict_with_the_reason() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assert_eq!(appeal(bench, &claim).await.problem(), "409 wrong_state", "there is no verdict yet");
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        let appealed = appeal(bench, &bench.read_claim(&claim).await).await.expect(200);
        let me = bench.viewer.get("/v1/me").await.expect(200);
        let reopened = &appealed["reopened"];
        assert_eq!(
            (&appealed["verdict"], &reopened["cause"], &reopened["by"]),
            (&json!(null), &json!("appeal"), &me["id"])
        );
        assert_eq!(reopened["reason"], "The register can be asked.");
        assert_eq!(appeal(bench, &appealed).await.problem(), "409 wrong_state", "once is enough");
        let kept = bench.viewer.get(bench.claim_path(&claim, "/assessments")).await.expect(200);
        assert_eq!(kept["items"][0]["round"], 1, "what was said stays in the record");
    });
}

#[test]
fn an_assessment_can_name_the_round_that_its_reviewer_has_read() {
    on_each_database(async |bench| {
        let claim = supported(bench).await;
        bench.evidence(&claim, "refutes").await;
        let mut body = json!({ "verdict": "supported", "revision": claim["revision"], "round": claim["round"] });
        let path = bench.claim_path(&claim, "/assessments");
        assert_eq!(bench.second.post(path.clone(), body.clone()).await.problem(), "409 revision_changed");
        body["round"] = bench.read_claim(&claim).await["round"].clone();
        bench.second.post(path, body).await.expect(201);
    });
}

/// A claim that one reviewer has found supported, by one piece of evidence.
async fn supported(bench: &Bench) -> Value {
    let claim = bench.claim().await;
    bench.evidence(&claim, "supports").await;
    assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
    claim
}

/// Why the claim, which has no verdict, was reopened.
pub(super) async fn cause(bench: &Bench, claim: &Value) -> Value {
    let claim = bench.read_claim(claim).await;
    assert_eq!((&claim["verdict"], &claim["review"]), (&json!(null), &json!("open")));
    claim["reopened"]["cause"].clone()
}

/// What its history says of each reopening.
async fn told(bench: &Bench, claim: &Value) -> Vec<Value> {
    let history = bench.viewer.get(bench.claim_path(claim, "/history?limit=200")).await.expect(200);
    let events = history["items"].as_array().into_iter().flatten();
    events.filter(|event| event["kind"] == "claim.review_reopened").map(|event| event["data"].clone()).collect()
}

async fn appeal(bench: &Bench, claim: &Value) -> Reply {
    let ask = Ask::post(bench.claim_path(claim, "/appeal"), &json!({ "reason": "The register can be asked." }));
    bench.viewer.send(ask.if_match(version(claim))).await
}

async fn source_step(bench: &Bench, source: &Value, what: &str) -> Reply {
    let path = bench.path(&format!("/sources/{}/{what}", text(&source["id"])));
    bench.reviewer.send(Ask::post(path, &json!({ "reason": "Read again." })).if_match(version(source))).await
}
