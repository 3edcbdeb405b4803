//! What anybody may read of a project that publishes.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{text, version};
use feed_rs::model::Feed;
use serde_json::{Value, json};

use super::scene::{assess, file, release, release_path, supported_claim, two_supported_claims};

fn public(bench: &Bench, rest: &str) -> String {
    format!("/v1/public/{}{rest}", bench.project)
}

async fn publish(bench: &Bench, publishes: bool) {
    let project = bench.admin.get(bench.path("")).await.expect(200);
    bench.admin.patch(bench.path(""), version(&project), json!({ "publishes": publishes })).await.expect(200);
}

async fn feed(bench: &Bench, kind: &str) -> Feed {
    let reply = bench.anon.get(public(bench, &format!("/releases.{kind}"))).await;
    assert_eq!(reply.status(), 200, "{}", reply.text());
    feed_rs::parser::parse(reply.bytes()).expect("a feed reader reads it")
}

#[test]
fn both_feeds_tell_of_the_releases_newest_first_and_lead_to_their_files() {
    on_each_database(async |bench| {
        let claims = two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "Mills & <paper> \"deals\"" })).await;
        let body = json!({ "reason": "It was \u{1} another day.", "claims": [claims[0]["id"]] });
        let two = bench.editor.post(release_path(bench, &one, "/retract"), body).await.expect(201);
        publish(bench, true).await;
        for kind in ["atom", "json"] {
            let feed = feed(bench, kind).await;
            assert_eq!(feed.title.map(|title| title.content).as_deref(), Some("The bench"));
            let ids: Vec<String> = feed.entries.iter().map(|entry| entry.id.clone()).collect();
            assert_eq!(ids, [&two, &one].map(|made| format!("urn:uuid:{}", text(&made["id"]))), "{kind}");
            let title = feed.entries[0].title.as_ref().map(|title| title.content.as_str());
            assert_eq!(title, Some("Mills & <paper> \"deals\", version 2 (retraction)"), "{kind}");
        }
        let file_of_feed = bench.anon.get(public(bench, "/releases.json")).await.expect(200)["items"][0].clone();
        let url = text(&file_of_feed["attachments"][0]["url"]);
        let path = url.find("/v1/").map(|at| &url[at..]).expect("an address of ours");
        assert_eq!(bench.anon.get(path).await.text(), file(bench, &two, "").await);
    });
}

#[test]
fn a_feed_that_is_known_is_not_sent_again() {
    on_each_database(async |bench| {
        supported_claim(bench).await;
        release(bench, json!({ "name": "Paper deals" })).await;
        publish(bench, true).await;
        let path = public(bench, "/releases.atom");
        let first = bench.anon.get(&path).await;
        let header = |name: &str| first.header(name).unwrap_or_else(|| panic!("no {name}")).to_owned();
        assert!(header("cache-control").starts_with("public"));
        let ask = async |name: &str, value: String| bench.anon.send(Ask::get(&path).header(name, value)).await.status();
        assert_eq!(ask("if-none-match", header("etag")).await, 304);
        assert_eq!(ask("if-none-match", "\"other\"".to_owned()).await, 200);
        assert_eq!(ask("if-modified-since", header("last-modified")).await, 304);
        assert_eq!(ask("if-modified-since", "Thu, 01 Jan 2015 00:00:00 GMT".to_owned()).await, 200);
    });
}

#[test]
fn what_does_not_publish_shows_nothing_and_only_an_administrator_changes_that() {
    on_each_database(async |bench| {
        let claim = supported_claim(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let project = bench.viewer.get(bench.path("")).await.expect(200);
        assert_eq!(project["publishes"], json!(false));
        let refused = bench.editor.patch(bench.path(""), version(&project), json!({ "publishes": true })).await;
        assert_eq!(refused.problem(), "403 role_required");
        let paths = [
            "/releases.atom",
            "/releases.json",
            &format!("/releases/{}", text(&made["id"])),
            &format!("/claims/{}", text(&claim["id"])),
        ]
        .map(|rest| public(bench, rest));
        let all = async |status: u16| {
            for path in &paths {
                assert_eq!(bench.anon.get(path).await.status(), status, "{path}");
            }
        };
        all(404).await;
        publish(bench, true).await;
        all(200).await;
        publish(bench, false).await;
        all(404).await;
        let audit = bench.admin.get(bench.path("/audit?limit=200")).await.expect(200);
        let told =
            audit["items"].as_array().expect("items").iter().filter(|entry| entry["data"]["publishes"] == json!(true));
        assert_eq!(told.count(), 1);
    });
}

/// The ClaimReview within a page.
fn review(page: &Reply) -> Option<Value> {
    let text = page.text();
    let inner = text.split_once("<script type=\"application/ld+json\">")?.1.split_once("</script>")?.0.to_owned();
    Some(serde_json::from_str(&inner).expect("the page holds JSON"))
}

#[test]
fn the_page_of_a_claim_may_be_framed_runs_nothing_and_holds_its_review() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        let text_of_claim = "Osterby </script><script>alert(1)</script> & \"Mills\" signed.";
        let body = json!({ "text": text_of_claim });
        let claim = bench.read_claim(&claim).await;
        bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), body).await.expect(200);
        assess(bench, &claim, "supported").await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        publish(bench, true).await;
        let path = public(bench, &format!("/claims/{}", text(&claim["id"])));
        let page = bench.anon.get(&path).await;
        let policy = page.header("content-security-policy").expect("a policy").to_owned();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors *"), "{policy}");
        assert!(!policy.contains("script-src") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(page.header("x-frame-options"), None);
        assert_eq!(page.text().matches("<script").count(), 1, "{}", page.text());
        let review = review(&page).expect("a review");
        assert_eq!((text(&review["@type"]), text(&review["claimReviewed"])), ("ClaimReview", text_of_claim));
        assert_eq!(review["reviewRating"]["ratingValue"], json!(5));
        let others = bench.viewer.get(bench.path("")).await;
        assert_eq!(others.header("x-frame-options"), Some("DENY"));
        let body = json!({ "reason": "The register <was> wrong." });
        bench.editor.post(release_path(bench, &made, "/retract"), body).await.expect(201);
        let page = bench.anon.get(&path).await;
        assert!(page.text().contains("Taken back") && page.text().contains("The register &lt;was&gt; wrong."));
        assert_eq!(self::review(&page), None);
        assert_eq!(
            bench.anon.get(public(bench, "/claims/019ab3f0-4c00-7000-8000-000000000001")).await.problem(),
            "404 not_found"
        );
    });
}
