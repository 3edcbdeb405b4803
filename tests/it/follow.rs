//! What happens in a project, told to whoever follows it.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::live::events;
use claimbench_tests::scene::text;
use serde_json::{Value, json};

use crate::assessment::assess;

async fn told(bench: &Bench, query: &str) -> Vec<Value> {
    let reply = bench.viewer.get(bench.path(&format!("/events?wait=0&{query}"))).await;
    assert_eq!((reply.status(), reply.header("content-type")), (200, Some("text/event-stream")), "{}", reply.text());
    events(&reply.text())
}

fn kinds(notices: &[Value]) -> Vec<&str> {
    notices.iter().map(|notice| text(&notice["kind"])).collect()
}

#[test]
fn whoever_comes_again_with_the_last_number_is_told_all_that_came_since_and_nothing_twice() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        let all = told(bench, "after=0").await;
        assert!(kinds(&all).contains(&"article.added") && kinds(&all).contains(&"claim.evidence_added"), "{all:?}");
        let middle = &all[all.len() / 2]["sequence"];
        let rest: Vec<Value> =
            all.iter().filter(|notice| notice["sequence"].as_i64() > middle.as_i64()).cloned().collect();
        assert_eq!(told(bench, &format!("after={middle}")).await, rest);
        let again = Ask::get(bench.path("/events?wait=0&after=0")).header("last-event-id", middle.to_string());
        assert_eq!(events(&bench.viewer.send(again).await.text()), rest);
        assert_eq!(told(bench, "").await, [] as [Value; 0]);
    });
}

#[test]
fn a_notice_says_where_to_read_and_not_who_did_it() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        let all = told(bench, "after=0").await;
        let assessed = all.iter().find(|notice| notice["kind"] == "claim.assessed").expect("it was told");
        assert_eq!((&assessed["topic"], &assessed["subject"]), (&json!("assessment"), &claim["id"]));
        let fields: Vec<&String> = assessed.as_object().expect("an object").keys().collect();
        assert_eq!(fields, ["id", "project", "sequence", "kind", "topic", "at", "subject", "path"]);
        for notice in all {
            assert_eq!(bench.viewer.get(text(&notice["path"])).await.status(), 200, "{notice}");
        }
    });
}

#[test]
fn what_is_done_while_somebody_follows_reaches_them_at_once_and_when_they_leave_the_project_nothing_more_does() {
    on_each_database(async |bench| {
        let mut live = bench.viewer.follow(bench.path("/events")).await;
        live.says("id: ").await;
        bench.claim().await;
        live.says("article.added").await;
        let me = bench.viewer.get("/v1/me").await.expect(200);
        bench.admin.delete(bench.path(&format!("/members/{}", text(&me["id"]))), 1).await.expect(204);
        live.ends().await;
        bench.source("Another", "Words that nobody is told of.").await;
        assert!(!kinds(&live.events()).contains(&"source.added"));
    });
}

#[test]
fn of_people_and_tokens_nobody_is_told_and_an_odd_place_is_refused() {
    on_each_database(async |bench| {
        let body = json!({ "name": "another program", "role": "viewer" });
        bench.admin.post(bench.path("/tokens"), body).await.expect(201);
        let all = told(bench, "after=0").await;
        assert!(kinds(&all).iter().all(|kind| !kind.starts_with("token.") && !kind.starts_with("member.")), "{all:?}");
        let odd = Ask::get(bench.path("/events?wait=0")).header("last-event-id", "first");
        assert_eq!(bench.viewer.send(odd).await.problem(), "400 invalid_last_event_id");
        assert_eq!(bench.viewer.get(bench.path("/events?wait=9999")).await.problem(), "400 malformed_query");
        let elsewhere = format!("/v1/projects/{}/events?wait=0", bench.foreign_project);
        assert_eq!(bench.viewer.get(elsewhere).await.problem(), "404 not_found");
    });
}
