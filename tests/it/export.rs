use std::cell::RefCell;

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::text;
use serde_json::{Value, json};

#[test]
fn only_verified_claims_leave_with_the_words_that_verify_them() {
    on_each_database(async |bench| {
        verified_claim(bench).await;
        let set = bench.viewer.get(bench.path("/export")).await.expect(200);
        assert_eq!(set["claims"].as_array().map(Vec::len), Some(1));
        let claim = &set["claims"][0];
        assert_eq!((&claim["verdict"], &claim["corroborated"]), (&json!("supported"), &json!(true)));
        assert_eq!(claim["evidence"].as_array().map(Vec::len), Some(1));
        assert_eq!(claim["evidence"][0]["source"]["title"], "A register");
    });
}

#[test]
fn the_same_claims_give_the_same_bytes_under_the_same_tag() {
    on_each_database(async |bench| {
        verified_claim(bench).await;
        for format in ["json", "csv"] {
            let read = async || bench.viewer.get(bench.path(&format!("/export?format={format}"))).await;
            let (first, second) = (read().await, read().await);
            assert_eq!((first.status(), first.bytes()), (200, second.bytes()));
            assert_eq!(first.header("etag"), second.header("etag"));
            assert!(first.header("content-disposition").is_some_and(|name| name.contains(&format!("claims.{format}"))));
        }
    });
}

#[test]
fn both_databases_give_the_same_file_but_for_the_ids() {
    for format in ["json", "csv"] {
        let files = RefCell::new(Vec::new());
        on_each_database(async |bench| {
            verified_claim(bench).await;
            let file = bench.viewer.get(bench.path(&format!("/export?format={format}"))).await;
            files.borrow_mut().push(without_ids(&file.text()));
        });
        let files = files.into_inner();
        assert_eq!(files[0], files[1], "{format}");
    }
}

#[test]
fn a_claim_leaves_with_its_origins_and_with_what_speaks_against_its_sources() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let words = "Falun, 4 May. The mills at Osterby have promised forty thousand tonnes of pulp to the paper works of Näsviken.";
        let print = format!("News in brief. {words}");
        for (text, publisher) in [(words, "Osterby Mills"), (&print, "Courier")] {
            let body = json!({ "title": publisher, "text": text, "publisher": publisher });
            let source = bench.reviewer.post(bench.path("/sources"), body).await.expect(201);
            let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": "The mills at Osterby" }, "stance": "supports" });
            bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await.expect(201);
        }
        let body = json!({ "verdict": "supported", "revision": claim["revision"] });
        bench.reviewer.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);
        let set = bench.viewer.get(bench.path("/export")).await.expect(200);
        let claim = &set["claims"][0];
        assert_eq!((&claim["independent_origins"], &claim["origins_at_most"]), (&json!(1), &json!(2)));
        assert_eq!(claim["origins"].as_array().map(Vec::len), Some(2));
        assert_eq!(claim["origins"][0]["proposed"][0]["method"], "text_overlap");
        let evidence = &claim["evidence"];
        assert_eq!(evidence[0]["interests"][0]["party"], "Osterby Mills");
        assert_eq!((&evidence[0]["interested_party"], &evidence[1]["interested_party"]), (&json!(true), &json!(false)));
        let table = bench.viewer.get(bench.path("/export?format=csv")).await.text();
        let row = table.lines().nth(1).unwrap_or_default();
        assert!(row.ends_with(",1,Osterby Mills,,false,"), "{row}");
    });
}

#[test]
fn a_set_of_another_verdict_can_be_asked_for() {
    on_each_database(async |bench| {
        verified_claim(bench).await;
        let count = async |query: &str| {
            let set = bench.viewer.get(bench.path(&format!("/export{query}"))).await.expect(200);
            set["claims"].as_array().map(Vec::len)
        };
        assert_eq!(
            (count("").await, count("?verdict=supported").await, count("?verdict=refuted").await),
            (Some(1), Some(1), Some(0))
        );
    });
}

async fn verified_claim(bench: &Bench) -> Value {
    let claim = bench.claim().await;
    bench.evidence(&claim, "supports").await;
    let body = json!({ "verdict": "supported", "rationale": "The register says so.", "revision": claim["revision"] });
    bench.reviewer.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);
    let claim = bench.read_claim(&claim).await;
    assert_eq!(text(&claim["verdict"]), "supported");
    claim
}

/// The file with its ids and times, and the hash that covers them, left out.
fn without_ids(file: &str) -> String {
    let is_id = |word: &str| word.len() == 36 && word.chars().filter(|letter| *letter == '-').count() == 4;
    let is_hash = |word: &str| word.len() == 64 && word.chars().all(|letter| letter.is_ascii_hexdigit());
    let is_time = |word: &str| word.len() > 19 && word.ends_with('Z') && word.contains('T');
    let words = file.split(|letter: char| !(letter.is_ascii_alphanumeric() || ['-', ':', '.'].contains(&letter)));
    let words = words.map(|word| word.trim_matches(':'));
    words.filter(|word| !is_id(word) && !is_hash(word) && !is_time(word)).collect::<Vec<_>>().join(" ")
}
