//! Articles and sources by their address, from a site on loopback.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{ARTICLE, QUOTE, SOURCE, text};
use claimbench_tests::site::{Page, Site};
use serde_json::{Value, json};

/// A page on which the scene's article stands.
fn article() -> Page {
    let paragraphs: Vec<&str> = ARTICLE.split("\n\n").collect();
    Page::html("The agreement of Falun", &paragraphs)
}

/// What a job failed with.
fn code(job: &Value) -> &str {
    assert_eq!(job["state"], "failed", "{job}");
    text(&job["problem"]["code"])
}

async fn source(bench: &Bench, job: &Value) -> Value {
    assert_eq!(job["state"], "done", "{job}");
    bench.viewer.get(bench.path(&format!("/sources/{}", text(&job["outcome"]["source"])))).await.expect(200)
}

#[test]
fn an_article_is_fetched_with_its_claims_and_with_the_way_that_it_came() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/short", Page::redirect("/news/agreement?a=1#top"));
        let link = "</news/agreement>; rel=\"canonical\"";
        site.put("/news/agreement?a=1", article().header("link", link).header("set-cookie", "id=1"));
        let asked = bench.editor.post(bench.path("/articles/fetch"), json!({ "url": site.url("/short") })).await;
        let job = asked.expect(202);
        assert_eq!(asked.header("location"), Some(bench.path(&format!("/jobs/{}", text(&job["id"]))).as_str()));
        let job = bench.ended(&job).await;
        assert_eq!(job["state"], "done", "{job}");
        assert_eq!(job["outcome"]["changed"], true);

        let path = bench.path(&format!("/articles/{}", text(&job["outcome"]["article"])));
        let document = bench.viewer.get(path).await.expect(200);
        assert_eq!(document["article"]["title"], "The agreement of Falun");
        assert_eq!(document["article"]["url"], site.url("/news/agreement?a=1"));
        assert_eq!(document["blocks"][0]["kind"], "heading");
        assert!(!bench.claims().await.is_empty());

        let snapshot = bench.snapshot(&job["outcome"]["snapshot"]).await;
        let hops = json!([
            { "url": site.url("/short"), "http_status": 302 },
            { "url": site.url("/news/agreement?a=1"), "http_status": 200 },
        ]);
        assert_eq!(snapshot["redirects"], hops);
        assert_eq!(snapshot["canonical_url"], site.url("/news/agreement"));
        assert_eq!((&snapshot["http_status"], &snapshot["media_type"]), (&json!(200), &json!("text/html")));
        let headers = snapshot["headers"].to_string();
        assert!(headers.contains("charset=utf-8") && !headers.contains("set-cookie"), "{headers}");
        assert_ne!(snapshot["raw_sha256"], snapshot["text_sha256"]);
    });
}

#[test]
fn a_fetched_source_has_a_publisher_and_can_be_quoted() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/register", Page::text(SOURCE));
        let claim = bench.claim().await;
        let job = bench.fetched(&site.url("/register")).await;
        let source = source(bench, &job).await;
        assert_eq!(source["publisher"], "127.0.0.1");
        assert_eq!(source["url"], site.url("/register"));
        let body = json!({ "snapshot": job["outcome"]["snapshot"], "quote": { "exact": QUOTE }, "stance": "supports" });
        let evidence = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await.expect(201);
        assert_eq!(evidence["quote_verified"], true);
    });
}

#[test]
fn the_same_address_gives_another_snapshot_only_if_its_text_is_another() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/register", Page::text(SOURCE));
        let first = bench.fetched(&site.url("/register")).await;
        let again = bench.fetched(&site.url("/register")).await;
        assert_eq!(again["outcome"]["snapshot"], first["outcome"]["snapshot"]);
        assert_eq!(again["outcome"]["changed"], false);

        site.put("/register", Page::text(&format!("{SOURCE} A third one was called off.")));
        let path = bench.path(&format!("/sources/{}/refetch", text(&first["outcome"]["source"])));
        let job = bench.reviewer.post(path, json!({})).await.expect(202);
        let renewed = bench.ended(&job).await;
        assert_eq!(renewed["outcome"]["changed"], true);
        let source = source(bench, &renewed).await;
        assert_eq!(source["snapshots"].as_array().map(Vec::len), Some(2));
        assert_eq!(source["snapshots"][1]["id"], renewed["outcome"]["snapshot"]);

        let (old, new) = (text(&source["snapshots"][0]["id"]), text(&source["snapshots"][1]["id"]));
        let path = bench.path(&format!("/snapshots/{new}/diff?from={old}"));
        let difference = bench.viewer.get(path).await.expect(200);
        let added = text(&difference["hunks"][0]["to"]["text"]);
        assert!(added.ends_with("A third one was called off."), "{difference}");
    });
}

