use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::{text, version};
use serde_json::json;

#[test]
fn whoever_makes_a_project_administers_it() {
    on_each_database(async |bench| {
        let made = bench.viewer.post("/v1/projects", json!({ "name": "Zinc" })).await.expect(201);
        assert_eq!((&made["role"], &made["name"]), (&json!("admin"), &json!("Zinc")));
        assert_eq!(made["policy"], json!({ "min_origins": 1, "min_assessments": 1, "blind": false }));
    });
}

#[test]
fn a_project_lists_only_for_its_members() {
    on_each_database(async |bench| {
        let listed = bench.outsider.get("/v1/projects").await.expect(200);
        let ids: Vec<&str> = listed["items"].as_array().into_iter().flatten().map(|item| text(&item["id"])).collect();
        assert_eq!(ids, [bench.foreign_project.as_str()]);
    });
}

#[test]
fn the_last_administrator_stays() {
    on_each_database(async |bench| {
        let made = bench.editor.post("/v1/projects", json!({ "name": "Alone" })).await.expect(201);
        let members = bench.editor.get(format!("/v1/projects/{}/members", text(&made["id"]))).await.expect(200);
        let alone = &members["items"][0];
        let path = format!("/v1/projects/{}/members/{}", text(&made["id"]), text(&alone["user"]));
        let lowered = bench.editor.patch(path.clone(), version(alone), json!({ "role": "viewer" })).await;
        assert_eq!(lowered.problem(), "409 last_administrator");
        assert_eq!(bench.editor.delete(path, version(alone)).await.problem(), "409 last_administrator");
    });
}

#[test]
fn an_invitation_is_good_for_one() {
    on_each_database(async |bench| {
        let offered = bench.admin.post(bench.path("/invitations"), json!({ "role": "reviewer" })).await.expect(201);
        let accept = async || bench.outsider.post("/v1/invitations/accept", json!({ "token": offered["token"] })).await;
        assert_eq!(accept().await.expect(200)["role"], "reviewer");
        assert_eq!(bench.outsider.get(bench.path("")).await.expect(200)["role"], "reviewer");
        assert_eq!(accept().await.problem(), "409 link_spent");
    });
}

#[test]
fn a_revoked_invitation_lets_nobody_in() {
    on_each_database(async |bench| {
        let offered = bench.admin.post(bench.path("/invitations"), json!({ "role": "admin" })).await.expect(201);
        let path = bench.path(&format!("/invitations/{}", text(&offered["invitation"]["id"])));
        bench.admin.delete(path, 1).await.expect(204);
        let accepted = bench.outsider.post("/v1/invitations/accept", json!({ "token": offered["token"] })).await;
        assert_eq!(accepted.problem(), "409 link_spent");
    });
}

#[test]
fn a_member_who_left_sees_nothing_more() {
    on_each_database(async |bench| {
        let members = bench.admin.get(bench.path("/members")).await.expect(200);
        let editor =
            members["items"].as_array().into_iter().flatten().find(|member| member["name"] == "editor").cloned();
        let editor = editor.unwrap_or_default();
        let path = bench.path(&format!("/members/{}", text(&editor["user"])));
        bench.admin.delete(path, version(&editor)).await.expect(204);
        assert_eq!(bench.editor.get(bench.path("")).await.problem(), "404 not_found");
    });
}

#[test]
fn a_token_may_do_no_more_than_its_ceiling_and_nothing_elsewhere() {
    on_each_database(async |bench| {
        let made =
            bench.admin.post(bench.path("/tokens"), json!({ "name": "Reader", "role": "viewer" })).await.expect(201);
        let token = bench.anon.with_token(text(&made["secret"]));
        token.get(bench.path("")).await.expect(200);
        assert_eq!(token.get(bench.path("/tokens")).await.problem(), "403 role_required");
        let elsewhere = token.get(format!("/v1/projects/{}", bench.foreign_project)).await;
        assert_eq!(elsewhere.problem(), "404 not_found");
    });
}

#[test]
fn the_record_of_what_was_done_is_chained() {
    on_each_database(async |bench| {
        let events = bench.admin.get(bench.path("/audit?limit=200")).await.expect(200);
        let events = events["items"].as_array().cloned().unwrap_or_default();
        assert!(events.len() > 5);
        let mut ordered = events;
        ordered.sort_by_key(|event| event["sequence"].as_i64());
        for (at, pair) in ordered.windows(2).enumerate() {
            assert_eq!(pair[1]["previous_hash"], pair[0]["hash"], "entry {at}");
        }
        assert_eq!(ordered[0]["previous_hash"], "0".repeat(64));
    });
}
