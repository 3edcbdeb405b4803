use std::collections::BTreeMap;

use claimbench_tests::bench::Bench;
use claimbench_tests::scene::{ARTICLE, text, version};
use serde_json::{Value, json};

/// A claim with a source, found supported.
pub(crate) async fn supported_claim(bench: &Bench) -> Value {
    let claim = bench.claim().await;
    supported(bench, &claim).await
}

/// Two claims of one article, each with a source of its own, found supported.
pub(crate) async fn two_supported_claims(bench: &Bench) -> [Value; 2] {
    bench.article(ARTICLE).await;
    let claims = bench.claims().await;
    [supported(bench, &claims[0]).await, supported(bench, &claims[1]).await]
}

pub(crate) async fn supported(bench: &Bench, claim: &Value) -> Value {
    bench.evidence(claim, "supports").await;
    assess(bench, claim, "supported").await
}

pub(crate) async fn assess(bench: &Bench, claim: &Value, verdict: &str) -> Value {
    let claim = bench.read_claim(claim).await;
    let body = json!({ "verdict": verdict, "rationale": "The register says so.", "revision": claim["revision"] });
    bench.reviewer.post(bench.claim_path(&claim, "/assessments"), body).await.expect(201);
    bench.read_claim(&claim).await
}

/// The claim with another text, found supported again.
pub(crate) async fn reword(bench: &Bench, claim: &Value, words: &str) -> Value {
    let claim = bench.read_claim(claim).await;
    bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), json!({ "text": words })).await.expect(200);
    assess(bench, &claim, "supported").await
}

pub(crate) async fn release(bench: &Bench, body: Value) -> Value {
    bench.editor.post(bench.path("/releases"), body).await.expect(201)
}

pub(crate) fn release_path(bench: &Bench, release: &Value, rest: &str) -> String {
    bench.path(&format!("/releases/{}{rest}", text(&release["id"])))
}

/// The release's file, whole.
pub(crate) async fn file(bench: &Bench, release: &Value, query: &str) -> String {
    let reply = bench.viewer.get(release_path(bench, release, &format!("/content{query}"))).await;
    assert_eq!(reply.status(), 200, "{}", reply.text());
    reply.text()
}

pub(crate) async fn manifest(bench: &Bench, release: &Value) -> Value {
    bench.viewer.get(release_path(bench, release, "")).await.expect(200)["manifest"].clone()
}

/// The file with each id and hash replaced by the number of its first appearance, and without its moments.
pub(crate) fn plain(file: &str) -> String {
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    let mut plain = String::new();
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    for part in file.split_inclusive(|letter| !is_of_word(letter)) {
        let word = part.trim_end_matches(|letter| !is_of_word(letter));
        let is_id = word.len() == 36 && word.matches('-').count() == 4;
        let is_hash = word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_id || is_hash {
            let next = seen.len();
            plain += &format!("({})", seen.entry(word).or_insert(next));
            plain += &part[word.len()..];
        } else {
            plain += part;
        }
    }
    without_moments(&plain)
}

/// `"2026-01-15T09:00:00Z"` as `"(time)"`.
fn without_moments(text: &str) -> String {
    let is_moment = |part: &str| part.len() > 19 && part.ends_with('Z') && part.starts_with("20");
    text.split('"').map(|part| if is_moment(part) { "(time)" } else { part }).collect::<Vec<_>>().join("\"")
}