#[test]
fn two_addresses_of_which_one_declares_the_other_are_proposed_as_one_text() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/wire/1", Page::text("Rut Alm spoke of the mill."));
        let link = format!("<{}>; rel=canonical", site.url("/wire/1"));
        site.put("/paper/9", Page::text("The chair was heard on Monday.").header("link", &link));
        bench.fetched(&site.url("/wire/1")).await;
        let copy = bench.fetched(&site.url("/paper/9")).await;
        let proposed = bench.viewer.get(bench.path("/derivations")).await.expect(200);
        let items = proposed["items"].as_array().cloned().unwrap_or_default();
        let tie = items.iter().find(|one| one["method"] == "canonical_link").expect("a tie is proposed");
        assert_eq!(tie["from"], copy["outcome"]["snapshot"], "{tie}");
    });
}

#[test]
fn what_a_site_does_not_want_fetched_is_not() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/robots.txt", Page::text("User-agent: claimbench\nDisallow: /members/"));
        site.put("/members/1", Page::text(SOURCE));
        site.put("/open", Page::redirect("/members/1"));
        for path in ["/members/1", "/open"] {
            assert_eq!(code(&bench.fetched(&site.url(path)).await), "robots_disallow");
        }
        assert!(site.asked("/members/1").is_empty());
        assert_eq!(site.asked("/robots.txt").len(), 1);
        let said = site.asked("/open").concat().to_lowercase();
        assert!(said.contains(concat!("user-agent: claimbench/", env!("CARGO_PKG_VERSION"))), "{said}");
    });
}

#[test]
fn why_nothing_was_fetched_is_said_with_a_code_of_its_own() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/picture", Page::new(200, "image/png", "x"));
        site.put("/bomb", Page::new(200, "text/plain", vec![b'a'; 17 * 1024 * 1024]).gzipped());
        site.put("/round", Page::redirect("/round"));
        site.put("/inside", Page::redirect("http://127.0.0.2/"));
        site.put("/file", Page::redirect("file:///etc/hostname"));
        site.put("/deep", Page::new(200, "text/html", format!("<html>{}", "<div>".repeat(5000))));
        site.put("/empty", Page::html("", &[]));
        for (path, expected) in [
            ("/nowhere", "http_status"),
            ("/picture", "not_text"),
            ("/bomb", "too_large"),
            ("/round", "too_many_redirects"),
            ("/inside", "url_forbidden"),
            ("/file", "url_forbidden"),
            ("/deep", "unreadable_text"),
            ("/empty", "not_text"),
        ] {
            let job = bench.fetched(&site.url(path)).await;
            assert_eq!(code(&job), expected, "{path}: {job}");
            assert_eq!(job["attempts"], 1, "{path}");
        }
        assert_eq!(bench.viewer.get(bench.path("/sources")).await.expect(200)["items"], json!([]));
    });
}

#[test]
fn an_address_that_can_never_be_fetched_is_refused_at_once() {
    on_each_database(async |bench| {
        for url in ["http://127.0.0.2/", "http://[::1]/", "http://169.254.169.254/x", "http://me:secret@paper.example/"]
        {
            let reply = bench.reviewer.post(bench.path("/sources/fetch"), json!({ "url": url })).await;
            assert_eq!(reply.problem(), "422 url_forbidden", "{url}");
        }
        let pasted = bench.source("A register", SOURCE).await;
        let path = bench.path(&format!("/sources/{}/refetch", text(&pasted["id"])));
        assert_eq!(bench.reviewer.post(path, json!({})).await.problem(), "409 wrong_state");
    });
}

#[test]
fn a_site_that_is_busy_is_asked_again_after_the_pause_that_it_wants() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        let busy = Page::new(503, "text/plain", "later").header("retry-after", "300");
        site.put_all("/register", [busy, Page::text(SOURCE)]);
        let body = json!({ "url": site.url("/register") });
        let job = bench.reviewer.post(bench.path("/sources/fetch"), body).await.expect(202);
        let path = bench.path(&format!("/jobs/{}", text(&job["id"])));
        let waits = async || loop {
            let job = bench.viewer.get(path.clone()).await.expect(200);
            if job["state"] == "queued" && job["attempts"] == 1 {
                return job;
            }
            tokio::task::yield_now().await;
        };
        let waiting = waits().await;
        assert_eq!(waiting["problem"]["code"], "http_status");
        bench.server.pass(310);
        let job = bench.ended(&job).await;
        assert_eq!((&job["state"], &job["attempts"], &job["problem"]), (&json!("done"), &json!(2), &json!(null)));
    });
}
