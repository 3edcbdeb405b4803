use claimbench_tests::ask::Ask;
use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{QUOTE, SOURCE, text, version};
use serde_json::json;

#[test]
fn a_quote_is_found_letter_by_letter_with_its_place_in_code_points() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let evidence = bench.evidence(&claim, "supports").await;
        let start = SOURCE.split(QUOTE).next().map_or(0, |before| before.chars().count());
        assert_eq!(evidence["quote"]["start"], start);
        assert_eq!(evidence["quote"]["end"], start + QUOTE.chars().count());
        assert_eq!(
            (&evidence["quote_verified"], &evidence["reliability"], &evidence["credibility"]),
            (&json!(true), &json!("F"), &json!(6))
        );
    });
}

#[test]
fn a_quote_with_one_letter_changed_is_refused_with_the_words_that_stand_there() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let source = bench.source("A register", SOURCE).await;
        let quote = json!({ "exact": QUOTE.replace("signed", "singed") });
        let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": quote, "stance": "supports" });
        let reply = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await;
        assert_eq!(reply.problem(), "422 quote_not_found");
        assert!(text(&reply.json()["nearest"]["exact"]).contains("signed its supply agreement"));
    });
}

#[test]
fn words_that_stand_twice_are_told_apart_by_their_start() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let source = bench.source("A register", SOURCE).await;
        let second = SOURCE.rfind("supply agreement").map_or(0, |byte| SOURCE[..byte].chars().count());
        let attach = async |start: usize| {
            let quote = json!({ "exact": "supply agreement", "start": start });
            let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": quote, "stance": "context" });
            bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await
        };
        assert_eq!(attach(second).await.expect(201)["quote"]["start"], second);
        assert_eq!(attach(second + 1).await.problem(), "422 quote_not_found");
    });
}

#[test]
fn a_snapshot_of_another_project_is_no_source_here() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let path = format!("/v1/projects/{}/sources", bench.foreign_project);
        let foreign = bench.outsider.post(path, json!({ "title": "Elsewhere", "text": SOURCE })).await.expect(201);
        let body =
            json!({ "snapshot": foreign["snapshots"][0]["id"], "quote": { "exact": QUOTE }, "stance": "supports" });
        let reply = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await;
        assert_eq!(reply.problem(), "422 unknown_reference");
    });
}

#[test]
fn withdrawn_evidence_stays_in_the_record_and_takes_its_verdict_along() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let evidence = bench.evidence(&claim, "supports").await;
        let body = json!({ "verdict": "supported", "revision": claim["revision"] });
        bench.reviewer.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);
        assert_eq!(bench.read_claim(&claim).await["verdict"], "supported");

        let path = bench.path(&format!("/evidence/{}/withdraw", text(&evidence["id"])));
        let ask = Ask::post(path, &json!({ "reason": "Wrong mill" })).if_match(version(&evidence));
        let withdrawn = bench.reviewer.send(ask).await.expect(200);
        assert_eq!(withdrawn["withdrawn"]["reason"], "Wrong mill");
        assert_eq!(bench.read_claim(&claim).await["verdict"], json!(null));
        let listed = bench.viewer.get(bench.claim_path(&claim, "/evidence")).await.expect(200);
        assert_eq!(listed["items"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn quoted_words_are_found_again_in_a_newer_snapshot_or_shown_to_be_gone() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let evidence = bench.evidence(&claim, "supports").await;
        assert_eq!(evidence["later"], json!(null));
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        let path = bench.path(&format!("/sources/{}/snapshots", text(&sources["items"][0]["id"])));
        let read =
            async || bench.viewer.get(bench.path(&format!("/evidence/{}", text(&evidence["id"])))).await.expect(200);

        let moved = format!("Corrected on Monday 🦀.\n\n{SOURCE}");
        let newer = bench.reviewer.post(path.clone(), json!({ "text": moved })).await.expect(201);
        let start = moved.split(QUOTE).next().map_or(0, |before| before.chars().count());
        assert_eq!(read().await["later"], json!({ "snapshot": newer["id"], "start": start, "orphaned": false }));

        bench.reviewer.post(path, json!({ "text": "The page is empty." })).await.expect(201);
        let orphan = read().await;
        assert_eq!((&orphan["later"]["orphaned"], &orphan["later"]["start"]), (&json!(true), &json!(null)));
        assert_eq!(orphan["snapshot"], evidence["snapshot"], "it still stands where it was quoted");
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.expect(200);
        assert!(history.to_string().contains("claim.evidence_orphaned"));
    });
}

#[test]
fn a_quoted_source_is_not_deleted() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        let sources = bench.viewer.get(bench.path("/sources")).await.expect(200);
        let source = &sources["items"][0];
        let path = bench.path(&format!("/sources/{}", text(&source["id"])));
        assert_eq!(bench.reviewer.delete(path, version(source)).await.problem(), "409 wrong_state");
        let unused = bench.source("Unused", "Nothing of note.").await;
        bench
            .reviewer
            .delete(bench.path(&format!("/sources/{}", text(&unused["id"]))), version(&unused))
            .await
            .expect(204);
    });
}
