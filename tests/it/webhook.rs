//! Addresses outside that are told of what happens in a project.

use std::time::Duration;

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{text, version};
use claimbench_tests::server::Server;
use claimbench_tests::site::{Page, Site};
use serde_json::{Value, json};

/// Longer than any pause between two attempts.
const DAY: u64 = 25 * 60 * 60;

fn taken() -> Page {
    Page::new(204, "text/plain", "")
}

async fn webhook(bench: &Bench, url: &str, topics: &[&str]) -> Value {
    let body = json!({ "name": "newsroom", "url": url, "topics": topics });
    bench.admin.post(bench.path("/webhooks"), body).await.expect(201)["webhook"].clone()
}

fn path(bench: &Bench, webhook: &Value, rest: &str) -> String {
    bench.path(&format!("/webhooks/{}{rest}", text(&webhook["id"])))
}

/// Sends a message that says nothing.
async fn tried(bench: &Bench, webhook: &Value) -> Value {
    bench.admin.post(path(bench, webhook, "/test"), json!({})).await.expect(200)
}

/// What is at a path, as soon as it is as it should be.
async fn once(bench: &Bench, path: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    loop {
        let found = bench.admin.get(path).await.expect(200);
        if is_so(&found) {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A delivery, as soon as so many attempts have ended.
async fn attempted(bench: &Bench, webhook: &Value, delivery: &Value, attempts: usize) -> Value {
    let path = path(bench, webhook, &format!("/deliveries/{}", text(&delivery["id"])));
    once(bench, &path, |found| found["attempts"].as_array().is_some_and(|all| all.len() == attempts)).await
}

async fn all_delivered(bench: &Bench, webhook: &Value) -> Vec<Value> {
    once(bench, &path(bench, webhook, "/deliveries?state=pending"), |found| found["items"] == json!([])).await;
    let all = bench.admin.get(path(bench, webhook, "/deliveries")).await.expect(200);
    all["items"].as_array().cloned().unwrap_or_default()
}

#[test]
fn what_happens_is_posted_with_where_to_read_it_and_nothing_is_posted_twice() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/hook", taken());
        let webhook = webhook(bench, &site.url("/hook"), &["evidence"]).await;
        // Another instance looks for messages too.
        let other = Server::start(&bench.database).await;
        let claim = bench.claim().await;
        for _ in 0..5 {
            bench.evidence(&claim, "supports").await;
        }
        let deliveries = all_delivered(bench, &webhook).await;
        assert!(deliveries.iter().all(|delivery| delivery["state"] == "delivered"), "{deliveries:?}");
        let asked = site.requests("/hook");
        assert_eq!((deliveries.len(), asked.len()), (5, 5));
        for one in asked {
            let message: Value = serde_json::from_str(&one.body).expect("JSON");
            assert_eq!(message["type"], "claim.evidence_added");
            assert_eq!(one.header("webhook-id"), message["data"]["id"].as_str());
            assert!(one.header("webhook-signature").is_some_and(|signature| signature.starts_with("v1,")), "{one:?}");
            assert!(one.header("webhook-timestamp").is_some_and(|moment| moment.parse::<i64>().is_ok()), "{one:?}");
            let read = bench.viewer.get(text(&message["data"]["path"])).await.expect(200);
            assert_eq!(read["id"], claim["id"]);
        }
        other.stop().await;
    });
}

#[test]
fn a_message_that_nobody_takes_is_sent_again_with_the_same_id_and_body() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put_all("/hook", [Page::new(503, "text/plain", "later"), taken()]);
        let webhook = webhook(bench, &site.url("/hook"), &["release"]).await;
        let delivery = tried(bench, &webhook).await;
        let refused = attempted(bench, &webhook, &delivery, 1).await;
        assert_eq!((&refused["state"], &refused["attempts"][0]["http_status"]), (&json!("pending"), &json!(503)));
        let failing = bench.admin.get(path(bench, &webhook, "")).await.expect(200);
        assert!(failing["failing_since"].is_string(), "{failing}");
        bench.server.pass(6);
        let taken = attempted(bench, &webhook, &delivery, 2).await;
        assert_eq!((&taken["state"], &taken["attempts"][1]["failure"]), (&json!("delivered"), &Value::Null));
        let [first, second] = &site.requests("/hook")[..] else { panic!("it was asked twice") };
        assert_eq!((first.header("webhook-id"), &first.body), (second.header("webhook-id"), &second.body));
        assert_ne!(first.header("webhook-timestamp"), second.header("webhook-timestamp"));
        let well = bench.admin.get(path(bench, &webhook, "")).await.expect(200);
        assert_eq!(well["failing_since"], Value::Null);
    });
}

