//! What every operation does alike: bodies, versions, repetitions, pages.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::version;
use reqwest::Method;
use serde_json::{Value, json};

#[test]
fn a_body_that_is_no_documented_object_is_refused_with_its_own_code() {
    on_each_database(async |bench| {
        let send = async |media_type: &str, body: &str| {
            let ask = Ask::new(Method::POST, "/v1/projects").body(media_type, body);
            bench.editor.send(ask).await.problem()
        };
        assert_eq!(send("application/json", r#"["Zinc"]"#).await, "400 malformed_body");
        assert_eq!(send("application/json", r#"{"name":"Zinc","colour":"grey"}"#).await, "400 malformed_body");
        assert_eq!(send("application/json", r#"{"name":"#).await, "400 malformed_body");
        assert_eq!(send("application/json", "").await, "400 malformed_body");
        assert_eq!(send("text/plain", r#"{"name":"Zinc"}"#).await, "415 not_json");
        assert_eq!(send("application/json", r#"{"name":""}"#).await, "422 invalid_body");
        let large = json!({ "name": "Zinc", "description": "x".repeat(2_000_000) }).to_string();
        assert_eq!(send("application/json", &large).await, "413 body_too_large");
    });
}

#[test]
fn a_value_that_is_not_allowed_is_named_by_its_path() {
    on_each_database(async |bench| {
        let policy = json!({ "min_origins": 0, "min_assessments": 1, "blind": false });
        let reply = bench.editor.post("/v1/projects", json!({ "name": "Zinc", "policy": policy })).await;
        assert_eq!(reply.problem(), "422 invalid_body");
        assert_eq!(reply.json()["errors"][0]["field"], "policy.min_origins");
    });
}

#[test]
fn a_change_without_the_version_that_was_read_changes_nothing() {
    on_each_database(async |bench| {
        let project = bench.viewer.get(bench.path("")).await.expect(200);
        let blind = Ask::new(Method::PATCH, bench.path("")).json(&json!({ "name": "Renamed" }));
        assert_eq!(bench.admin.send(blind).await.problem(), "428 if_match_required");
        let stale = bench.admin.patch(bench.path(""), version(&project) + 1, json!({ "name": "Renamed" })).await;
        assert_eq!(stale.problem(), "412 version_changed");
        assert_eq!(stale.json()["version"], project["version"]);
        assert_eq!(bench.viewer.get(bench.path("")).await.expect(200), project);
    });
}

#[test]
fn a_change_counts_the_version_on_and_says_it_as_etag() {
    on_each_database(async |bench| {
        let before = version(&bench.viewer.get(bench.path("")).await.expect(200));
        let reply = bench.admin.patch(bench.path(""), before, json!({ "description": "Zinc and batteries" })).await;
        assert_eq!(version(&reply.expect(200)), before + 1);
        assert_eq!(reply.header("etag"), Some(format!("\"{}\"", before + 1).as_str()));
    });
}

#[test]
fn a_repeated_request_is_carried_out_once_and_answered_with_the_same_bytes() {
    on_each_database(async |bench| {
        let ask = || Ask::post("/v1/projects", &json!({ "name": "Once" })).once("one");
        let (first, second) = (bench.editor.send(ask()).await, bench.editor.send(ask()).await);
        assert_eq!((first.status(), first.bytes()), (201, second.bytes()));
        assert_eq!(first.header("location"), second.header("location"));
        let other = Ask::post("/v1/projects", &json!({ "name": "Twice" })).once("one");
        assert_eq!(bench.editor.send(other).await.problem(), "422 idempotency_key_reused");
        let named = named(&bench.editor.get("/v1/projects?limit=200").await.expect(200), "Once");
        assert_eq!(named, 1);
    });
}

#[test]
fn somebody_elses_key_is_another_key() {
    on_each_database(async |bench| {
        let ask = || Ask::post("/v1/projects", &json!({ "name": "Once" })).once("one");
        let (mine, theirs) = (bench.editor.send(ask()).await.expect(201), bench.viewer.send(ask()).await.expect(201));
        assert_ne!(mine["id"], theirs["id"]);
    });
}

#[test]
fn a_key_that_is_no_key_is_refused() {
    on_each_database(async |bench| {
        for key in ["", "two words", &"k".repeat(256)] {
            let ask = Ask::post("/v1/projects", &json!({ "name": "Once" })).once(key);
            assert_eq!(bench.editor.send(ask).await.problem(), "400 invalid_idempotency_key", "{key:?}");
        }
    });
}

#[test]
fn pages_follow_each_other_without_a_gap_or_a_repetition() {
    on_each_database(async |bench| {
        for number in 0..5 {
            bench.editor.post("/v1/projects", json!({ "name": format!("Project {number}") })).await.expect(201);
        }
        let whole = bench.editor.get("/v1/projects?limit=200").await.expect(200);
        let mut pages = Vec::new();
        let mut address = "/v1/projects?limit=2".to_owned();
        loop {
            let page = bench.editor.get(address).await.expect(200);
            pages.extend(page["items"].as_array().cloned().unwrap_or_default());
            let Some(next) = page["next"].as_str() else { break };
            address = format!("/v1/projects?limit=2&cursor={next}");
        }
        assert_eq!(Value::Array(pages), whole["items"]);
    });
}

#[test]
fn a_query_of_another_shape_is_refused() {
    on_each_database(async |bench| {
        for query in ["limit=0", "limit=201", "limit=x", "colour=grey", "cursor=nonsense"] {
            let reply = bench.editor.get(format!("/v1/projects?{query}")).await;
            assert_eq!(reply.problem(), "400 malformed_query", "{query}");
        }
    });
}

#[test]
fn a_path_that_does_not_take_a_method_says_which_it_takes() {
    on_each_database(async |bench| {
        let reply = bench.editor.send(Ask::new(Method::PUT, "/v1/projects")).await;
        assert_eq!(reply.problem(), "405 method_not_allowed");
        let allowed = reply.header("allow").unwrap_or_default();
        assert!(allowed.contains("GET") && allowed.contains("POST"), "{allowed}");
        assert_eq!(bench.editor.get("/v1/nothing").await.problem(), "404 not_found");
        assert_eq!(bench.editor.get("/v1/projects/no-id").await.problem(), "404 not_found");
    });
}

#[test]
fn a_change_that_another_site_sends_with_our_cookie_is_refused() {
    on_each_database(async |bench| {
        let ask = Ask::post("/v1/projects", &json!({ "name": "Forged" })).header("origin", "https://elsewhere.example");
        assert_eq!(bench.editor.send(ask).await.problem(), "403 cross_site_request");
    });
}

#[test]
fn every_answer_forbids_scripts_from_elsewhere_and_frames() {
    on_each_database(async |bench| {
        for path in ["/", "/v1/me", "/sign-in", "/nowhere.txt"] {
            let reply = bench.anon.get(path).await;
            let policy = reply.header("content-security-policy").unwrap_or_default().to_owned();
            assert!(
                policy.contains("script-src 'self'") && policy.contains("frame-ancestors 'none'"),
                "{path}: {policy}"
            );
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
            assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{path}");
        }
    });
}

fn named(page: &Value, name: &str) -> usize {
    page["items"].as_array().map_or(0, |items| items.iter().filter(|item| item["name"] == name).count())
}
