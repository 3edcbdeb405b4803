//! Under what terms a source may be used, and how much of it leaves.

use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{text, version};
use claimbench_tests::site::{Page, Site};
use serde_json::json;

use crate::release::scene::{assess, file, release, release_path};
use claimbench_tests::command::claimbench_reads;

const TERMS: &str = "https://terms.example/by/4.0";

#[test]
fn the_terms_that_a_page_names_are_kept_until_a_person_says_otherwise() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        let page = format!(
            "<html><body><p>The register of Tarn lists a ferry.</p><a rel=\"license\" href=\"{TERMS}\">Terms</a></body></html>"
        );
        site.put("/register", Page::new(200, "text/html; charset=utf-8", page));
        let done = bench.fetched(&site.url("/register")).await;
        let path = bench.path(&format!("/sources/{}", text(&done["outcome"]["source"])));
        let source = bench.viewer.get(path.clone()).await.expect(200);
        assert_eq!(source["licence"], json!({ "terms": TERMS, "from": "link" }));
        let said = json!({ "licence": "By agreement with the register" });
        let changed = bench.reviewer.patch(path.clone(), version(&source), said).await.expect(200);
        assert_eq!(changed["licence"], json!({ "terms": "By agreement with the register", "from": "person" }));
        let silent = bench.reviewer.patch(path, version(&changed), json!({ "licence": "" })).await;
        assert_eq!(silent.problem(), "422 invalid_body");
    });
}

#[test]
fn whatever_quotes_a_source_says_its_terms_and_quotes_no_more_than_it_may() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let long = format!("The register says that it was signed. {}", "It lists another entry beside it. ".repeat(20));
        let given = json!({ "title": "The register", "text": long, "licence": TERMS });
        let source = bench.reviewer.post(bench.path("/sources"), given).await.expect(201);
        let quote = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": long.trim() }, "stance": "supports" });
        bench.reviewer.post(bench.claim_path(&claim, "/evidence"), quote).await.expect(201);
        assess(bench, &claim, "supported").await;
        let released = release(bench, json!({ "name": "mills", "claims": [claim["id"]] })).await;

        let exported = bench.viewer.get(bench.path("/export")).await.expect(200);
        let evidence = &exported["claims"][0]["evidence"][0];
        let short = text(&evidence["quote"]["exact"]);
        assert!(short.chars().count() <= 300 && long.starts_with(short), "{short}");
        assert_eq!(
            (&evidence["cut"]["end"], &evidence["source"]["licence"]),
            (&json!(long.trim().chars().count()), &json!(TERMS))
        );
        let longer = bench.viewer.get(bench.path("/export?quote_limit=10000")).await.expect(200);
        assert_eq!(longer["claims"][0]["evidence"][0]["quote"]["exact"], long.trim());
        assert_eq!(bench.viewer.get(bench.path("/export?quote_limit=1")).await.problem(), "400 malformed_query");

        let streamed = file(bench, &released, "?texts=true").await;
        let verified = claimbench_reads(["verify", "-"], streamed.as_bytes());
        assert_eq!(verified.code, 0, "{}", verified.stdout);
        let forged = streamed.replacen("\"cut\":{\"end\":", "\"cut\":{\"end\":1", 1);
        assert_ne!(claimbench_reads(["verify", "-"], forged.as_bytes()).code, 0);
        for format in ["csv", "claim_review", "annotations", "provenance", "trig", "averitec", "markdown", "html"] {
            let file = file(bench, &released, &format!("?format={format}")).await.replace('\\', "");
            assert!(file.contains("terms.example/by/4.0"), "{format}: {file}");
            assert!(format == "annotations" || file.contains("[…]"), "{format}: {file}");
        }
        assert_eq!(bench.viewer.get(release_path(bench, &released, "/content?format=xlsx")).await.status(), 200);
    });
}
