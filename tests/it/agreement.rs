use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{ARTICLE, text};
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};

#[test]
fn figures_count_the_claims_on_which_all_reviewers_are_in() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        bench.article(ARTICLE).await;
        let claims = bench.claims().await;
        assert_eq!(read(bench).await["overall"], json!({ "claims": 0, "agreed": null, "krippendorff_alpha": null }));
        for (claim, second) in claims.iter().zip(["not_checkable", "not_enough_evidence"]) {
            assess(bench, &bench.reviewer, claim, "not_checkable").await.expect(201);
            assess(bench, &bench.second, claim, second).await.expect(201);
        }
        let half = claims.get(2).expect("a third claim");
        assess(bench, &bench.reviewer, half, "not_checkable").await.expect(201);

        let agreement = read(bench).await;
        assert_eq!((&agreement["overall"]["claims"], &agreement["overall"]["agreed"]), (&json!(2), &json!(0.5)));
        // Three of the four verdicts are one: by chance, half of all pairs differ, and half of them do.
        assert_eq!(agreement["overall"]["krippendorff_alpha"], json!(0.0));
        let types: i64 = list(&agreement["by_type"]).iter().filter_map(|one| one["figures"]["claims"].as_i64()).sum();
        assert_eq!(types, 2);
        let pair = &agreement["by_pair"][0];
        assert_eq!((&pair["claims"], &pair["agreed"], &pair["cohen_kappa"]), (&json!(2), &json!(0.5), &json!(0.0)));
        assert!(text(&pair["reviewer"]) < text(&pair["with"]));
    });
}

async fn read(bench: &Bench) -> Value {
    bench.viewer.get(bench.path("/agreement")).await.expect(200)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
