use std::collections::BTreeSet;

use claimbench_tests::actor::Actor;
use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{ARTICLE, text, version};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};

#[test]
fn two_reviewers_are_never_given_the_same_claim() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        let mine = next(bench, &bench.reviewer).await;
        assert_eq!(mine["why"], "first_assessment");
        assert_eq!(
            next(bench, &bench.reviewer).await["claim"]["id"],
            mine["claim"]["id"],
            "what one holds comes first"
        );
        assert_ne!(next(bench, &bench.second).await["claim"]["id"], mine["claim"]["id"]);
        let leases = leases(bench).await;
        assert_eq!(leases.len(), 2);
        assert!(leases.iter().any(|lease| lease["claim"] == mine["claim"]["id"]));
    });
}

#[test]
fn a_reviewer_reads_ahead_by_two_claims_and_no_more() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        bench.article(&ARTICLE.replace("Osterby", "Vesterby")).await;
        let mut held: Vec<Value> = Vec::new();
        for _ in 0..3 {
            let one = bench.reviewer.post(bench.path("/queue/next"), json!({ "skip": held })).await.expect(200);
            held.push(one["claim"]["id"].clone());
        }
        assert_eq!(held.iter().map(text).collect::<BTreeSet<_>>().len(), 3);
        let fourth = bench.reviewer.post(bench.path("/queue/next"), json!({ "skip": held })).await;
        assert_eq!(fourth.problem(), "409 wrong_state");
    });
}

#[test]
fn an_assessment_ends_the_lease_and_the_next_reviewer_is_offered_the_claim() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let only = one_claim(bench).await;
        next(bench, &bench.reviewer).await;
        assert_eq!(next(bench, &bench.second).await["claim"], json!(null));
        assess(bench, &bench.reviewer, &only, "not_checkable").await.expect(201);
        assert_eq!(next(bench, &bench.reviewer).await["claim"], json!(null), "nobody judges a claim twice");
        let second = next(bench, &bench.second).await;
        assert_eq!((&second["claim"]["id"], &second["why"]), (&only["id"], &json!("another_assessment")));
        assess(bench, &bench.second, &only, "not_enough_evidence").await.expect(201);
        let third = next(bench, &bench.editor).await;
        assert_eq!((&third["claim"]["id"], &third["why"]), (&only["id"], &json!("dispute")));
    });
}

#[test]
fn what_is_skipped_with_a_reason_is_offered_to_others_only() {
    on_each_database(async |bench| {
        let only = one_claim(bench).await;
        next(bench, &bench.reviewer).await;
        let skip = format!("{}/skip", lease_path(bench, &only));
        assert_eq!(bench.reviewer.post(skip.clone(), json!({ "reason": "" })).await.status(), 422);
        bench.reviewer.post(skip, json!({ "reason": "I know the signatory." })).await.expect(200);
        assert_eq!(next(bench, &bench.reviewer).await["claim"], json!(null));
        assert_eq!(next(bench, &bench.second).await["claim"]["id"], only["id"]);
        let history = bench.viewer.get(bench.claim_path(&only, "/history?limit=200")).await.text();
        assert!(history.contains("I know the signatory."), "{history}");
    });
}

#[test]
fn what_is_assigned_comes_first_and_to_nobody_else() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        let claims = bench.claims().await;
        let (last, user) = (claims.last().expect("there are claims"), me(&bench.second).await);
        next(bench, &bench.reviewer).await;
        let assigned = assign(bench, last, &user).await;
        assert_eq!(assigned["assignee"], user);
        let given = next(bench, &bench.second).await;
        assert_eq!((&given["claim"]["id"], &given["why"]), (&last["id"], &json!("assigned")));
        assert_ne!(next(bench, &bench.reviewer).await["claim"]["id"], last["id"]);
        assess(bench, &bench.second, last, "not_checkable").await.expect(201);
        assert_eq!(bench.read_claim(last).await["assignee"], json!(null));
    });
}

