use claimbench_tests::actor::Actor;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};
use super::queue::me;

#[test]
fn whoever_is_mentioned_finds_the_comment() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let viewer = me(&bench.viewer).await;
        say(bench, &claim, "To nobody in particular.", &[]).await.expect(201);
        let said = say(bench, &claim, "Which of the two mills?", &[&viewer, &viewer]).await.expect(201);
        assert_eq!(said["mentions"], json!([viewer]));
        let mine = bench.viewer.get(bench.path("/mentions")).await.expect(200);
        assert_eq!(mine["items"], json!([said]));
        assert_eq!(bench.second.get(bench.path("/mentions")).await.expect(200)["items"], json!([]));
        let listed = bench.viewer.get(bench.claim_path(&claim, "/comments?limit=1")).await.expect(200);
        assert_eq!(listed["items"][0]["text"], "To nobody in particular.");
        assert!(listed["next"].is_string());
    });
}

#[test]
fn only_members_can_be_mentioned() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let outsider = me(&bench.outsider).await;
        assert_eq!(say(bench, &claim, "Have a look.", &[&outsider]).await.problem(), "422 unknown_reference");
        let said = say(bench, &claim, "Have a look.", &[]).await.expect(201);
        let change = json!({ "text": "Have a look.", "mentions": [outsider] });
        let refused = bench.reviewer.patch(path(bench, &said), version(&said), change).await;
        assert_eq!(refused.problem(), "422 unknown_reference");
        let listed = bench.viewer.get(bench.claim_path(&claim, "/comments")).await.expect(200);
        assert_eq!(listed["items"], json!([said]), "a comment that is refused leaves nothing");
    });
}

#[test]
fn a_comment_is_changed_by_its_author_and_taken_down_by_an_administrator_too() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let second = me(&bench.second).await;
        let said = say(bench, &claim, "The mill is in Falun.", &[&second]).await.expect(201);
        let change = json!({ "text": "The mill is in Gävle." });
        let changed = async |by: &Actor| by.patch(path(bench, &said), version(&said), change.clone()).await;
        assert_eq!(changed(&bench.admin).await.problem(), "403 role_required");
        let corrected = changed(&bench.reviewer).await.expect(200);
        assert_eq!((&corrected["text"], &corrected["mentions"]), (&change["text"], &json!([])));
        assert!(corrected["edited_at"].is_string());
        assert_eq!(changed(&bench.reviewer).await.problem(), "412 version_changed");

        let remove = async |by: &Actor| by.delete(path(bench, &said), version(&corrected)).await;
        assert_eq!(remove(&bench.editor).await.problem(), "403 role_required");
        remove(&bench.admin).await.expect(204);
        let gone = bench.viewer.get(path(bench, &said)).await.expect(200);
        assert_eq!((&gone["text"], &gone["nonce"]), (&json!(null), &json!(null)));
        assert_eq!(gone["deleted"]["by"], me(&bench.admin).await);
        let again = bench.reviewer.delete(path(bench, &said), version(&gone)).await;
        assert_eq!(again.problem(), "409 wrong_state");
    });
}

#[test]
fn the_record_tells_of_a_comment_and_not_what_it_says() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let said = say(bench, &claim, "Her brother owns the mill.", &[]).await.expect(201);
        bench.reviewer.delete(path(bench, &said), version(&said)).await.expect(204);
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.text();
        assert!(!history.contains("brother") && history.contains("sha256"), "{history}");
        assert!(history.contains("claim.comment_deleted"), "{history}");
    });
}

#[test]
fn a_blind_reviewer_does_not_read_what_those_say_who_have_assessed() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let claim = bench.claim().await;
        let second = me(&bench.second).await;
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        let said = say(bench, &claim, "Nobody could ever tell.", &[&second]).await.expect(201);
        let paths = [path(bench, &said), bench.claim_path(&claim, "/comments"), bench.path("/mentions")];
        for path in paths {
            let told = bench.second.get(path.clone()).await.text();
            assert!(told.contains("\"withheld\":true") && !told.contains("Nobody could"), "{path}: {told}");
        }
        assess(bench, &bench.second, &claim, "not_checkable").await.expect(201);
        let heard = bench.second.get(path(bench, &said)).await.expect(200);
        assert_eq!((&heard["withheld"], &heard["text"]), (&json!(false), &said["text"]));
    });
}

async fn say(bench: &Bench, claim: &Value, text: &str, mentions: &[&Value]) -> Reply {
    let body = json!({ "text": text, "mentions": mentions });
    bench.reviewer.post(bench.claim_path(claim, "/comments"), body).await
}

fn path(bench: &Bench, comment: &Value) -> String {
    bench.path(&format!("/comments/{}", text(&comment["id"])))
}
