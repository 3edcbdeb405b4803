use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::text;
use serde_json::json;

use super::scene::{
    assess, file, manifest, release, release_path, reword, supported, supported_claim, two_supported_claims,
};

#[test]
fn a_release_tells_what_it_holds_and_what_it_rests_on() {
    on_each_database(async |bench| {
        supported_claim(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        assert_eq!((&made["version"], &made["kind"], &made["claims"]), (&json!(1), &json!("first"), &json!(1)));
        let manifest = manifest(bench, &made).await;
        assert_eq!(manifest["counts"]["verdicts"]["supported"], 1);
        assert_eq!((&manifest["counts"]["evidence"], &manifest["counts"]["sources"]), (&json!(1), &json!(1)));
        assert_eq!(manifest["policy"]["min_origins"], 1);
        assert_eq!(manifest["filter"], json!({}));
        assert!(text(&manifest["extractors"][0]).starts_with("claimbench-core "));
        let audit = bench.admin.get(bench.path("/audit?limit=200")).await.expect(200);
        let entries = audit["items"].as_array().unwrap();
        let head = entries.iter().find(|entry| entry["sequence"] == manifest["audit_head"]["sequence"]).unwrap();
        assert_eq!(head["hash"], manifest["audit_head"]["hash"]);
        let after = entries.iter().find(|entry| entry["previous_hash"] == head["hash"]).unwrap();
        assert_eq!((&after["kind"], &after["subject"]), (&json!("release.created"), &made["id"]));
        assert_eq!(after["data"]["manifest_sha256"], made["manifest_sha256"]);
    });
}

#[test]
fn a_released_claim_says_so_and_a_later_change_of_it_changes_no_release() {
    on_each_database(async |bench| {
        let claim = supported_claim(bench).await;
        assert_eq!((&claim["publication"], &claim["published_in"]), (&json!("draft"), &json!(null)));
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let released = bench.read_claim(&claim).await;
        assert_eq!((&released["publication"], &released["published_in"]), (&json!("released"), &made["id"]));
        assert_eq!(released["published_revision"], claim["revision"]);
        assert!(released["version"].as_i64() > claim["version"].as_i64(), "whoever read it before has to read again");
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.expect(200);
        assert_eq!(history["items"].as_array().unwrap().last().unwrap()["kind"], "claim.released");
        let listed = bench.viewer.get(bench.path("/claims?publication=released")).await.expect(200);
        assert_eq!(listed["items"].as_array().map(Vec::len), Some(1));

        let before = file(bench, &made, "").await;
        reword(bench, &claim, "Osterby Mills signed nothing.").await;
        bench.evidence(&claim, "refutes").await;
        assert_eq!(file(bench, &made, "").await, before);
    });
}

#[test]
fn a_correction_says_what_changed_and_why() {
    on_each_database(async |bench| {
        let [first, second] = two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "Paper deals", "claims": [first["id"]] })).await;
        let path = release_path(bench, &one, "/correct");
        let unchanged = bench.editor.post(path.clone(), json!({ "reason": "To be sure." })).await;
        assert_eq!(unchanged.problem(), "409 wrong_state");

        reword(bench, &first, "Osterby Mills signed a supply agreement in 2024.").await;
        let body = json!({ "reason": "The day was wrong.", "claims": [first["id"], second["id"]] });
        let two = bench.editor.post(path.clone(), body.clone()).await.expect(201);
        assert_eq!((&two["version"], &two["kind"], &two["previous"]), (&json!(2), &json!("correction"), &one["id"]));
        let said = manifest(bench, &two).await;
        assert_eq!(said["reason"], "The day was wrong.");
        assert_eq!(said["changes"], json!({ "added": [second["id"]], "changed": [first["id"]], "removed": [] }));
        assert_eq!(said["previous"]["manifest_sha256"], one["manifest_sha256"]);
        assert_eq!(bench.read_claim(&first).await["publication"], "corrected");
        assert_eq!(bench.read_claim(&second).await["publication"], "released");
        let refused = bench.editor.post(path, body).await;
        assert_eq!(refused.problem(), "409 wrong_state", "only the newest version can be corrected");

        let diff = bench.viewer.get(release_path(bench, &two, "/diff")).await.expect(200);
        let whats: Vec<&str> = diff["items"].as_array().unwrap().iter().map(|one| text(&one["what"])).collect();
        assert_eq!(whats, ["changed", "added"]);
        let fields = diff["items"][0]["fields"].as_array().unwrap();
        let worded = fields.iter().find(|one| one["field"] == "text").unwrap();
        assert_eq!(worded["to"], "Osterby Mills signed a supply agreement in 2024.");
        let back = release_path(bench, &one, &format!("/diff?against={}&limit=1", text(&two["id"])));
        let page = bench.viewer.get(back.clone()).await.expect(200);
        assert_eq!(page["items"].as_array().map(Vec::len), Some(1));
        let rest = bench.viewer.get(format!("{back}&cursor={}", text(&page["next"]))).await.expect(200);
        assert_eq!((&rest["items"][0]["what"], &rest["next"]), (&json!("removed"), &json!(null)));
    });
}

