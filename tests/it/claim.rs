use claimbench_tests::ask::Ask;
use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{ARTICLE, text, version};
use serde_json::{Value, json};

#[test]
fn a_reviewer_accepts_and_rejects_but_does_not_edit() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let send = async |rest: &str, version: i64, body: Value| {
            let ask = Ask::post(bench.claim_path(&claim, rest), &body).if_match(version);
            bench.reviewer.send(ask).await
        };
        let accepted = send("/accept", version(&claim), json!({})).await.expect(200);
        assert_eq!(accepted["status"], "accepted");
        let rejected = send("/reject", version(&accepted), json!({ "reason": "Trivial" })).await.expect(200);
        assert_eq!((&rejected["status"], &rejected["reason"]), (&json!("rejected"), &json!("Trivial")));
        assert_eq!(
            send("/reject", version(&rejected), json!({ "reason": "Again" })).await.problem(),
            "409 wrong_state"
        );
        let edited =
            bench.reviewer.patch(bench.claim_path(&claim, ""), version(&rejected), json!({ "text": "Mine" })).await;
        assert_eq!(edited.problem(), "403 role_required");
    });
}

#[test]
fn a_decision_is_taken_back_until_somebody_has_built_on_it() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let send = async |rest: &str, version: i64, body: Value| {
            let ask = Ask::post(bench.claim_path(&claim, rest), &body).if_match(version);
            bench.reviewer.send(ask).await
        };
        assert_eq!(send("/reopen", version(&claim), json!({})).await.problem(), "409 wrong_state");
        let rejected = send("/reject", version(&claim), json!({ "reason": "Trivial" })).await.expect(200);
        let reopened = send("/reopen", version(&rejected), json!({})).await.expect(200);
        assert_eq!((&reopened["status"], &reopened["reason"]), (&claim["status"], &json!(null)));
        let assessment = json!({ "verdict": "not_enough_evidence", "revision": reopened["revision"] });
        bench.reviewer.post(bench.claim_path(&claim, "/assessments"), assessment).await.expect(201);
        let assessed = bench.read_claim(&claim).await;
        assert_eq!(send("/reopen", version(&assessed), json!({})).await.problem(), "409 has_assessments");
    });
}

#[test]
fn an_edit_is_a_new_revision_and_stays_in_the_history() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let change = json!({ "text": "Osterby Mills signed a supply agreement." });
        let edited = bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await.expect(200);
        assert_eq!(
            (&edited["status"], &edited["text"]),
            (&json!("edited"), &json!("Osterby Mills signed a supply agreement."))
        );
        assert_eq!(edited["revision"].as_i64(), claim["revision"].as_i64().map(|revision| revision + 1));
        let history = bench.viewer.get(bench.claim_path(&claim, "/history")).await.expect(200);
        let edit =
            history["items"].as_array().into_iter().flatten().find(|entry| entry["kind"] == "claim.edited").cloned();
        let data = edit.unwrap_or_default()["data"].clone();
        assert_eq!((&data["from"]["text"], &data["to"]["text"]), (&claim["text"], &edited["text"]));
    });
}

#[test]
fn a_mention_that_does_not_stand_in_the_article_is_refused_with_the_nearest_words() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let change = json!({ "mention": { "exact": "The mill will opens in May 2025" } });
        let reply = bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await;
        assert_eq!(reply.problem(), "422 mention_not_found");
        assert!(text(&reply.json()["nearest"]["exact"]).contains("The mill will open"));
        assert_eq!(bench.read_claim(&claim).await, claim);
    });
}

#[test]
fn a_detail_of_another_shape_than_the_types_is_refused() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let change = json!({ "type": "role", "detail": { "colour": "grey" } });
        let reply = bench.editor.patch(bench.claim_path(&claim, ""), version(&claim), change).await;
        assert_eq!(reply.problem(), "422 invalid_body");
    });
}

#[test]
fn the_parts_of_a_split_claim_supersede_it() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let into = json!([{ "text": "Osterby Mills signed." }, { "text": "Näsviken Paper signed." }]);
        let ask = Ask::post(bench.claim_path(&claim, "/split"), &json!({ "into": into }));
        let split = bench.editor.send(ask.if_match(version(&claim))).await.expect(200);
        assert_eq!(split["claim"]["status"], "split");
        let parts = split["into"].as_array().cloned().unwrap_or_default();
        assert_eq!(parts.len(), 2);
        for part in parts {
            assert_eq!(part["relations"], json!([{ "kind": "supersedes", "claim": claim["id"] }]));
        }
    });
}

#[test]
fn a_merged_claim_hands_its_evidence_to_the_one_that_stands() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let other = bench.claims().await.into_iter().find(|other| other["id"] != claim["id"]).expect("two claims");
        bench.evidence(&claim, "supports").await;
        let claim = bench.read_claim(&claim).await;
        let ask = Ask::post(bench.claim_path(&claim, "/merge"), &json!({ "into": other["id"] }));
        bench.editor.send(ask.if_match(version(&claim))).await.expect(200);
        assert_eq!(bench.read_claim(&claim).await["status"], "merged");
        let evidence = bench.viewer.get(bench.claim_path(&other, "/evidence")).await.expect(200);
        assert_eq!(evidence["items"].as_array().map(Vec::len), Some(1));
    });
}

