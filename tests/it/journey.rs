//! The README's calls, one after the other: one article in, one verified claim out.

use claimbench::{Trust, verify};
use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

use super::assessment::assess;
use super::reopening::cause;

const ARTICLE: &str = include_str!("../../examples/article.txt");
const PRESS_RELEASE: &str = include_str!("../../examples/press-release.txt");
const COURIER: &str = include_str!("../../examples/source-harbour-courier.txt");
const METAL_WIRE: &str = include_str!("../../examples/source-metal-wire.txt");
const EVENING: &str = include_str!("../../examples/source-velmora-evening.txt");

#[test]
fn an_article_goes_in_and_a_verified_claim_comes_out() {
    on_each_database(async |bench| {
        let me = &bench.token;
        let body = json!({ "text": ARTICLE, "published": "2025-06-15" });
        let article = me.post(bench.path("/articles"), body).await.expect(201);

        let listed =
            me.get(bench.path(&format!("/claims?article={}&type=signature", text(&article["id"])))).await.expect(200);
        let claim = listed["items"][0].clone();
        let change =
            json!({ "text": "Norhaven Zinc Group signed a framework research agreement with VIT on 4 June 2025." });
        let claim = me.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        assert_eq!(claim["status"], "edited");

        for (title, source) in [("Press release", PRESS_RELEASE), ("Velmora Evening", EVENING)] {
            let made = me.post(bench.path("/sources"), json!({ "title": title, "text": source })).await.expect(201);
            let exact = source.lines().find(|line| line.contains("agreement")).unwrap_or_default();
            let quote = json!({ "exact": exact });
            let body = json!({ "snapshot": made["snapshots"][0]["id"], "quote": quote, "stance": "supports", "reliability": "B", "credibility": 2 });
            let evidence = me.post(bench.claim_path(&claim, "/evidence"), body).await.expect(201);
            assert_eq!(evidence["quote_verified"], true);
        }

        let body = json!({ "verdict": "supported", "rationale": "Two accounts agree.", "revision": claim["revision"] });
        me.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);

        let set = me.get(bench.path("/export")).await.expect(200);
        assert_eq!(ids(&set["claims"]), [text(&claim["id"])]);
        let csv = me.get(bench.path("/export?format=csv")).await;
        assert_eq!(
            csv.text().trim_end().lines().count(),
            3,
            "a head, and a row for each piece of evidence:\n{}",
            csv.text()
        );

        let body = json!({ "name": "Who signed", "claims": [claim["id"]] });
        let release = me.post(bench.path("/releases"), body).await.expect(201);
        let path = bench.path(&format!("/releases/{}", text(&release["id"])));
        let file = me.get(format!("{path}/content?texts=true")).await;
        let report = verify(file.bytes(), &Trust::default()).expect("the file can be read");
        assert!(report.is_whole(), "{report}");
        for format in ["xlsx", "claim_review", "html"] {
            assert_eq!(me.get(format!("{path}/content?format={format}")).await.status(), 200, "{format}");
        }

        let body = json!({ "reason": "The paper has withdrawn its report." });
        let next = me.post(format!("{path}/retract"), body).await.expect(201);
        let diff = me.get(bench.path(&format!("/releases/{}/diff", text(&next["id"])))).await.expect(200);
        assert_eq!((&diff["items"][0]["what"], &diff["items"][0]["claim"]), (&json!("removed"), &claim["id"]));
    });
}

/// Five documents: the article, the press release that it draws on, two papers that print the release, and a paper whose
/// reporter was there.
#[test]
fn five_documents_come_down_to_one_independent_origin() {
    on_each_database(async |bench| {
        let me = &bench.token;
        let body = json!({ "text": ARTICLE, "published": "2025-06-15" });
        let article = me.post(bench.path("/articles"), body).await.expect(201);
        let listed =
            me.get(bench.path(&format!("/claims?article={}&type=signature", text(&article["id"])))).await.expect(200);
        let claim = listed["items"].as_array().and_then(|claims| claims.last()).cloned().unwrap_or_default();

        let release = quote(
            bench,
            &claim,
            ("Norhaven Zinc Group", PRESS_RELEASE, "2025-06-05"),
            "Tomas Brekke signed for the group",
        )
        .await;
        quote(bench, &claim, ("Harbour Courier", COURIER, "2025-06-06"), "Tomas Brekke signed for the group").await;
        quote(bench, &claim, ("Metal Wire", METAL_WIRE, "2025-06-06"), "Tomas Brekke signed for the group").await;
        let body =
            json!({ "verdict": "supported", "rationale": "Three accounts agree.", "revision": claim["revision"] });
        me.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);

        // Both papers copied the release, and one of them says so.
        let proposed = me.get(bench.path("/derivations?state=proposed")).await.expect(200);
        let proposed = proposed["items"].as_array().cloned().unwrap_or_default();
        let methods: Vec<&str> = proposed.iter().map(|one| text(&one["method"])).collect();
        assert!(methods.contains(&"declared_credit") && methods.contains(&"text_overlap"), "{methods:?}");
        for one in &proposed {
            let path = bench.path(&format!("/derivations/{}/confirm", text(&one["id"])));
            me.send(Ask::post(path, &json!({ "reason": "Word for word." })).if_match(version(one))).await.expect(200);
        }
        // The article says at its end what no comparison finds.
        let snapshots = me.get(bench.path(&format!("/articles/{}", text(&article["id"])))).await.expect(200);
        let body = json!({ "from": snapshots["snapshot"], "to": release["snapshots"][0]["id"], "reason": "Its note says so." });
        me.post(bench.path("/derivations"), body).await.expect(201);
        let report = me.get(bench.claim_path(&claim, "/verdict")).await.expect(200);
        assert_eq!((&report["verdict"], &report["independent_origins"]), (&json!(null), &json!(0)), "{report}");
        assert_eq!(cause(bench, &claim).await, "derivation_confirmed");

        quote(bench, &claim, ("Velmora Evening", EVENING, "2025-06-07"), "put their names to a research agreement")
            .await;
        assess(bench, me, &claim, "supported").await.expect(201);
        let report = me.get(bench.claim_path(&claim, "/verdict")).await.expect(200);
        assert_eq!((&report["independent_origins"], &report["origins_at_most"]), (&json!(1), &json!(1)), "{report}");
        assert_eq!((&report["verdict"], &report["corroborated"]), (&json!("supported"), &json!(true)));
        let sizes: Vec<usize> = report["origins"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one["snapshots"].as_array().map(Vec::len))
            .collect();
        assert_eq!(sizes, [4, 1], "the article with all that goes back to the release, and the reporter's own account");
    });
}

/// A new source of this publisher, text and day, quoted for the claim.
async fn quote(bench: &Bench, claim: &Value, (publisher, words, day): (&str, &str, &str), exact: &str) -> Value {
    let body = json!({ "title": publisher, "publisher": publisher, "text": words, "published": day });
    let source = bench.token.post(bench.path("/sources"), body).await.expect(201);
    let quote = json!({ "exact": exact });
    let body =
        json!({ "snapshot": source["snapshots"][0]["id"], "quote": quote, "stance": "supports", "reliability": "C" });
    bench.token.post(bench.claim_path(claim, "/evidence"), body).await.expect(201);
    source
}

fn ids(claims: &Value) -> Vec<&str> {
    claims.as_array().into_iter().flatten().map(|claim| text(&claim["id"])).collect()
}
