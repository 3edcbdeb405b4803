use claimbench_tests::ask::Ask;
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::reply::Reply;
use claimbench_tests::scene::{text, version};
use serde_json::{Value, json};

const RELEASE: &str = "The Näsviken yard has laid down a new ferry for the sound. It will carry four hundred people and ninety cars, \
    and is to sail in the spring of 2026.\n\nThe yard has built ships for a hundred years.";

/// Prints the first paragraph of the release as it stands.
const PRINT: &str = "Ferry news\n\nThe Näsviken yard has laid down a new ferry for the sound. It will carry four hundred people and ninety cars, \
    and is to sail in the spring of 2026. Nobody minds the noise.";

/// Tells of the same in words of its own.
const REPORT: &str = "Our reporter saw the keel on the slip: ninety cars will fit into the ship that Näsviken builds, and passengers can \
    expect her within two years, as the yard's master said, 🦀 unless steel is late again.";

#[test]
fn a_copied_text_is_proposed_as_derived_with_the_passages_on_both_sides() {
    on_each_database(async |bench| {
        let release = source(bench, RELEASE, json!({ "published": "2024-05-01" })).await;
        source(bench, REPORT, json!({})).await;
        let print = source(bench, PRINT, json!({ "published": "2024-05-02" })).await;
        let found = listed(bench, "").await;
        assert_eq!(found.len(), 1, "{found:?}");
        let found = &found[0];
        assert_eq!((&found["method"], &found["state"]), (&json!("text_overlap"), &json!("proposed")));
        assert_eq!(
            (&found["from"], &found["to"]),
            (snapshot(&print), snapshot(&release)),
            "the later comes from the earlier"
        );
        assert!(found["score"].as_f64().is_some_and(|score| score > 0.5));
        let words = |text: &str, range: &Value| -> String {
            let at = |name: &str| range[name].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default();
            text.chars().skip(at("start")).take(at("end") - at("start")).collect()
        };
        let passage = &found["passages"][0];
        assert!(words(PRINT, &passage["from"]).starts_with("The Näsviken yard has laid down"));
        assert_eq!(words(PRINT, &passage["from"]), words(RELEASE, &passage["to"]));
    });
}

#[test]
fn the_direction_follows_the_days_of_publication_whichever_came_here_first() {
    on_each_database(async |bench| {
        let print = source(bench, PRINT, json!({ "published": "2024-05-02" })).await;
        let release = source(bench, RELEASE, json!({ "published": "2024-05-01" })).await;
        let found = listed(bench, "").await;
        assert_eq!((&found[0]["from"], &found[0]["to"]), (snapshot(&print), snapshot(&release)));
    });
}

#[test]
fn two_texts_with_the_same_quotation_may_have_it_from_one_mouth() {
    on_each_database(async |bench| {
        let said = "“We have waited for this ship since my father’s days,” said the yard’s master.";
        let feast = "A hundred guests came to the slip when the keel was laid, among them the mayor and two ministers, who spoke at length \
            of the islands and of the price of steel, and a band played until the rain set in over the bay. Children threw \
            flowers into the dock, the welders had the afternoon off, and nobody went home before the last of the herring had \
            been eaten and the last of the speeches had been made under the great crane.";
        let ledger = "Orders at the yard fell by a third last winter. One hull now keeps two hundred people at work, and the bank has \
            lent what the owners asked for, on terms that neither side will name. Analysts in the capital expect a loss for the \
            year, a small one, and hold the share for dear; the town council has put off the sale of the northern quay until \
            it knows whether a second vessel of the same class will be built there.";
        let one = source(bench, &format!("{feast} {said}"), json!({})).await;
        let other = source(bench, &format!("{ledger} {said}"), json!({})).await;
        let found = listed(bench, "").await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0]["method"], "shared_quote");
        assert_eq!((&found[0]["from"], &found[0]["to"]), (snapshot(&other), snapshot(&one)));
    });
}