#[test]
fn a_list_holds_what_fits_every_filter() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        let all = bench.claims().await;
        let count = async |query: &str| bench.listed(&format!("/claims?limit=200&{query}")).await.len();
        assert_eq!(count("status=proposed").await + count("status=ambiguous").await, all.len());
        assert_eq!(count("status=rejected").await, 0);
        let kind = text(&all[0]["type"]);
        assert_eq!(count(&format!("type={kind}")).await, all.iter().filter(|claim| claim["type"] == kind).count());
        assert_eq!(count("text=%25").await, 0, "a percent sign is no wildcard");
        assert_eq!(
            count("text=osterby").await,
            all.iter().filter(|claim| text(&claim["text"]).contains("Osterby")).count()
        );
    });
}

#[test]
fn a_list_is_narrowed_by_worth_by_day_and_by_whose_turn_it_is() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        let all = bench.claims().await;
        let mine: Value = bench.reviewer.get("/v1/me").await.expect(200);
        let user = text(&mine["id"]);
        let ask = Ask::post(bench.claim_path(&all[0], "/assign"), &json!({ "user": user }));
        bench.editor.send(ask.if_match(version(&all[0]))).await.expect(200);
        let count = async |query: &str| bench.listed(&format!("/claims?limit=200&{query}")).await.len();
        assert_eq!(count(&format!("assignee={user}")).await, 1);
        assert_eq!((count("assigned=true").await, count("assigned=false").await), (1, all.len() - 1));
        let worth = |claim: &Value| claim["check_worthiness"].as_f64().unwrap_or_default();
        let most = all.iter().map(worth).fold(0.0, f64::max);
        assert_eq!(
            count(&format!("min_worthiness={most}")).await,
            all.iter().filter(|claim| worth(claim) >= most).count()
        );
        let day = text(&all[0]["created_at"])[..10].to_owned();
        assert_eq!(count(&format!("made_from={day}&made_to=9999-12-31")).await, all.len());
        assert_eq!(count("made_to=2001-01-01").await, 0);
        assert_eq!(count("made_from=-99999-01-01&made_to=%2B99999-01-01").await, all.len());
        for wrong in
            ["min_worthiness=2", "max_origins=-1", "published_to=yesterday", "made_from=yesterday", "reached=nowhere"]
        {
            let answer = bench.viewer.get(bench.path(&format!("/claims?{wrong}"))).await;
            assert_eq!(answer.problem(), "400 malformed_query", "{wrong}");
        }
    });
}

#[test]
fn a_list_is_narrowed_by_the_day_of_the_article() {
    on_each_database(async |bench| {
        bench.article(ARTICLE).await;
        let dated = json!({ "text": ARTICLE, "published": "2024-05-04" });
        let dated: Value = bench.editor.post(bench.path("/articles"), dated).await.expect(201);
        let count = async |query: &str| bench.listed(&format!("/claims?limit=200&{query}")).await.len();
        let all = count(&format!("article={}", text(&dated["id"]))).await;
        for day in [
            "published_from=2024-05-04&published_to=2024-05-04",
            "published_from=2024-05-01",
            "published_to=9999-12-31",
        ] {
            assert_eq!(count(day).await, all, "{day}");
        }
        for day in ["published_from=2024-05-05", "published_to=2024-05-03", "published_to=-99999-01-01"] {
            assert_eq!(count(day).await, 0, "{day}");
        }
    });
}

#[test]
fn a_claim_that_the_extraction_missed_is_added_by_its_words() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let before = bench.claims().await.len();
        let new = json!({ "article": claim["article"], "type": "event", "mention": { "exact": "The mill will open" }, "text": "The mill of Osterby Mills will open." });
        let added = bench.editor.send(Ask::post(bench.path("/claims"), &new).once("added")).await;
        let made = added.expect(201);
        assert_eq!(added.header("location"), Some(bench.claim_path(&made, "").as_str()));
        assert_eq!((text(&made["status"]), text(&made["rule"])), ("edited", "person"));
        assert_eq!(made["ordinal"].as_u64(), Some(before as u64 + 1));
        assert_eq!(text(&made["mention"]["suffix"]).get(..7), Some(" in May"));
        assert_eq!(bench.editor.send(Ask::post(bench.path("/claims"), &new).once("added")).await.expect(201), made);
        assert_eq!(bench.claims().await.len(), before + 1);
        let plain = json!({ "article": claim["article"], "type": "opinion", "mention": { "exact": "said Rut Alm, the chair" } });
        let opinion = bench.editor.post(bench.path("/claims"), plain).await.expect(201);
        assert_eq!((text(&opinion["text"]), &opinion["checkable"]), ("said Rut Alm, the chair", &json!(false)));
    });
}

#[test]
fn a_claim_is_not_added_without_its_words_its_article_or_its_detail() {
    on_each_database(async |bench| {
        let claim = bench.claim().await;
        let new = json!({ "article": claim["article"], "type": "event", "mention": { "exact": "The mill will open" } });
        let refused = async |field: &str, value: Value| {
            let mut new = new.clone();
            new[field] = value;
            bench.editor.post(bench.path("/claims"), new).await.problem()
        };
        assert_eq!(refused("mention", json!({ "exact": "The mill shall open" })).await, "422 mention_not_found");
        assert_eq!(refused("article", claim["id"].clone()).await, "422 unknown_reference");
        assert_eq!(refused("type", json!("role")).await, "422 invalid_body");
        assert_eq!(refused("check_worthiness", json!(2)).await, "422 invalid_body");
        assert_eq!(bench.reviewer.post(bench.path("/claims"), new.clone()).await.problem(), "403 role_required");
    });
}
