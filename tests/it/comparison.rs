//! Claims that say the same or contradict each other: what is proposed, what people make of it, and what takes no part.

use claimbench_tests::actor::Actor;
use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

use super::assessment::{assess, set_policy};
use super::reopening::cause;

const PACT: &str = "Osterby Mills signed the supply agreement with Marl Paper on 3 May 2024.";

/// The same in another order, and beside it what nobody else says.
const AGAIN: &str =
    "On 3 May 2024, Osterby Mills signed the supply agreement with Marl Paper. Nobody in Falun had seen so much snow.";

/// Another day.
const OTHERWISE: &str = "Osterby Mills signed the supply agreement with Marl Paper on 4 June 2024.";

#[test]
fn two_articles_that_say_the_same_are_proposed_with_the_parts_that_agree() {
    on_each_database(async |bench| {
        bench.article(PACT).await;
        assert_eq!(listed(bench, "").await, Vec::<Value>::new());
        let second = bench.article(AGAIN).await;
        let pair = only(listed(bench, "?kind=duplicate").await);
        assert_eq!(
            (&pair["state"], &pair["reason"], &pair["decided_by"]),
            (&json!("proposed"), &json!(null), &json!(null))
        );
        assert_eq!((&pair["second"]["article"], &pair["first"]["text"]), (&second["id"], &json!(PACT)));
        assert_eq!(pair["second"]["article_title"], "The agreement");
        assert!(pair["similarity"].as_f64().is_some_and(|similarity| similarity > 0.9), "{pair}");
        let time = facet(&pair, "time");
        assert_eq!((&time["agreement"], &time["first"]), (&json!("same"), &json!(["2024-05-03"])));
        assert_eq!(listed(bench, "?kind=contradiction").await, Vec::<Value>::new());
        assert_eq!(
            listed(bench, &format!("?article={}&kind=duplicate", text(&second["id"]))).await,
            listed(bench, "").await
        );
        let nothing = bench.article("The harbour froze.").await;
        assert_eq!(listed(bench, &format!("?article={}", text(&nothing["id"]))).await, Vec::<Value>::new());
    });
}

#[test]
fn another_day_for_one_event_is_a_contradiction_which_both_claims_show_once_it_is_confirmed() {
    on_each_database(async |bench| {
        let pair = contradiction(bench).await;
        assert_eq!(facet(&pair, "time")["agreement"], "contrary");
        let claim = json!({ "id": pair["first"]["id"] });
        assert_eq!(bench.read_claim(&claim).await["relations"], json!([]));
        let confirmed = decide(&bench.reviewer, bench, &pair, "confirm").await.expect(200);
        assert_eq!((&confirmed["state"], &confirmed["reason"]), (&json!("confirmed"), &json!("Read twice.")));
        for (own, other) in [("first", "second"), ("second", "first")] {
            let shown = bench.read_claim(&json!({ "id": pair[own]["id"] })).await;
            assert_eq!(shown["relations"], json!([{ "kind": "contradicts", "claim": pair[other]["id"] }]));
            let history = bench.viewer.get(bench.claim_path(&shown, "/history")).await.text();
            assert!(history.contains("claim.contradiction_confirmed"), "{history}");
        }
        assert_eq!(decide(&bench.reviewer, bench, &pair, "reject").await.problem(), "412 version_changed");
        decide(&bench.reviewer, bench, &confirmed, "reject").await.expect(200);
        assert_eq!(bench.read_claim(&claim).await["relations"], json!([]));
    });
}

#[test]
fn what_was_rejected_comes_up_again_only_when_a_claim_says_something_else() {
    on_each_database(async |bench| {
        let pair = contradiction(bench).await;
        decide(&bench.reviewer, bench, &pair, "reject").await.expect(200);
        let claim = bench.read_claim(&json!({ "id": pair["second"]["id"] })).await;
        let text = |day: &str| format!("Osterby Mills signed the supply agreement with Marl Paper on {day} 2024.");
        let same = edit(bench, &claim, &text("4 June")).await;
        assert_eq!(same["revision"], claim["revision"]);
        assert_eq!(listed(bench, "?state=proposed&kind=contradiction").await, Vec::<Value>::new());
        let other = edit(bench, &same, &text("5 June")).await;
        let again = only(listed(bench, "?state=proposed&kind=contradiction").await);
        assert_eq!((&again["id"], &facet(&again, "time")["second"]), (&pair["id"], &json!(["2024-06-05"])));
        let duplicate = edit(bench, &other, &text("3 May")).await;
        let now = only(listed(bench, "?state=proposed").await);
        assert_eq!((&now["id"], &now["kind"]), (&pair["id"], &json!("duplicate")));
        edit(bench, &duplicate, "Falun Timber sold a saw.").await;
        assert_eq!(listed(bench, "?state=proposed").await, Vec::<Value>::new());
        let lapsed = only(listed(bench, "?state=lapsed").await);
        assert_eq!(decide(&bench.reviewer, bench, &lapsed, "confirm").await.problem(), "409 wrong_state");
    });
}