#[test]
fn a_source_that_is_fetched_anew_is_not_tied_anew_to_its_family() {
    on_each_database(async |bench| {
        let one = source(bench, RELEASE, json!({ "publisher": "Courier" })).await;
        source(bench, REPORT, json!({ "publisher": "Courier" })).await;
        let tie = listed(bench, "").await.remove(0);
        decide(bench, &tie, "reject").await.expect(200);
        let path = bench.path(&format!("/sources/{}/snapshots", text(&one["id"])));
        bench.reviewer.post(path, json!({ "text": format!("{RELEASE} Corrected.") })).await.expect(201);
        assert_eq!(listed(bench, "?state=proposed").await, Vec::<Value>::new());
    });
}

#[test]
fn a_declared_credit_leads_to_a_text_of_whom_it_names() {
    on_each_database(async |bench| {
        let report = format!("{REPORT}\n\nThe hull is blue, according to a statement by the Näsviken Yard.");
        let credits = source(bench, &report, json!({ "published": "2024-05-03" })).await;
        let release = source(bench, RELEASE, json!({ "publisher": "Näsviken Yard", "published": "2024-05-01" })).await;
        let found = listed(bench, "").await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(
            (&found[0]["method"], &found[0]["credit"]["source"]),
            (&json!("declared_credit"), &json!("Näsviken Yard"))
        );
        assert_eq!((&found[0]["from"], &found[0]["to"]), (snapshot(&credits), snapshot(&release)));
    });
}

#[test]
fn texts_of_one_family_and_at_one_address_are_proposed_as_one() {
    on_each_database(async |bench| {
        source(bench, RELEASE, json!({ "url": "https://www.yard.example/ferry/" })).await;
        source(bench, REPORT, json!({ "url": "http://yard.example/ferry?utm_source=feed" })).await;
        let mut methods: Vec<String> =
            listed(bench, "").await.iter().map(|one| text(&one["method"]).to_owned()).collect();
        methods.sort();
        assert_eq!(methods, ["canonical_link", "same_publisher"]);
    });
}

#[test]
fn a_family_that_is_learned_later_ties_the_texts_that_are_there() {
    on_each_database(async |bench| {
        let one = source(bench, RELEASE, json!({ "publisher": "Courier" })).await;
        let other = source(bench, REPORT, json!({ "publisher": "Evening Post" })).await;
        assert_eq!(listed(bench, "").await, Vec::<Value>::new());
        for source in [&one, &other, &one] {
            let path = bench.path(&format!("/publishers/{}", text(&source["published_by"])));
            let publisher = bench.viewer.get(path.clone()).await.expect(200);
            bench.reviewer.patch(path, version(&publisher), json!({ "family": "Sound Press" })).await.expect(200);
        }
        let found = listed(bench, "").await;
        assert_eq!(found.len(), 1, "proposed once: {found:?}");
        assert_eq!(found[0]["method"], "same_publisher");
    });
}

#[test]
fn people_confirm_and_reject_with_the_version_that_they_saw() {
    on_each_database(async |bench| {
        source(bench, RELEASE, json!({})).await;
        source(bench, PRINT, json!({})).await;
        let proposed = listed(bench, "").await.remove(0);
        let confirmed = decide(bench, &proposed, "confirm").await.expect(200);
        assert_eq!((&confirmed["state"], &confirmed["reason"]), (&json!("confirmed"), &json!("As the days tell")));
        assert_eq!(decide(bench, &proposed, "reject").await.problem(), "412 version_changed");
        let rejected = decide(bench, &confirmed, "reject").await.expect(200);
        assert_eq!(rejected["state"], "rejected");
        assert_eq!(listed(bench, "?state=proposed").await.len(), 0);
        assert_eq!(listed(bench, "?state=rejected").await, [rejected]);
    });
}