#[test]
fn a_claim_is_assigned_to_those_only_who_may_review() {
    on_each_database(async |bench| {
        let claim = one_claim(bench).await;
        for nobody in [me(&bench.viewer).await, me(&bench.outsider).await] {
            let refused = change(bench, &claim, "/assign", json!({ "user": nobody })).await;
            assert_eq!(refused.problem(), "422 unknown_reference");
        }
    });
}

#[test]
fn what_was_assigned_to_somebody_who_left_is_open_to_all() {
    on_each_database(async |bench| {
        let claim = one_claim(bench).await;
        let user = me(&bench.second).await;
        assign(bench, &claim, &user).await;
        assert_eq!(next(bench, &bench.reviewer).await["claim"], json!(null));
        let members = bench.admin.get(bench.path("/members?limit=200")).await.expect(200);
        let member = members["items"].as_array().into_iter().flatten().find(|one| one["user"] == user).cloned();
        let member = member.expect("the second reviewer is a member");
        bench.admin.delete(bench.path(&format!("/members/{}", text(&user))), version(&member)).await.expect(204);
        assert_eq!(next(bench, &bench.reviewer).await["claim"]["id"], claim["id"]);
    });
}

#[test]
fn a_lease_that_ran_out_is_nobodys() {
    on_each_database(async |bench| {
        let only = one_claim(bench).await;
        next(bench, &bench.reviewer).await;
        let ago = "update lease set until = '2020-01-01 00:00:00+00:00'";
        bench.database.connect().await.unwrap().execute_unprepared(ago).await.unwrap();
        assert_eq!(leases(bench).await, Vec::<Value>::new());
        assert_eq!(next(bench, &bench.second).await["claim"]["id"], only["id"]);
        assert_eq!(bench.reviewer.delete(lease_path(bench, &only), 0).await.problem(), "404 not_found");
    });
}

#[test]
fn the_queue_is_filtered_by_type_and_article() {
    on_each_database(async |bench| {
        let first = bench.article(ARTICLE).await;
        let second = bench.article(&ARTICLE.replace("Osterby", "Vesterby")).await;
        for article in [&first, &second] {
            let asked = json!({ "article": article["id"] });
            let given = bench.reviewer.post(bench.path("/queue/next"), asked).await.expect(200);
            assert_eq!(given["claim"]["article"], article["id"]);
        }
        let asked = json!({ "type": "signature" });
        let given = bench.second.post(bench.path("/queue/next"), asked).await.expect(200);
        assert_eq!(given["claim"]["type"], "signature");
    });
}

pub(super) async fn next(bench: &Bench, by: &Actor) -> Value {
    by.post(bench.path("/queue/next"), json!({})).await.expect(200)
}

async fn leases(bench: &Bench) -> Vec<Value> {
    let page = bench.viewer.get(bench.path("/queue/leases")).await.expect(200);
    page["items"].as_array().cloned().unwrap_or_default()
}

pub(super) fn lease_path(bench: &Bench, claim: &Value) -> String {
    bench.path(&format!("/queue/leases/{}", text(&claim["id"])))
}

pub(super) async fn me(who: &Actor) -> Value {
    who.get("/v1/me").await.expect(200)["id"].clone()
}

async fn assign(bench: &Bench, claim: &Value, user: &Value) -> Value {
    let claim = bench.read_claim(claim).await;
    change(bench, &claim, "/assign", json!({ "user": user })).await.expect(200)
}

/// What the editor does to a claim that they have just read.
async fn change(bench: &Bench, claim: &Value, rest: &str, body: Value) -> Reply {
    bench.editor.send(Ask::post(bench.claim_path(claim, rest), &body).if_match(version(claim))).await
}

/// The first claim of an article; the others are set aside, so that the queue has nothing else.
pub(super) async fn one_claim(bench: &Bench) -> Value {
    let first = bench.claim().await;
    for claim in bench.claims().await.into_iter().skip(1) {
        change(bench, &claim, "/reject", json!({ "reason": "Not for this test." })).await.expect(200);
    }
    first
}
