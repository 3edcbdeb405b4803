//! How many independent origins stand behind a verdict.

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};
use super::reopening::cause;

const ARTICLE: &str = "Osterby Mills and Näsviken Paper signed a supply agreement on 3 May 2024 in Falun.";

const RELEASE: &str = "Falun, 4 May. Osterby Mills announces that it has put its name to a contract with Näsviken Paper, under which forty \
    thousand tonnes of pulp will be delivered each year until 2030.";

const PRINT: &str = "Pulp for Näsviken\n\nOsterby Mills announces that it has put its name to a contract with Näsviken Paper, under which \
    forty thousand tonnes of pulp will be delivered each year until 2030. Shares rose.";

const REGISTER: &str = "Entry 7781: contract between the mills at Osterby and the paper works, signed at the notary's on the third of May.";

#[test]
fn two_prints_of_one_release_are_one_origin_once_somebody_confirms_it() {
    on_each_database(async |bench| {
        let claim = judged_claim(bench, &[RELEASE, PRINT], 2).await;
        let open = report(bench, &claim).await;
        assert_eq!((&open["independent_origins"], &open["origins_at_most"]), (&json!(1), &json!(2)));
        assert_eq!((&open["verdict"], &open["corroborated"]), (&json!("supported"), &json!(false)));
        assert_eq!(open["missing"][0]["what"], "derivation_decisions");
        assert_eq!(open["origins"][0]["proposed"].as_array().map(Vec::len), Some(1));

        decide_all(bench, "confirm").await;
        assert_eq!(cause(bench, &claim).await, "derivation_confirmed", "the reviewer counted two");
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        let settled = report(bench, &claim).await;
        assert_eq!((&settled["independent_origins"], &settled["origins_at_most"]), (&json!(1), &json!(1)));
        assert_eq!((&settled["verdict"], &settled["review"]), (&json!(null), &json!("assessed")));
        assert_eq!(settled["missing"][0]["says"], "One more independent origin is needed.");
        let origins = settled["origins"].as_array().cloned().unwrap_or_default();
        assert_eq!(origins.len(), 1);
        assert_eq!(origins[0]["snapshots"].as_array().map(Vec::len), Some(2));
        assert_eq!(origins[0]["joined_by"][0]["method"], "text_overlap");
    });
}

#[test]
fn a_rejected_derivation_leaves_two_origins_and_corroborates() {
    on_each_database(async |bench| {
        let claim = judged_claim(bench, &[RELEASE, PRINT], 2).await;
        decide_all(bench, "reject").await;
        let report = report(bench, &claim).await;
        assert_eq!((&report["independent_origins"], &report["origins_at_most"]), (&json!(2), &json!(2)));
        assert_eq!((&report["verdict"], &report["corroborated"]), (&json!("supported"), &json!(true)));
        assert_eq!(report["missing"], json!([]));
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.expect(200);
        assert!(history.to_string().contains("derivation_rejected"), "{history}");
    });
}

#[test]
fn a_second_origin_gives_the_verdict_and_a_retracted_one_takes_it() {
    on_each_database(async |bench| {
        let claim = judged_claim(bench, &[RELEASE], 2).await;
        assert_eq!(report(bench, &claim).await["verdict"], json!(null));
        let register = attach(bench, &claim, REGISTER).await;
        assert_eq!(bench.read_claim(&claim).await["corroborated"], true);

        let path = bench.path(&format!("/sources/{}", text(&register["id"])));
        let ask = Ask::post(format!("{path}/retract"), &json!({ "reason": "The notary denies it." }));
        let retracted = bench.reviewer.send(ask.if_match(version(&register))).await.expect(200);
        assert_eq!(retracted["retracted"]["reason"], "The notary denies it.");
        assert_eq!(bench.read_claim(&claim).await["verdict"], json!(null));
        let listed = bench.viewer.get(bench.claim_path(&claim, "/evidence")).await.expect(200);
        assert_eq!(listed["items"][1]["source_retracted"], true);
        let body = json!({ "snapshot": register["snapshots"][0]["id"], "quote": { "exact": "Entry 7781" }, "stance": "supports" });
        let refused = bench.reviewer.post(bench.claim_path(&claim, "/evidence"), body).await;
        assert_eq!(refused.problem(), "409 wrong_state");
    });
}

#[test]
fn what_comes_from_the_article_cannot_corroborate_it() {
    on_each_database(async |bench| {
        let article = bench.article(ARTICLE).await;
        let claim = bench.claims().await.remove(0);
        let copy = format!("Seen elsewhere: {ARTICLE} So it is said.");
        let source = attach(bench, &claim, &copy).await;
        let evidence = async || bench.viewer.get(bench.claim_path(&claim, "/evidence")).await.expect(200);
        assert_eq!(evidence().await["items"][0]["derived_from_article"], "proposed");
        decide_all(bench, "confirm").await;
        assert_eq!(evidence().await["items"][0]["derived_from_article"], "confirmed");
        let report = report(bench, &claim).await;
        assert_eq!((&report["independent_origins"], &report["origins_at_most"]), (&json!(0), &json!(0)));
        assert_eq!((&report["origins"][0]["is_own"], &report["origins"][0]["counts"]), (&json!(true), &json!(false)));
        assert_eq!(report["origins"][0]["sources"][0]["id"], source["id"]);
        assert!(article["id"].is_string());
    });
}