#[test]
fn a_person_adds_what_no_comparison_finds() {
    on_each_database(async |bench| {
        let release = source(bench, RELEASE, json!({})).await;
        let report = source(bench, REPORT, json!({})).await;
        let body = json!({ "from": snapshot(&report), "to": snapshot(&release), "reason": "The editor told us." });
        let path = bench.path("/derivations");
        let added = bench.reviewer.post(path.clone(), body.clone()).await.expect(201);
        assert_eq!((&added["method"], &added["state"]), (&json!("human"), &json!("confirmed")));
        assert_eq!(bench.reviewer.post(path.clone(), body).await.problem(), "409 already_exists");
        let itself = json!({ "from": snapshot(&report), "to": snapshot(&report), "reason": "No." });
        assert_eq!(bench.reviewer.post(path, itself).await.problem(), "422 unknown_reference");
        assert_eq!(listed(bench, &format!("?source={}", text(&release["id"]))).await, [added]);
        let other = source(bench, "Nothing of note.", json!({})).await;
        assert_eq!(listed(bench, &format!("?source={}", text(&other["id"]))).await, Vec::<Value>::new());
    });
}

#[test]
fn an_article_is_held_against_the_sources_that_are_there() {
    on_each_database(async |bench| {
        source(bench, RELEASE, json!({})).await;
        let article = bench.article(PRINT).await;
        let found = listed(bench, &format!("?article={}", text(&article["id"]))).await;
        assert_eq!(found.len(), 1);
    });
}

#[test]
fn snapshots_that_come_at_once_are_held_against_each_other() {
    on_each_database(async |bench| {
        let add = || source(bench, PRINT, json!({}));
        tokio::join!(add(), add(), add(), add(), add());
        assert_eq!(listed(bench, "?limit=200").await.len(), 10, "each of five with each of the others");
    });
}

#[test]
fn work_on_one_claim_from_all_sides_at_once_locks_nobody_out() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let release = source(bench, RELEASE, json!({})).await;
        for round in 0..5 {
            let print = source(bench, &format!("{PRINT} {round}"), json!({})).await;
            let quote = json!({ "snapshot": snapshot(&print), "quote": { "exact": "a new ferry for the sound" }, "stance": "supports" });
            let verdict = json!({ "verdict": "not_checkable", "revision": claim["revision"] });
            let tie = json!({ "from": snapshot(&print), "to": snapshot(&release), "reason": "Seen." });
            let change = json!({ "note": "Seen." });
            let again = format!("{PRINT} {round} again");
            let first = bench.evidence(&claim, "context").await;
            let evidence = bench.path(&format!("/evidence/{}", text(&first["id"])));
            let replies = tokio::join!(
                bench.reviewer.post(bench.claim_path(&claim, "/assessments"), verdict.clone()),
                bench.second.post(bench.claim_path(&claim, "/assessments"), verdict),
                bench.reviewer.post(bench.claim_path(&claim, "/evidence"), quote),
                bench.second.post(bench.path("/derivations"), tie),
                bench.reviewer.patch(evidence, version(&first), change),
                source(bench, &again, json!({})),
            );
            let (one, other, attached, tied, noted, _) = replies;
            let statuses = [one, other, attached, tied, noted].map(|reply| reply.status());
            assert_eq!(statuses, [201, 201, 201, 201, 200], "round {round}");
        }
    });
}

async fn source(bench: &Bench, words: &str, about: Value) -> Value {
    let mut body = json!({ "title": "A source", "text": words });
    about.as_object().into_iter().flatten().for_each(|(name, value)| body[name] = value.clone());
    bench.reviewer.post(bench.path("/sources"), body).await.expect(201)
}

fn snapshot(source: &Value) -> &Value {
    &source["snapshots"][0]["id"]
}

async fn listed(bench: &Bench, query: &str) -> Vec<Value> {
    let page = bench.viewer.get(bench.path(&format!("/derivations{query}"))).await.expect(200);
    page["items"].as_array().cloned().unwrap_or_default()
}

async fn decide(bench: &Bench, derivation: &Value, what: &str) -> Reply {
    let path = bench.path(&format!("/derivations/{}/{what}", text(&derivation["id"])));
    let ask = Ask::post(path, &json!({ "reason": "As the days tell" })).if_match(version(derivation));
    bench.reviewer.send(ask).await
}