#[test]
fn a_claim_that_does_not_stand_takes_no_part_until_it_stands_again() {
    on_each_database(async |bench| {
        let pair = contradiction(bench).await;
        let claim = bench.read_claim(&json!({ "id": pair["first"]["id"] })).await;
        let step = async |claim: &Value, rest: &str| {
            let ask = Ask::post(bench.claim_path(claim, rest), &json!({ "reason": "Trivial" }));
            bench.reviewer.send(ask.if_match(version(claim))).await.expect(200)
        };
        let rejected = step(&claim, "/reject").await;
        assert_eq!(listed(bench, "?kind=contradiction").await, Vec::<Value>::new());
        assert_eq!(decide(&bench.reviewer, bench, &pair, "confirm").await.problem(), "409 wrong_state");
        bench.article(PACT).await;
        let of_claim = format!("?claim={}", text(&claim["id"]));
        assert_eq!(listed(bench, &of_claim).await, Vec::<Value>::new(), "what comes is not held against it");
        let ask = Ask::post(bench.claim_path(&claim, "/reopen"), &json!({})).if_match(version(&rejected));
        bench.reviewer.send(ask).await.expect(200);
        let kinds: Vec<Value> = listed(bench, &of_claim).await.iter().map(|pair| pair["kind"].clone()).collect();
        assert!(kinds.contains(&json!("contradiction")) && kinds.contains(&json!("duplicate")), "{kinds:?}");
    });
}

#[test]
fn two_supported_claims_that_contradict_each_other_are_both_judged_again() {
    on_each_database(async |bench| {
        let pair = contradiction(bench).await;
        let both = [&pair["first"], &pair["second"]];
        for claim in both {
            bench.evidence(claim, "supports").await;
            assess(bench, &bench.reviewer, claim, "supported").await.expect(201);
        }
        decide(&bench.second, bench, &pair, "confirm").await.expect(200);
        for claim in both {
            assert_eq!(cause(bench, claim).await, "contradiction_confirmed");
        }
    });
}

#[test]
fn a_verdict_whose_counterpart_has_none_stays() {
    on_each_database(async |bench| {
        let pair = contradiction(bench).await;
        bench.evidence(&pair["first"], "supports").await;
        assess(bench, &bench.reviewer, &pair["first"], "supported").await.expect(201);
        let confirmed = decide(&bench.second, bench, &pair, "confirm").await.expect(200);
        assert_eq!(confirmed["first"]["verdict"], "supported");
        assert_eq!(bench.read_claim(&pair["first"]).await["reopened"], json!(null));
    });
}

#[test]
fn a_pair_shows_nothing_of_what_reviewers_have_not_yet_shown_each_other() {
    on_each_database(async |bench| {
        set_policy(bench, json!({ "min_origins": 1, "min_assessments": 2, "blind": true })).await;
        let pair = contradiction(bench).await;
        assess(bench, &bench.reviewer, &pair["first"], "not_checkable").await.expect(201);
        let path = bench.path(&format!("/comparisons/{}", text(&pair["id"])));
        let seen = bench.second.get(path).await;
        assert_eq!(seen.expect(200)["first"]["verdict"], json!(null));
        assert!(!bench.second.get(bench.path("/comparisons")).await.text().contains("not_checkable"));
    });
}

#[test]
fn a_person_says_what_no_comparison_of_words_shows() {
    on_each_database(async |bench| {
        bench.article(PACT).await;
        bench.article("The mill and the paper maker have a contract, Rut Alm said.").await;
        let claims = bench.claims().await;
        let (first, second) = (&claims[0]["id"], &claims.last().expect("two claims")["id"]);
        let send = async |body: Value| bench.reviewer.post(bench.path("/comparisons"), body).await;
        let body = json!({ "kind": "duplicate", "first": second, "second": first, "reason": "The editor told us." });
        let added = send(body.clone()).await.expect(201);
        assert_eq!((&added["state"], &added["first"]["id"]), (&json!("confirmed"), first));
        let relations = bench.read_claim(&json!({ "id": first })).await["relations"].clone();
        assert_eq!(relations, json!([{ "kind": "same_as", "claim": second }]));
        assert_eq!(send(body.clone()).await.problem(), "409 already_exists");
        let refused = async |field: &str, value: &Value| {
            let mut body = body.clone();
            body[field] = value.clone();
            send(body).await.problem()
        };
        assert_eq!(refused("second", second).await, "422 unknown_reference");
        assert_eq!(refused("second", &claims[0]["article"]).await, "422 unknown_reference");
    });
}

#[test]
fn articles_that_come_at_once_are_compared_with_each_other() {
    on_each_database(async |bench| {
        let add = || bench.article(PACT);
        tokio::join!(add(), add(), add());
        assert_eq!(listed(bench, "?limit=200").await.len(), 3, "each of three with the others");
    });
}

/// A pair of claims that give two days for one signing.
async fn contradiction(bench: &Bench) -> Value {
    bench.article(PACT).await;
    bench.article(OTHERWISE).await;
    only(listed(bench, "?kind=contradiction").await)
}

fn only(mut pairs: Vec<Value>) -> Value {
    assert_eq!(pairs.len(), 1, "{pairs:?}");
    pairs.remove(0)
}

fn facet(pair: &Value, name: &str) -> Value {
    let facets = pair["facets"].as_array().into_iter().flatten();
    facets.clone().find(|facet| facet["facet"] == name).cloned().unwrap_or_else(|| panic!("no {name}: {pair}"))
}

/// The pairs of signatures; the dates of the signings, claims of their own, are pairs, too.
async fn listed(bench: &Bench, query: &str) -> Vec<Value> {
    let pairs = bench.listed(&format!("/comparisons{query}")).await;
    pairs.into_iter().filter(|pair| pair["first"]["type"] == "signature").collect()
}

async fn decide(by: &Actor, bench: &Bench, pair: &Value, what: &str) -> Reply {
    let path = bench.path(&format!("/comparisons/{}/{what}", text(&pair["id"])));
    by.send(Ask::post(path, &json!({ "reason": "Read twice." })).if_match(version(pair))).await
}

async fn edit(bench: &Bench, claim: &Value, text: &str) -> Value {
    bench.editor.patch(bench.claim_path(claim, ""), version(claim), json!({ "text": text })).await.expect(200)
}
