//! An article that changes: what stays, what goes, what comes.

use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{ARTICLE, text, version};
use claimbench_tests::site::{Page, Site};
use serde_json::{Value, json};

use super::assessment::assess;

#[test]
fn an_unchanged_claim_keeps_its_verdict_where_its_words_stand_now() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        bench.evidence(&claim, "supports").await;
        assess(bench, &bench.reviewer, &claim, "supported").await.expect(201);
        let all = bench.claims().await.len();
        let longer = format!("Corrected on Monday 🦀.\n\n{ARTICLE}");
        let done = renew(bench, &claim, &longer).await.expect(200);
        assert_eq!((&done["changed"], &done["kept"], &done["gone"]), (&json!(true), &json!(all), &json!(0)));

        let kept = bench.read_claim(&claim).await;
        assert_eq!((&kept["verdict"], &kept["revision"]), (&json!("supported"), &claim["revision"]));
        assert_eq!(kept["snapshot"], done["snapshot"]);
        stands(&kept["mention"], &longer);
        stands(&kept["subject"], &longer);
        let again = renew(bench, &claim, &longer).await.expect(200);
        assert_eq!((&again["changed"], &again["snapshot"]), (&json!(false), &done["snapshot"]));
    });
}

#[test]
fn what_the_article_says_no_more_is_gone_and_comes_back_with_its_words() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        assess(bench, &bench.reviewer, &claim, "not_checkable").await.expect(201);
        let (_, rest) = ARTICLE.split_once("\n\n").expect("two paragraphs");
        let done = renew(bench, &claim, rest).await.expect(200);
        assert!(done["gone"].as_i64() > Some(0) && done["kept"].as_i64() > Some(0), "{done}");

        let gone = bench.read_claim(&claim).await;
        assert_eq!((&gone["status"], &gone["verdict"]), (&json!("gone"), &json!("not_checkable")));
        assert!(bench.claims().await.iter().all(|listed| listed["id"] != claim["id"]));
        let listed = bench.viewer.get(bench.path("/claims?status=gone")).await.expect(200);
        assert!(listed["items"].as_array().is_some_and(|items| items.iter().any(|one| one["id"] == claim["id"])));
        let exported = bench.viewer.get(bench.path("/export?verdict=not_checkable")).await.expect(200);
        assert_eq!(exported["claims"], json!([]));
        assert_eq!(assess(bench, &bench.second, &claim, "not_checkable").await.problem(), "409 wrong_state");

        renew(bench, &claim, ARTICLE).await.expect(200);
        let back = bench.read_claim(&claim).await;
        assert_eq!((&back["status"], &back["verdict"]), (&json!("accepted"), &json!("not_checkable")));
        let history = bench.viewer.get(bench.claim_path(&claim, "/history?limit=200")).await.text();
        assert!(history.contains("claim.gone") && history.contains("claim.carried_over"), "{history}");
    });
}

#[test]
fn a_claim_that_says_another_day_now_is_another_claim() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let done = renew(bench, &claim, &ARTICLE.replace("3 May 2024", "4 May 2024")).await.expect(200);
        assert_eq!(bench.read_claim(&claim).await["status"], "gone");
        assert!(done["added"].as_i64() > Some(0), "{done}");
        let now = bench.claims().await;
        assert!(now.iter().any(|claim| text(&claim["text"]).contains("4 May 2024")), "{now:?}");
        assert!(now.iter().all(|claim| claim["snapshot"] == done["snapshot"]), "{now:?}");
    });
}

#[test]
fn what_a_person_wrote_stays_as_long_as_its_words_stand() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let mention = json!({ "exact": "signed a supply agreement" });
        let change = json!({ "text": "There is a supply agreement.", "mention": mention });
        let edited = bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        let longer = format!("Corrected on Monday.\n\n{ARTICLE}");
        renew(bench, &claim, &longer).await.expect(200);
        let kept = bench.read_claim(&claim).await;
        assert_eq!((&kept["text"], &kept["status"]), (&edited["text"], &json!("edited")));
        stands(&kept["mention"], &longer);
        renew(bench, &claim, "Osterby Mills closed on Monday.").await.expect(200);
        assert_eq!(bench.read_claim(&claim).await["status"], "gone");
    });
}

#[test]
fn an_article_that_is_fetched_again_is_the_same_article() {
    on_each_database(async |bench| {
        let site = Site::start().await;
        let page = |text: &str| Page::html("The agreement of Falun", &text.split("\n\n").collect::<Vec<_>>());
        site.put("/news", page(ARTICLE));
        let fetch = async || {
            let asked = json!({ "url": site.url("/news") });
            let job = bench.editor.post(bench.path("/articles/fetch"), asked).await.expect(202);
            bench.ended(&job).await["outcome"].clone()
        };
        let first = fetch().await;
        let before = bench.claims().await;

        site.put("/news", page(&format!("Corrected on Monday, as its readers had asked.\n\n{ARTICLE}")));
        let refetch = bench.path(&format!("/articles/{}/refetch", text(&first["article"])));
        let again = bench.editor.post(refetch, json!({})).await.expect(202);
        let second = bench.ended(&again).await["outcome"].clone();
        assert_eq!((&second["article"], &second["changed"]), (&first["article"], &json!(true)), "{second}");
        assert_ne!(second["snapshot"], first["snapshot"]);
        let now = bench.claims().await;
        assert!(before.iter().all(|old| now.iter().any(|new| new["id"] == old["id"])), "{now:?}");
        let third = fetch().await;
        assert_eq!((&third["article"], &third["changed"]), (&first["article"], &json!(false)));
    });
}

/// The claim's article with the text that it has now.
async fn renew(bench: &Bench, claim: &Value, words: &str) -> Reply {
    let path = bench.path(&format!("/articles/{}/snapshots", text(&claim["article"])));
    bench.editor.post(path, json!({ "text": words })).await
}

/// Its span is that of its words.
fn stands(part: &Value, whole: &str) {
    let point = |field: &str| part[field].as_u64().and_then(|point| usize::try_from(point).ok()).unwrap_or_default();
    let words: String = whole.chars().skip(point("start")).take(point("end") - point("start")).collect();
    let said = part.get("exact").or(part.get("text")).unwrap_or_else(|| panic!("no words: {part}"));
    assert_eq!(words, text(said));
}
