//! The README's calls, one after the other: one article in, one verified claim out.

use claimbench::{Trust, verify};
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::command::bash;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

const README: &str = include_str!("../../README.md");
const ARTICLE: &str = include_str!("../../examples/article.txt");
const PRESS_RELEASE: &str = include_str!("../../examples/press-release.txt");
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

/// The README's own commands: two reviewers who differ, a third who decides, and five sources of which three print one
/// press release.
#[test]
fn nothing_is_corroborated_until_a_second_independent_origin_is_attached() {
    on_each_database(async |bench| {
        let told = walk(bench);
        let verdicts: Vec<Value> = told.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let verdicts = verdicts.iter().filter(|said| said.get("corroborated").is_some());
        let seen: Vec<_> = verdicts
            .map(|said| [&said["review"], &said["verdict"], &said["corroborated"], &said["independent_origins"]])
            .collect();
        let (none, off) = (json!(null), json!(false));
        let settled = [json!("adjudicated"), json!("supported"), json!(true), json!(2)];
        assert_eq!(seen[0], [&json!("disputed"), &none, &off, &json!(1)], "{told}");
        assert_eq!(seen[1], [&json!("assessed"), &none, &off, &json!(1)], "{told}");
        assert_eq!(seen[2], settled.each_ref(), "{told}");
        assert!(told.contains("text_overlap"), "{told}");
        assert!(told.contains("One more independent origin is needed."), "{told}");
        let counted = bench.viewer.get(bench.path("/claims?verdict=supported")).await.expect(200);
        assert_eq!(counted["items"][0]["corroborated"], true);
    });
}

/// What the commands of the README's section print, as somebody would type them; address and token are those of the bench.
fn walk(bench: &Bench) -> String {
    let section =
        README.split("\n## ").find(|section| section.starts_with("From claims to a claim set")).unwrap_or_default();
    let ours = |line: &&str| !line.starts_with("URL=") && !line.starts_with("export TOKEN=");
    let commands: Vec<&str> = section.lines().filter_map(|line| line.strip_prefix("    ")).filter(ours).collect();
    let jars = tempfile::tempdir().unwrap();
    let commands = commands.join("\n").replace("/tmp/", &format!("{}/", jars.path().display()));
    let url = format!("{}/v1", bench.server.base());
    bash(&commands, [("URL", url.as_ref()), ("TOKEN", bench.token.token().as_ref())])
}

fn ids(claims: &Value) -> Vec<&str> {
    claims.as_array().into_iter().flatten().map(|claim| text(&claim["id"])).collect()
}
