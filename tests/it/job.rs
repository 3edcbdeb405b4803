//! Work that is done later: taken by one, taken again when nobody ends it, and ended by whoever may.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{SOURCE, text};
use claimbench_tests::server::Server;
use claimbench_tests::site::{Page, Site};
use serde_json::{Value, json};

async fn ask(bench: &Bench, url: &str) -> Value {
    bench.reviewer.post(bench.path("/sources/fetch"), json!({ "url": url })).await.expect(202)
}

#[test]
fn a_cancelled_job_keeps_nothing_and_ends_once() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/slow", Page::silence());
        let job = ask(bench, &site.url("/slow")).await;
        site.is_asked("/slow").await;
        let cancel = bench.path(&format!("/jobs/{}/cancel", text(&job["id"])));
        assert_eq!(bench.viewer.post(cancel.clone(), json!({})).await.problem(), "403 role_required");
        let cancelled = bench.reviewer.post(cancel.clone(), json!({})).await.expect(200);
        assert_eq!(cancelled["state"], "cancelled");
        assert_eq!(bench.ended(&job).await["state"], "cancelled");
        assert_eq!(bench.reviewer.post(cancel, json!({})).await.problem(), "409 wrong_state");
        assert_eq!(bench.viewer.get(bench.path("/sources")).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn a_job_whose_holder_has_gone_silent_is_taken_again_and_done_once() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put_all("/register", [Page::silence(), Page::text(SOURCE)]);
        let job = ask(bench, &site.url("/register")).await;
        site.is_asked("/register").await;
        let other = Server::start(&bench.database).await;
        other.pass(360);
        let ended = bench.ended(&job).await;
        assert_eq!((&ended["state"], &ended["attempts"]), (&json!("done"), &json!(2)));
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        assert_eq!(sources["items"].as_array().map(Vec::len), Some(1));
        other.stop().await;
    });
}

#[test]
fn how_a_job_ended_stands_in_the_record() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/register", Page::text(SOURCE));
        bench.fetched(&site.url("/register")).await;
        bench.fetched(&site.url("/nowhere")).await;
        let log = bench.admin.get(bench.path("/audit?limit=200")).await.expect(200);
        let kinds = log["items"].as_array().into_iter().flatten().map(|entry| text(&entry["kind"]));
        let of_jobs: Vec<&str> = kinds.filter(|kind| kind.starts_with("job.")).collect();
        assert_eq!(of_jobs, ["job.queued", "job.done", "job.queued", "job.failed"]);
    });
}

#[test]
fn jobs_are_listed_by_their_state_and_only_in_their_project() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/register", Page::text(SOURCE));
        let done = bench.ended(&ask(bench, &site.url("/register")).await).await;
        bench.ended(&ask(bench, &site.url("/nowhere")).await).await;
        let listed = bench.viewer.get(bench.path("/jobs?state=done")).await.expect(200);
        assert_eq!(listed["items"], json!([done]));
        let all = bench.viewer.get(bench.path("/jobs")).await.expect(200);
        assert_eq!(all["items"].as_array().map(Vec::len), Some(2));
        assert_eq!(bench.viewer.get(bench.path("/jobs?state=lost")).await.problem(), "400 malformed_query");
        let elsewhere = format!("/v1/projects/{}/jobs/{}", bench.foreign_project, text(&done["id"]));
        assert_eq!(bench.outsider.get(elsewhere.clone()).await.problem(), "404 not_found");
        assert_eq!(bench.outsider.get(format!("{elsewhere}/events")).await.problem(), "404 not_found");
    });
}