#[test]
fn evidence_that_was_published_after_the_article_says_so() {
    on_each_database(async |bench| {
        let body = json!({ "text": ARTICLE, "published": "2024-05-04" });
        bench.editor.post(bench.path("/articles"), body).await.expect(201);
        let claim = bench.claims().await.remove(0);
        for (day, later) in [("2024-05-03", false), ("2024-05-05", true)] {
            let body = json!({ "title": "A source", "text": REGISTER, "published": day });
            let source = bench.reviewer.post(bench.path("/sources"), body).await.expect(201);
            assert_eq!(quote(bench, &claim, &source, REGISTER).await["later_than_article"], later, "{day}");
        }
    });
}

#[test]
fn a_text_that_joins_others_is_not_deleted_until_somebody_rejects_that() {
    on_each_database(async |bench| {
        let bridge = bench.source("The release", &format!("{RELEASE}\n\n{REGISTER}")).await;
        let claim = judged_claim(bench, &[RELEASE, REGISTER], 2).await;
        assert_eq!(report(bench, &claim).await["independent_origins"], 1, "the release may stand between the two");
        let path = bench.path(&format!("/sources/{}", text(&bridge["id"])));
        decide_all(bench, "confirm").await;
        assert_eq!(report(bench, &claim).await["origins_at_most"], 1);
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        assert_eq!(bench.reviewer.delete(path.clone(), version(&bridge)).await.problem(), "409 wrong_state");

        let page = bench.viewer.get(bench.path("/derivations?state=confirmed")).await.expect(200);
        for one in page["items"].as_array().into_iter().flatten() {
            let path = bench.path(&format!("/derivations/{}/reject", text(&one["id"])));
            bench.reviewer.send(Ask::post(path, &json!({})).if_match(version(one))).await.expect(200);
        }
        bench.reviewer.delete(path, version(&bridge)).await.expect(204);
        let left = bench.viewer.get(bench.path("/derivations")).await.expect(200);
        assert_eq!(left["items"], json!([]));
        assert_eq!(bench.read_claim(&claim).await["corroborated"], true);
    });
}

#[test]
fn a_proposal_that_goes_with_its_text_leaves_no_doubt() {
    on_each_database(async |bench| {
        let claim = judged_claim(bench, &[RELEASE, REGISTER], 2).await;
        assert_eq!(bench.read_claim(&claim).await["corroborated"], true);
        let bridge = bench.source("The release", &format!("{RELEASE}\n\n{REGISTER}")).await;
        assert_eq!(bench.read_claim(&claim).await["corroborated"], false, "it may stand between the two");
        let path = bench.path(&format!("/sources/{}", text(&bridge["id"])));
        bench.reviewer.delete(path, version(&bridge)).await.expect(204);
        assert_eq!(bench.read_claim(&claim).await["corroborated"], true);
    });
}

#[test]
fn a_policy_that_asks_for_less_gives_the_verdict_that_was_withheld() {
    on_each_database(async |bench| {
        let claim = judged_claim(bench, &[RELEASE], 2).await;
        assert_eq!(bench.read_claim(&claim).await["verdict"], json!(null));
        set_min_origins(bench, 1).await;
        let claim = bench.read_claim(&claim).await;
        assert_eq!((&claim["verdict"], &claim["corroborated"]), (&json!("supported"), &json!(true)));
    });
}

/// A claim that a reviewer finds supported by these sources, under a policy that asks for so many origins.
async fn judged_claim(bench: &Bench, sources: &[&str], min_origins: u32) -> Value {
    set_min_origins(bench, min_origins).await;
    bench.article(ARTICLE).await;
    let claim = bench.claims().await.remove(0);
    for source in sources {
        attach(bench, &claim, source).await;
    }
    assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
    claim
}

async fn set_min_origins(bench: &Bench, min_origins: u32) {
    set_policy(bench, json!({ "min_origins": min_origins, "min_assessments": 1, "blind": false })).await;
}

/// A new source, quoted for the claim.
async fn attach(bench: &Bench, claim: &Value, words: &str) -> Value {
    let source = bench.source("A source", words).await;
    quote(bench, claim, &source, words).await;
    source
}

async fn quote(bench: &Bench, claim: &Value, source: &Value, words: &str) -> Value {
    let exact: String = words.chars().skip(20).take(40).collect();
    let body = json!({ "snapshot": source["snapshots"][0]["id"], "quote": { "exact": exact }, "stance": "supports" });
    bench.reviewer.post(bench.claim_path(claim, "/evidence"), body).await.expect(201)
}

async fn report(bench: &Bench, claim: &Value) -> Value {
    bench.viewer.get(bench.claim_path(claim, "/verdict")).await.expect(200)
}

/// Confirms or rejects every derivation that is proposed.
async fn decide_all(bench: &Bench, what: &str) {
    let page = bench.viewer.get(bench.path("/derivations?state=proposed&limit=200")).await.expect(200);
    let proposed = page["items"].as_array().cloned().unwrap_or_default();
    assert!(!proposed.is_empty(), "nothing was proposed");
    for one in proposed {
        let path = bench.path(&format!("/derivations/{}/{what}", text(&one["id"])));
        bench.reviewer.send(Ask::post(path, &json!({})).if_match(version(&one))).await.expect(200);
    }
}
