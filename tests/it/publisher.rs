use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{QUOTE, SOURCE, text, version};
use serde_json::{Value, json};

#[test]
fn a_text_learns_its_publisher_from_its_address_and_a_subdomain_is_the_same() {
    on_each_database(async |bench| {
        let first = source(bench, json!({ "url": "https://www.paper.example/2024/pact" })).await;
        let second = source(bench, json!({ "url": "https://news.paper.example/again" })).await;
        assert_eq!((&first["publisher"], &second["publisher"]), (&json!("paper.example"), &json!("paper.example")));
        assert!(first["published_by"].is_string());
        assert_eq!(first["published_by"], second["published_by"]);
        let listed = bench.viewer.get(bench.path("/publishers")).await.expect(200);
        assert_eq!(listed["items"].as_array().map(Vec::len), Some(1));
        assert_eq!(listed["items"][0]["domains"], json!(["paper.example"]));
    });
}

#[test]
fn a_publisher_that_is_named_is_known_by_its_name_and_keeps_its_new_one() {
    on_each_database(async |bench| {
        let first = source(bench, json!({ "publisher": "Harbour Courier", "url": "https://courier.example/a" })).await;
        let second = source(bench, json!({ "publisher": "The Harbour Courier" })).await;
        assert_eq!(first["published_by"], second["published_by"]);
        let path = bench.path(&format!("/publishers/{}", text(&first["published_by"])));
        let publisher = bench.viewer.get(path.clone()).await.expect(200);
        let change = json!({ "name": "Courier", "owner": "Osterby Mills", "kind": "newspaper" });
        let changed = bench.reviewer.patch(path, version(&publisher), change).await.expect(200);
        assert_eq!((&changed["name"], &changed["kind"]), (&json!("Courier"), &json!("newspaper")));
        let read = bench.viewer.get(bench.path(&format!("/sources/{}", text(&first["id"])))).await.expect(200);
        assert_eq!(read["publisher"], "Courier");
    });
}

#[test]
fn a_domain_is_of_one_publisher() {
    on_each_database(async |bench| {
        let body = |name: &str| json!({ "name": name, "domains": ["courier.example"] });
        bench.reviewer.post(bench.path("/publishers"), body("Courier")).await.expect(201);
        let second = bench.reviewer.post(bench.path("/publishers"), body("Post")).await;
        assert_eq!(second.problem(), "409 already_exists");
        let wrong = json!({ "name": "Post", "domains": ["https://post.example/"] });
        assert_eq!(bench.reviewer.post(bench.path("/publishers"), wrong).await.problem(), "422 invalid_body");
    });
}

#[test]
fn a_publisher_is_deleted_when_no_text_is_of_it() {
    on_each_database(async |bench| {
        let source = source(bench, json!({ "publisher": "Courier" })).await;
        let path = bench.path(&format!("/publishers/{}", text(&source["published_by"])));
        assert_eq!(bench.reviewer.delete(path.clone(), 1).await.problem(), "409 wrong_state");
        let other = bench.reviewer.post(bench.path("/publishers"), json!({ "name": "Post" })).await.expect(201);
        let change = json!({ "published_by": other["id"] });
        let at = bench.path(&format!("/sources/{}", text(&source["id"])));
        let moved = bench.reviewer.patch(at, version(&source), change).await.expect(200);
        assert_eq!((&moved["publisher"], &moved["published_by"]), (&json!("Post"), &other["id"]));
        bench.reviewer.delete(path, 1).await.expect(204);
    });
}

#[test]
fn evidence_says_which_party_stands_behind_its_source() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let own = source(bench, json!({ "publisher": "Osterby Mills AG" })).await;
        let evidence = attach(bench, &claim, &own).await;
        assert_eq!(evidence["interested_party"], true);
        assert_eq!(
            evidence["interests"],
            json!([{ "by": "publisher", "name": "Osterby Mills AG", "party": "Osterby Mills" }])
        );

        let paper = source(bench, json!({ "publisher": "Falun Paper" })).await;
        assert_eq!(attach(bench, &claim, &paper).await["interested_party"], false);
        let path = bench.path(&format!("/publishers/{}", text(&paper["published_by"])));
        bench.reviewer.patch(path, 1, json!({ "owner": "Osterby Mills" })).await.expect(200);
        let listed = bench.viewer.get(bench.claim_path(&claim, "/evidence")).await.expect(200);
        assert_eq!(listed["items"][1]["interests"][0]["by"], "owner");
    });
}

async fn source(bench: &Bench, about: Value) -> Value {
    let mut body = json!({ "title": "A source", "text": SOURCE });
    about.as_object().into_iter().flatten().for_each(|(name, value)| body[name] = value.clone());
    bench.reviewer.post(bench.path("/sources"), body).await.expect(201)
}

async fn attach(bench: &Bench, claim: &Value, source: &Value) -> Value {
    let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": QUOTE }, "stance": "supports" });
    bench.reviewer.post(bench.claim_path(claim, "/evidence"), body).await.expect(201)
}
