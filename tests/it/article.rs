use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{ARTICLE, text, version};
use serde_json::{Value, json};

#[test]
fn an_article_comes_back_with_claims_that_point_home() {
    on_each_database(async |bench| {
        let article = bench.article(ARTICLE).await;
        let document = bench.viewer.get(bench.path(&format!("/articles/{}", text(&article["id"])))).await.expect(200);
        let points: Vec<char> = text(&document["text"]).chars().collect();
        let claims = bench.claims().await;
        assert!(!claims.is_empty());
        for claim in claims {
            let place = |name: &str| claim["mention"][name].as_u64().and_then(|point| usize::try_from(point).ok());
            let (start, end) = (place("start").unwrap_or(0), place("end").unwrap_or(0));
            let words: String = points.get(start..end).unwrap_or_default().iter().collect();
            assert_eq!(claim["mention"]["exact"], words);
        }
    });
}

#[test]
fn an_article_without_its_editor_is_refused_and_an_empty_one_is_invalid() {
    on_each_database(async |bench| {
        let by_reviewer = bench.reviewer.post(bench.path("/articles"), json!({ "text": ARTICLE })).await;
        assert_eq!(by_reviewer.problem(), "403 role_required");
        let empty = bench.editor.post(bench.path("/articles"), json!({ "text": "" })).await;
        assert_eq!(empty.problem(), "422 invalid_body");
    });
}

#[test]
fn the_publication_day_says_which_tuesday_is_meant() {
    on_each_database(async |bench| {
        let body = json!({ "text": "Osterby Mills signed the pact on 3 May.", "published": "2024-05-10" });
        bench.editor.post(bench.path("/articles"), body).await.expect(201);
        let said = Value::Array(bench.claims().await).to_string();
        assert!(said.contains("2024-05-03"), "{said}");
    });
}

#[test]
fn an_article_of_another_project_is_not_there() {
    on_each_database(async |bench| {
        let article = bench.article(ARTICLE).await;
        let elsewhere = format!("/v1/projects/{}/articles/{}", bench.foreign_project, text(&article["id"]));
        assert_eq!(bench.outsider.get(elsewhere).await.problem(), "404 not_found");
    });
}

#[test]
fn an_article_is_deleted_with_its_claims_unless_one_was_assessed() {
    on_each_database(async |bench| {
        let article = bench.article(ARTICLE).await;
        let path = bench.path(&format!("/articles/{}", text(&article["id"])));
        bench.editor.delete(path, version(&article)).await.expect(204);
        assert!(bench.claims().await.is_empty());

        let claim = bench.claim().await;
        let body = json!({ "verdict": "not_checkable", "revision": claim["revision"] });
        bench.reviewer.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);
        let path = bench.path(&format!("/articles/{}", text(&claim["article"])));
        let article = bench.viewer.get(path.clone()).await.expect(200);
        let refused = bench.editor.delete(path, version(&article["article"])).await;
        assert_eq!(refused.problem(), "409 has_assessments");
    });
}

#[test]
fn an_extraction_keeps_nothing() {
    on_each_database(async |bench| {
        let found = bench.viewer.post("/v1/extractions", json!({ "text": ARTICLE })).await.expect(200);
        assert!(found["claims"].as_array().is_some_and(|claims| !claims.is_empty()));
        assert!(bench.claims().await.is_empty());
    });
}
