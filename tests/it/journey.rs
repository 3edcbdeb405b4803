//! The README's calls, one after the other: one article in, one verified claim out.

use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

const ARTICLE: &str = include_str!("../../examples/article.txt");
const PRESS_RELEASE: &str = include_str!("../../examples/press-release.txt");
const EVENING: &str = include_str!("../../examples/source-velmora-evening.txt");

#[test]
fn an_article_goes_in_and_a_verified_claim_comes_out() {
    on_each_database(async |bench| {
        let me = &bench.token;
        let body = json!({ "text": ARTICLE, "published": "2025-06-15" });
        let article = me.post(bench.path("/articles"), body).await.expect(201);

        let listed =
            me.get(bench.path(&format!("/claims?article={}&type=signature", text(&article["id"])))).await.expect(200);
        let claim = listed["items"][0].clone();
        let change =
            json!({ "text": "Norhaven Zinc Group signed a framework research agreement with VIT on 4 June 2025." });
        let claim = me.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        assert_eq!(claim["status"], "edited");

        for (title, source) in [("Press release", PRESS_RELEASE), ("Velmora Evening", EVENING)] {
            let made = me.post(bench.path("/sources"), json!({ "title": title, "text": source })).await.expect(201);
            let exact = source.lines().find(|line| line.contains("agreement")).unwrap_or_default();
            let quote = json!({ "exact": exact });
            let body = json!({ "snapshot": made["snapshots"][0]["id"], "quote": quote, "stance": "supports", "reliability": "B", "credibility": 2 });
            let evidence = me.post(bench.claim_path(&claim, "/evidence"), body).await.expect(201);
            assert_eq!(evidence["quote_verified"], true);
        }

        let body = json!({ "verdict": "supported", "rationale": "Two accounts agree.", "revision": claim["revision"] });
        me.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);

        let set = me.get(bench.path("/export")).await.expect(200);
        assert_eq!(ids(&set["claims"]), [text(&claim["id"])]);
        let csv = me.get(bench.path("/export?format=csv")).await;
        assert_eq!(
            csv.text().trim_end().lines().count(),
            3,
            "a head, and a row for each piece of evidence:\n{}",
            csv.text()
        );
    });
}

fn ids(claims: &Value) -> Vec<&str> {
    claims.as_array().into_iter().flatten().map(|claim| text(&claim["id"])).collect()
}
