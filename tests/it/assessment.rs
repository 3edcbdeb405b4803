use claimbench_tests::actor::Actor;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::version;
use serde_json::{Value, json};

#[test]
fn supported_and_refuted_need_words_quoted_for_them() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assert_eq!(assess(bench, &bench.reviewer, &claim, "supported").await.problem(), "409 verdict_needs_evidence");
        bench.evidence(&claim, "supports").await;
        assert_eq!(assess(bench, &bench.reviewer, &claim, "refuted").await.problem(), "409 verdict_needs_evidence");
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        let claim = bench.read_claim(&claim).await;
        assert_eq!((&claim["verdict"], &claim["review"]), (&json!("supported"), &json!("agreed")));
    });
}

#[test]
fn the_verdict_waits_for_as_many_reviewers_as_the_policy_asks_for() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": false })).await;
        let claim = bench.claim().await;
        assess(bench, &bench.reviewer, &claim, "not_enough_evidence").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], json!(null));
        assess(bench, &bench.reviewer, &claim, "not_enough_evidence").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], json!(null), "twice the same reviewer is one");
        assess(bench, &bench.second, &claim, "not_enough_evidence").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "not_enough_evidence");
    });
}

#[test]
fn reviewers_who_differ_leave_a_dispute_until_one_changes_their_mind() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        assess(bench, &bench.second, &claim, "not_enough_evidence").await.expect(201);
        let disputed = bench.read_claim(&claim).await;
        assert_eq!((&disputed["verdict"], &disputed["review"]), (&json!(null), &json!("disputed")));
        assess(bench, &bench.second, &claim, "not_checkable").await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["review"], "agreed");
        let past = bench.viewer.get(bench.claim_path(&claim, "/assessments")).await.expect(200);
        assert_eq!(past["items"].as_array().map(Vec::len), Some(3), "nothing is overwritten");
    });
}

#[test]
fn a_blind_reviewer_sees_the_others_after_their_own() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let claim = bench.claim().await;
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        let seen = async || {
            let page = bench.second.get(bench.claim_path(&claim, "/assessments")).await.expect(200);
            page["items"].as_array().map_or(0, Vec::len)
        };
        assert_eq!(seen().await, 0);
        assess(bench, &bench.second, &claim, "not_enough_evidence").await.expect(201);
        assert_eq!(seen().await, 2);
    });
}

#[test]
fn before_their_own_a_blind_reviewer_learns_nothing_of_the_others_by_any_way() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 2, "min_assessments": 2, "blind": true })).await;
        let claim = bench.claim().await;
        bench.evidence(&claim, "refutes").await;
        let untouched = bench.viewer.get(bench.claim_path(&claim, "/verdict")).await.expect(200);
        assess(bench, &bench.reviewer, &claim, "refuted").await.expect(201);
        let paths = ["/assessments", "/verdict", "", "/history?limit=200"].map(|rest| bench.claim_path(&claim, rest));
        let project = ["/claims", "/export", "/export?verdict=refuted", "/export?verdict=refuted&format=csv"];
        for path in paths.into_iter().chain(project.map(|rest| bench.path(rest))) {
            for actor in [&bench.second, &bench.viewer, &bench.token] {
                let told = actor.get(path.clone()).await.text();
                assert!(!told.contains("\"refuted\"") && !told.contains("As the sources say."), "{path}: {told}");
            }
        }
        let events = bench.admin.get(bench.path("/audit?limit=200")).await.text();
        assert!(events.contains("claim.assessed"));
        assert!(!events.contains("\"refuted\"") && !events.contains("As the sources say."), "{events}");
        let report = bench.second.get(bench.claim_path(&claim, "/verdict")).await.expect(200);
        for what in ["independent_origins", "origins_at_most", "origins"] {
            assert_eq!(report[what], untouched[what], "which side is counted would tell it");
        }
        assert_eq!(report["missing"].as_array().map(Vec::len), Some(1));

        assess(bench, &bench.second, &claim, "refuted").await.expect(201);
        let report = bench.second.get(bench.claim_path(&claim, "/verdict")).await.expect(200);
        assert_eq!(report["missing"][0]["what"], "independent_origins");
        assert_eq!(report["origins"][0]["counts"], true);
    });
}

#[test]
fn a_verdict_on_words_that_have_changed_is_refused() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let change = json!({ "text": "Something else." });
        bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        assert_eq!(assess(bench, &bench.reviewer, &claim, "not_checkable").await.problem(), "409 revision_changed");
    });
}

#[test]
fn an_edit_after_the_verdict_reopens_the_claim() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        let judged = bench.read_claim(&claim).await;
        let change = json!({ "text": "Something else." });
        let edited = bench.editor.patch(bench.claim_path(&claim, ""), version(&judged), change).await.expect(200);
        assert_eq!((&edited["verdict"], &edited["review"]), (&json!(null), &json!("open")));
        assert_eq!(edited["reopened"]["cause"], "claim_edited");
    });
}

#[test]
fn a_viewer_assesses_nothing() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assert_eq!(assess(bench, &bench.viewer, &claim, "not_checkable").await.problem(), "403 role_required");
    });
}

pub(super) async fn assess(bench: &Bench, by: &Actor, claim: &Value, verdict: &str) -> Reply {
    let body = json!({ "verdict": verdict, "rationale": "As the sources say.", "revision": claim["revision"] });
    by.post(bench.claim_path(claim, "/assessments"), body).await
}

pub(super) async fn set_policy(bench: &Bench, policy: Value) {
    let project = bench.admin.get(bench.path("")).await.expect(200);
    bench.admin.patch(bench.path(""), version(&project), json!({ "policy": policy })).await.expect(200);
}
