//! Many addresses at once.

use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{ARTICLE, SOURCE, text};
use claimbench_tests::site::{Page, Site};
use serde_json::json;

#[test]
fn a_list_of_sources_is_fetched_line_by_line_and_each_line_says_what_became_of_it() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/register", Page::text(SOURCE));
        let content = format!(
            "url,title,publisher\n{},The register,Falun Court\n{},,\nhttp://127.0.0.2/,,\nno address,,\n",
            site.url("/register"),
            site.url("/nowhere"),
        );
        let body =
            json!({ "kind": "sources", "format": "csv", "content": content, "source_kind": "official_document" });
        let import = bench.editor.post(bench.path("/imports"), body).await.expect(201);
        for line in import["lines"].as_array().expect("lines").iter().filter(|line| !line["job"].is_null()) {
            bench.ended(&json!({ "id": line["job"] })).await;
        }
        let path = bench.path(&format!("/imports/{}", text(&import["id"])));
        let report = bench.viewer.get(path).await.expect(200);
        let line = |at: usize| {
            let line = &report["lines"][at];
            (line["number"].as_u64(), text(&line["state"]), line["problem"]["code"].as_str())
        };
        assert_eq!(line(0), (Some(2), "done", None));
        assert_eq!(line(1), (Some(3), "failed", Some("http_status")));
        assert_eq!(line(2), (Some(4), "refused", Some("url_forbidden")));
        assert_eq!(line(3), (Some(5), "refused", Some("invalid_body")));
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        let source = &sources["items"][0];
        assert_eq!(source["id"], report["lines"][0]["outcome"]["source"]);
        assert_eq!((text(&source["title"]), text(&source["kind"])), ("The register", "official_document"));
        assert_eq!(bench.viewer.get(bench.path("/imports")).await.expect(200)["items"], json!([report]));
    });
}

#[test]
fn a_feed_of_articles_gives_the_articles_of_its_entries() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        site.put("/news/1", Page::html("The agreement of Falun", &ARTICLE.split("\n\n").collect::<Vec<_>>()));
        let feed = format!(
            "<rss version='2.0'><channel><title>Post</title><item><link>{}</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate></item></channel></rss>",
            site.url("/news/1"),
        );
        let body = json!({ "kind": "articles", "format": "feed", "content": feed });
        let import = bench.editor.post(bench.path("/imports"), body).await.expect(201);
        let ended = bench.ended(&json!({ "id": import["lines"][0]["job"] })).await;
        let path = bench.path(&format!("/articles/{}", text(&ended["outcome"]["article"])));
        let article = bench.viewer.get(path).await.expect(200)["article"].clone();
        assert_eq!((text(&article["title"]), text(&article["published"])), ("The agreement of Falun", "2024-05-03"));
    });
}

#[test]
fn what_cannot_be_read_as_a_whole_imports_nothing() {
    on_each_database(async |bench| {
        for (format, content) in [("feed", "<html>"), ("csv", "address\nx"), ("jsonl", " ")] {
            let body = json!({ "kind": "sources", "format": format, "content": content });
            assert_eq!(bench.editor.post(bench.path("/imports"), body).await.problem(), "422 unreadable_text");
        }
        let body = json!({ "kind": "sources", "format": "jsonl", "content": "{}" });
        assert_eq!(bench.reviewer.post(bench.path("/imports"), body).await.problem(), "403 role_required");
        assert_eq!(bench.viewer.get(bench.path("/jobs")).await.expect(200)["items"], json!([]));
    });
}