#[test]
fn a_webhook_that_nobody_answers_for_days_is_disabled_and_the_others_are_told() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/deaf", Page::new(500, "text/plain", "broken"));
        site.put("/watch", taken());
        webhook(bench, &site.url("/watch"), &["webhook"]).await;
        let deaf = webhook(bench, &site.url("/deaf"), &["release"]).await;
        let delivery = tried(bench, &deaf).await;
        for attempts in 1..=10 {
            attempted(bench, &deaf, &delivery, attempts).await;
            bench.server.pass(DAY);
        }
        let stopped = once(bench, &path(bench, &deaf, ""), |found| found["state"] == "disabled").await;
        assert_eq!(stopped["disabled_because"], "it answered 500");
        assert_eq!(attempted(bench, &deaf, &delivery, 10).await["state"], "failed");
        site.is_told("/watch", "webhook.disabled").await;
        let refused = bench.admin.post(path(bench, &deaf, "/test"), json!({})).await;
        assert_eq!(refused.problem(), "409 wrong_state");

        site.put("/deaf", taken());
        let again = bench.admin.patch(path(bench, &deaf, ""), version(&stopped), json!({ "enabled": true })).await;
        assert_eq!(again.expect(200)["state"], "enabled");
        let id = text(&delivery["id"]);
        bench.admin.post(path(bench, &deaf, &format!("/deliveries/{id}/redeliver")), json!({})).await.expect(200);
        assert_eq!(attempted(bench, &deaf, &delivery, 11).await["state"], "delivered");
    });
}

#[test]
fn a_receiver_that_is_gone_is_sent_nothing_more() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/gone", Page::new(410, "text/plain", "gone"));
        let webhook = webhook(bench, &site.url("/gone"), &["release"]).await;
        let delivery = tried(bench, &webhook).await;
        assert_eq!(attempted(bench, &webhook, &delivery, 1).await["state"], "failed");
        assert_eq!(bench.admin.get(path(bench, &webhook, "")).await.expect(200)["state"], "disabled");
    });
}

#[test]
fn a_webhook_is_told_of_its_topics_only_and_of_nothing_while_it_is_paused() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/hook", taken());
        let hook = webhook(bench, &site.url("/hook"), &["evidence"]).await;
        let claim = bench.claim().await;
        let paused = bench.admin.patch(path(bench, &hook, ""), version(&hook), json!({ "enabled": false })).await;
        let paused = paused.expect(200);
        bench.evidence(&claim, "supports").await;
        bench.admin.patch(path(bench, &hook, ""), version(&paused), json!({ "enabled": true })).await.expect(200);
        bench.evidence(&claim, "refutes").await;
        tried(bench, &hook).await;
        let deliveries = all_delivered(bench, &hook).await;
        let kinds: Vec<&str> = deliveries.iter().map(|one| text(&one["message"]["type"])).collect();
        assert_eq!(kinds, ["claim.evidence_added", "webhook.tested"]);
    });
}

#[test]
fn a_new_secret_is_shown_once_and_for_a_day_the_old_one_signs_too() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/hook", taken());
        let webhook = webhook(bench, &site.url("/hook"), &["release"]).await;
        let renew = Ask::post(path(bench, &webhook, "/secret"), &json!({})).once("renew");
        let renewed = bench.admin.send(renew.clone()).await.expect(200);
        assert!(text(&renewed["secret"]).starts_with("whsec_"), "{renewed}");
        assert_eq!(bench.admin.send(renew).await.problem(), "409 secret_already_shown");
        assert!(!bench.admin.get(path(bench, &webhook, "")).await.text().contains("whsec_"));
        for (later, signatures) in [(0, 2), (DAY, 1)] {
            bench.server.pass(later);
            let delivery = tried(bench, &webhook).await;
            attempted(bench, &webhook, &delivery, 1).await;
            let last = site.requests("/hook").pop().expect("it was asked");
            let signed = last.header("webhook-signature").unwrap_or_default();
            assert_eq!(signed.split(' ').filter(|one| one.starts_with("v1,")).count(), signatures, "{signed}");
        }
    });
}

#[test]
fn an_address_that_may_not_be_called_is_refused_and_a_redirect_is_not_followed() {
    on_each_database(async |bench| {
        for url in ["http://169.254.169.254/", "http://10.0.0.1/", "https://me:secret@paper.example/"] {
            let refused = bench.admin.post(bench.path("/webhooks"), json!({ "name": "odd", "url": url })).await;
            assert_eq!(refused.problem(), "422 url_forbidden", "{url}");
        }
        let site = Site::start().await;
        site.put("/old", Page::redirect(&site.url("/new")));
        let webhook = webhook(bench, &site.url("/old"), &["release"]).await;
        let delivery = tried(bench, &webhook).await;
        let refused = attempted(bench, &webhook, &delivery, 1).await;
        assert_eq!(refused["attempts"][0]["http_status"], 302);
        assert!(site.asked("/new").is_empty());
    });
}

#[test]
fn the_webhooks_of_another_project_are_not_there() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        let webhook = webhook(bench, &site.url("/hook"), &["release"]).await;
        let elsewhere = format!("/v1/projects/{}/webhooks/{}", bench.foreign_project, text(&webhook["id"]));
        for rest in ["", "/deliveries"] {
            assert_eq!(bench.outsider.get(format!("{elsewhere}{rest}")).await.problem(), "404 not_found");
        }
        bench.admin.delete(path(bench, &webhook, ""), version(&webhook)).await.expect(204);
        assert_eq!(bench.admin.get(path(bench, &webhook, "")).await.problem(), "404 not_found");
    });
}
