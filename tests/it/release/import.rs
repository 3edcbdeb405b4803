//! Claims that others have found, as articles with claims.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::text;
use serde_json::{Value, json};

use super::scene::{file, release, two_supported_claims};

/// Fields of a released claim that come through an import into another project and a release there as they were.
const KEPT: [&str; 13] = [
    "revision",
    "type",
    "text",
    "polarity",
    "modality",
    "detail",
    "mention",
    "restatements",
    "times",
    "places",
    "quantities",
    "edits",
    "rule",
];

fn elsewhere(bench: &Bench, rest: &str) -> String {
    format!("/v1/projects/{}{rest}", bench.foreign_project)
}

async fn import(bench: &Bench, body: Value) -> Value {
    bench.outsider.post(elsewhere(bench, "/claims/import"), body).await.expect(200)
}

/// The claims of a release made elsewhere, each assessed there.
async fn released_again(bench: &Bench) -> Vec<Value> {
    let claims = bench.outsider.get(elsewhere(bench, "/claims?limit=200")).await.expect(200);
    for claim in claims["items"].as_array().expect("items") {
        let body = json!({ "verdict": "not_enough_evidence", "rationale": "Nothing was looked up.", "revision": 1 });
        let path = elsewhere(bench, &format!("/claims/{}/assessments", text(&claim["id"])));
        bench.outsider.post(path, body).await.expect(201);
    }
    let filter = json!({ "name": "Again", "filter": { "verdict": "not_enough_evidence" } });
    let made = bench.outsider.post(elsewhere(bench, "/releases"), filter).await.expect(201);
    let content = elsewhere(bench, &format!("/releases/{}/content", text(&made["id"])));
    lines(&bench.outsider.get(content).await.text(), 2)
}

fn lines(file: &str, claims: usize) -> Vec<Value> {
    let lines = file.lines().skip(1).take(claims);
    lines.map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

#[test]
fn a_release_comes_through_another_project_with_all_but_what_was_judged() {
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let whole = file(bench, &made, "?texts=true").await;
        let report = import(bench, json!({ "content": whole })).await;
        assert_eq!((&report["claims"], &report["unread"]), (&json!(2), &json!([])));
        let lost: Vec<&str> =
            report["losses"].as_array().expect("losses").iter().map(|loss| text(&loss["what"])).collect();
        assert_eq!(lost, ["verdict", "reasons", "evidence"]);
        for (before, after) in lines(&whole, 2).iter().zip(released_again(bench).await) {
            for field in KEPT {
                assert_eq!(before[field], after[field], "{field}");
            }
            for field in ["title", "publisher", "byline", "language", "published"] {
                assert_eq!(before["article"][field], after["article"][field], "{field}");
            }
            assert_eq!(before["snapshot"]["text_sha256"], after["snapshot"]["text_sha256"]);
            assert_eq!((text(&after["verdict"]), &after["evidence"]), ("not_enough_evidence", &json!([])));
            let history =
                bench.outsider.get(elsewhere(bench, &format!("/claims/{}/history", text(&after["id"])))).await;
            let told = &history.expect(200)["items"][0];
            assert_eq!((text(&told["kind"]), &told["data"]["said"]["claim"]), ("claim.imported", &before["id"]));
            assert_eq!(text(&told["data"]["said"]["verdict"]), "supported");
        }
    });
}

#[test]
fn a_release_comes_in_as_one_document_too_and_not_where_it_is_broken_or_without_its_texts() {
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let whole = file(bench, &made, "?format=json&texts=true").await;
        let refused = async |content: &str| {
            let body = json!({ "format": "release", "content": content });
            bench.outsider.post(elsewhere(bench, "/claims/import"), body).await.problem()
        };
        assert_eq!(refused(&whole.replace("Falun", "Borås")).await, "422 release_broken");
        assert_eq!(refused(&file(bench, &made, "").await).await, "422 unreadable_text");
        assert_eq!(refused("[]").await, "422 wrong_format");
        let articles = bench.outsider.get(elsewhere(bench, "/articles")).await.expect(200);
        assert_eq!(articles["items"], json!([]));
        let report = import(bench, json!({ "content": whole })).await;
        assert_eq!((&report["format"], &report["claims"]), (&json!("release"), &json!(2)));
    });
}

/// A text in which one span lies outside.
const SPANS: &str = "{\"text\":\"Rut Alm opened the mill in May. It hums.\",\"title\":\"The mill\",\"label\":[[0,32,\"claim\"],[7,99,\"claim\"]]}\n{\"text\":\"Nothing.\",\"label\":[]}";

#[test]
fn what_can_be_read_is_stored_at_once_and_everything_else_is_listed() {
    on_each_database(async |bench| {
        let path = elsewhere(bench, "/claims/import");
        let tried = import(bench, json!({ "content": SPANS, "dry_run": true })).await;
        assert_eq!((&tried["claims"], &tried["articles"][0]["article"]), (&json!(1), &Value::Null));
        assert_eq!(bench.outsider.get(elsewhere(bench, "/articles")).await.expect(200)["items"], json!([]));
        let ask = Ask::post(&path, &json!({ "format": "doccano", "content": SPANS })).once("spans-1");
        let report = bench.outsider.send(ask.clone()).await.expect(200);
        assert_eq!(report, bench.outsider.send(ask).await.expect(200));
        assert_eq!(report["unread"], tried["unread"]);
        let entry = |at: usize| (text(&report["unread"][at]["position"]), text(&report["unread"][at]["reason"]));
        assert_eq!((entry(0), entry(1)), (("line 1, span 2", "span_outside"), ("line 2", "no_claims")));
        let claims = bench.outsider.get(elsewhere(bench, "/claims")).await.expect(200)["items"].clone();
        assert_eq!(claims.as_array().map(Vec::len), Some(1));
        let claim = &claims[0];
        assert_eq!((text(&claim["text"]), text(&claim["status"])), ("Rut Alm opened the mill in May.", "proposed"));
        assert_eq!(claim["article"], report["articles"][0]["article"]);
        let audit = bench.outsider.get(elsewhere(bench, "/audit?limit=200")).await.expect(200);
        let kinds: Vec<&str> =
            audit["items"].as_array().expect("items").iter().map(|entry| text(&entry["kind"])).collect();
        assert_eq!(kinds.iter().filter(|kind| **kind == "project.claims_imported").count(), 1);
        assert!(kinds.contains(&"claim.imported"), "{kinds:?}");
    });
}
