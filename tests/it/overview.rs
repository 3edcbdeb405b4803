//! What is in a project, counted.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::version;
use serde_json::{Value, json};

#[test]
fn an_empty_project_counts_nothing() {
    on_each_database(async |bench| {
        let overview = read(bench).await;
        for number in ["articles", "sources", "evidence", "claims", "decided"] {
            assert_eq!(overview[number], 0, "{number}");
        }
        for list in ["by_type", "by_status", "by_review", "by_verdict", "by_origins", "by_publication", "by_extractor"]
        {
            assert_eq!(overview[list], json!([]), "{list}");
        }
    });
}

#[test]
fn the_overview_counts_what_the_lists_hold() {
    on_each_database(async |bench| {
        let judged = bench.claim().await;
        bench.evidence(&judged, "supports").await;
        let verdict = json!({ "verdict": "supported", "rationale": "As quoted.", "revision": judged["revision"] });
        bench.reviewer.post(bench.claim_path(&judged, "/assessments"), verdict).await.expect(201);
        let claims = bench.claims().await;
        let other = claims.iter().find(|claim| claim["id"] != judged["id"]).expect("another claim");
        let ask =
            claimbench_tests::ask::Ask::post(bench.claim_path(other, "/reject"), &json!({ "reason": "Trivial." }));
        bench.reviewer.send(ask.if_match(version(other))).await.expect(200);

        let overview = read(bench).await;
        let standing = claims.len() - 1;
        assert_eq!(
            (&overview["articles"], &overview["sources"], &overview["evidence"]),
            (&json!(1), &json!(1), &json!(1))
        );
        assert_eq!((&overview["claims"], &overview["decided"]), (&json!(standing), &json!(1)));
        assert_eq!(of(&overview["by_status"], "status", "rejected")["count"], 1);
        assert_eq!(of(&overview["by_status"], "status", "accepted")["count"], 1);
        let supported = of(&overview["by_verdict"], "verdict", "supported");
        assert_eq!((&supported["count"], &supported["corroborated"]), (&json!(1), &json!(1)));
        assert_eq!(
            overview["by_origins"],
            json!([
                { "independent_origins": 0, "count": standing - 1 },
                { "independent_origins": 1, "count": 1 },
            ])
        );
        for list in ["by_type", "by_review", "by_verdict", "by_publication", "by_extractor"] {
            let counts = overview[list].as_array().expect("a list").iter();
            assert_eq!(counts.filter_map(|line| line["count"].as_u64()).sum::<u64>(), standing as u64, "{list}");
        }
        assert_eq!(overview["by_extractor"][0]["articles"], 1);
        assert_eq!(overview["by_extractor"][0]["extractor"], overview["extractor"], "what reads now has read all");
        let listed = async |filter: &str| bench.listed(&format!("/claims?limit=200&{filter}")).await.len();
        assert_eq!(listed("reached=found").await, standing);
        for one in ["reached=looked_at", "reached=judged", "reached=decided", "reached=corroborated", "min_origins=1"] {
            assert_eq!(listed(one).await, 1, "{one}");
        }
        assert_eq!(listed("reached=found&max_origins=0").await, standing - 1);
    });
}

async fn read(bench: &Bench) -> Value {
    bench.viewer.get(bench.path("/overview")).await.expect(200)
}

fn of<'a>(lines: &'a Value, field: &str, value: &str) -> &'a Value {
    let found = lines.as_array().and_then(|lines| lines.iter().find(|line| line[field] == value));
    found.unwrap_or_else(|| panic!("no {value} in {lines}"))
}