#[test]
fn a_retraction_takes_claims_back_and_leaves_the_others_as_they_were() {
    on_each_database(async |bench| {
        let [first, second] = two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "Paper deals" })).await;
        let kept = file(bench, &one, "").await.lines().nth(2).unwrap().to_owned();
        reword(bench, &second, "Rut Alm said nothing.").await;
        let body = json!({ "reason": "The register was forged.", "claims": [first["id"]] });
        let two = bench.editor.post(release_path(bench, &one, "/retract"), body).await.expect(201);
        assert_eq!((&two["kind"], &two["claims"]), (&json!("retraction"), &json!(1)));
        assert_eq!(file(bench, &two, "").await.lines().nth(1).unwrap(), kept, "not what the claim is now");
        assert_eq!(manifest(bench, &two).await["changes"]["removed"], json!([first["id"]]));
        assert_eq!(bench.read_claim(&first).await["publication"], "retracted");
        assert_eq!(bench.read_claim(&second).await["publication"], "released");

        let unknown = bench
            .editor
            .post(release_path(bench, &two, "/retract"), json!({ "reason": "?", "claims": [first["id"]] }))
            .await;
        assert_eq!(unknown.problem(), "422 unknown_reference");
        let path = release_path(bench, &two, "/correct");
        let three = bench.editor.post(path, json!({ "reason": "She said it after all." })).await.expect(201);
        assert_eq!(three["claims"], 1, "a filter does not bring back what was retracted");
        let body = json!({ "reason": "It was not forged.", "claims": [first["id"], second["id"]] });
        let four = bench.editor.post(release_path(bench, &three, "/correct"), body).await.expect(201);
        assert_eq!((&four["claims"], &bench.read_claim(&first).await["publication"]), (&json!(2), &json!("released")));
        let five = bench
            .editor
            .post(release_path(bench, &four, "/retract"), json!({ "reason": "All of it." }))
            .await
            .expect(201);
        assert_eq!(five["claims"], 0);
        let list = bench.viewer.get(bench.path("/releases?name=Paper%20deals")).await.expect(200);
        assert_eq!(list["items"].as_array().map(Vec::len), Some(5), "nothing is ever deleted");
    });
}

#[test]
fn only_claims_that_have_a_verdict_are_released() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let post = async |body| bench.editor.post(bench.path("/releases"), body).await;
        assert_eq!(post(json!({ "name": "Early" })).await.problem(), "409 wrong_state");
        let refused = post(json!({ "name": "Early", "claims": [claim["id"]] })).await;
        assert_eq!(refused.problem(), "409 wrong_state");
        assert!(refused.text().contains(text(&claim["id"])), "{}", refused.text());
        let nothing = "01890000-0000-7000-8000-000000000000";
        assert_eq!(post(json!({ "name": "Early", "claims": [nothing] })).await.problem(), "422 unknown_reference");
        let both = post(json!({ "name": "Early", "claims": [claim["id"]], "filter": {} })).await;
        assert_eq!(both.problem(), "422 invalid_body");

        assess(bench, &claim, "not_enough_evidence").await;
        assert_eq!(post(json!({ "name": "Early" })).await.problem(), "409 wrong_state", "that is no verified claim");
        post(json!({ "name": "Early", "filter": { "verdict": "not_enough_evidence" } })).await.expect(201);
        assert_eq!(post(json!({ "name": "Early", "claims": [claim["id"]] })).await.problem(), "409 already_exists");
        post(json!({ "name": "By hand", "claims": [claim["id"], claim["id"]] })).await.expect(201);
    });
}

#[test]
fn a_filter_asks_for_an_article_a_type_and_words() {
    on_each_database(async |bench| {
        let [first, _] = two_supported_claims(bench).await;
        let other = bench.article("Falun Steel opened a rolling mill on 9 May 2024.").await;
        for claim in bench.claims().await.iter().filter(|claim| claim["article"] == other["id"]) {
            supported(bench, claim).await;
        }
        for (name, filter, words) in [
            ("article", json!({ "article": first["article"] }), text(&first["article"])),
            ("type", json!({ "type": first["type"] }), &format!("\"type\":{}", first["type"])),
            ("words", json!({ "text": "ROLLING" }), "rolling mill"),
        ] {
            let made = release(bench, json!({ "name": name, "filter": filter })).await;
            assert_eq!(manifest(bench, &made).await["filter"], filter);
            let file = file(bench, &made, "").await;
            let claims: Vec<&str> = file.lines().skip(1).collect();
            assert!(!claims.is_empty() && claims.iter().all(|claim| claim.contains(words)), "{name}: {file}");
        }
    });
}

#[test]
fn a_release_is_made_once_however_often_it_is_asked_for() {
    on_each_database(async |bench| {
        supported_claim(bench).await;
        let ask =
            claimbench_tests::ask::Ask::post(bench.path("/releases"), &json!({ "name": "Paper deals" })).once("k1");
        let (one, two) = (bench.editor.send(ask.clone()).await, bench.editor.send(ask).await);
        assert_eq!((one.status(), one.bytes()), (201, two.bytes()));
        let location = one.header("location").unwrap().to_owned();
        bench.viewer.get(location).await.expect(200);
    });
}
