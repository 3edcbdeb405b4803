use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{SOURCE, text, version};
use serde_json::{Value, json};

#[test]
fn passages_that_bear_on_a_claim_are_suggested_with_what_each_confirms() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.source("Weather", "It rained in the valley all week.").await;
        bench.source("Figures", "The mills sold more paper than ever, and Osterby Mills hired forty people.").await;
        let register = bench.source("A register", SOURCE).await;
        let found = suggested(bench, &claim, "").await;
        assert_eq!(found.len(), 2, "{found:?}");
        let first = &found[0];
        assert_eq!(
            (&first["source"]["title"], &first["snapshot"]),
            (&json!("A register"), &register["snapshots"][0]["id"])
        );
        assert_eq!(first["quote"]["exact"], SOURCE);
        assert!(first["confirmed"].as_u64() > found[1]["confirmed"].as_u64());

        let quote = json!({ "exact": first["quote"]["exact"], "start": first["quote"]["start"] });
        let body = json!({ "snapshot": first["snapshot"], "quote": quote, "stance": "supports" });
        let evidence = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await.expect(201);
        assert_eq!(evidence["checks"]["facets"], first["checks"], "what is suggested is what evidence says of it");
        assert_eq!(suggested(bench, &claim, "?limit=1").await.len(), 1);
    });
}

#[test]
fn a_passage_stands_where_it_says() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let words = format!("🦀 Notes\n\nNothing here.\n\n{SOURCE}");
        bench.source("A register", &words).await;
        let found = suggested(bench, &claim, "").await;
        let at =
            |name: &str| found[0]["quote"][name].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
        let there: String = words.chars().skip(at("start")).take(at("end") - at("start")).collect();
        assert_eq!((&there, found[0]["quote"]["exact"].as_str()), (&SOURCE.to_owned(), Some(SOURCE)));
    });
}

#[test]
fn neither_the_article_nor_a_deleted_or_retracted_source_is_suggested() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assert_eq!(suggested(bench, &claim, "").await, Vec::<Value>::new());
        let deleted = bench.source("A register", SOURCE).await;
        let path = |source: &Value| bench.path(&format!("/sources/{}", text(&source["id"])));
        bench.reviewer.delete(path(&deleted), version(&deleted)).await.expect(204);
        assert_eq!(suggested(bench, &claim, "").await, Vec::<Value>::new());
        let retracted = bench.source("A register", SOURCE).await;
        assert_eq!(suggested(bench, &claim, "").await.len(), 1);
        let ask = Ask::post(format!("{}/retract", path(&retracted)), &json!({ "reason": "Forged." }));
        bench.reviewer.send(ask.if_match(version(&retracted))).await.expect(200);
        assert_eq!(suggested(bench, &claim, "").await, Vec::<Value>::new());
    });
}

#[test]
fn words_of_a_query_language_are_words() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let change = json!({ "text": "\"Osterby\" AND NOT (mills* OR -paper) NEAR text:register" });
        bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        bench.source("A register", SOURCE).await;
        assert_eq!(suggested(bench, &claim, "").await.len(), 1);
    });
}

async fn suggested(bench: &Bench, claim: &Value, query: &str) -> Vec<Value> {
    let found = bench.viewer.get(bench.claim_path(claim, &format!("/suggestions{query}"))).await.expect(200);
    found["items"].as_array().cloned().unwrap_or_default()
}
