use claimbench_tests::PASSWORD;
use claimbench_tests::bench::on_each_database;
use serde_json::json;

#[test]
fn the_right_password_signs_in_and_sets_a_cookie_that_no_script_reads() {
    on_each_database(async |bench| {
        let body = json!({ "email": "editor@example.org", "password": PASSWORD });
        let reply = bench.anon.post("/v1/sessions", body).await;
        reply.expect(201);
        let cookie = reply.header("set-cookie").unwrap_or_default().to_owned();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite="), "{cookie}");
        let session = bench.anon.with_session(cookie.split(';').next().unwrap_or_default());
        assert_eq!(session.get("/v1/me").await.expect(200)["email"], "editor@example.org");
    });
}

#[test]
fn a_wrong_password_and_an_unknown_email_get_the_same_answer() {
    on_each_database(async |bench| {
        let sign_in = async |email: &str| {
            bench.anon.post("/v1/sessions", json!({ "email": email, "password": "no password of theirs" })).await
        };
        let (wrong, unknown) = (sign_in("editor@example.org").await, sign_in("nobody@example.org").await);
        assert_eq!(wrong.problem(), "401 sign_in_failed");
        assert_eq!(wrong.bytes(), unknown.bytes());
    });
}

#[test]
fn whoever_guesses_passwords_has_to_wait() {
    on_each_database(async |bench| {
        let mut answers = Vec::new();
        for attempt in 0..14 {
            let body = json!({ "email": "viewer@example.org", "password": format!("guess number {attempt}") });
            answers.push(bench.anon.post("/v1/sessions", body).await.problem());
        }
        assert_eq!(answers.first().map(String::as_str), Some("401 sign_in_failed"));
        assert_eq!(answers.last().map(String::as_str), Some("429 too_many_attempts"));
    });
}

#[test]
fn a_session_that_was_ended_is_nobodys() {
    on_each_database(async |bench| {
        let sessions = bench.editor.get("/v1/sessions").await.expect(200);
        let current = sessions["items"].as_array().and_then(|items| items.iter().find(|one| one["current"] == true));
        let id = current.and_then(|one| one["id"].as_str()).unwrap_or_default().to_owned();
        let theirs = bench.viewer.delete(format!("/v1/sessions/{id}"), 1).await;
        assert_eq!(theirs.problem(), "404 not_found");
        bench.editor.delete(format!("/v1/sessions/{id}"), 1).await.expect(204);
        assert_eq!(bench.editor.get("/v1/me").await.problem(), "401 unauthenticated");
    });
}

#[test]
fn a_new_password_ends_the_other_sessions() {
    on_each_database(async |bench| {
        let body = json!({ "email": "editor@example.org", "password": PASSWORD });
        let other = bench.anon.post("/v1/sessions", body).await;
        let cookie =
            other.header("set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap_or_default().to_owned();
        let other = bench.anon.with_session(&cookie);
        other.get("/v1/me").await.expect(200);
        let me = bench.editor.get("/v1/me").await.expect(200);
        let change = json!({ "password": "another long password", "current_password": PASSWORD });
        bench.editor.patch("/v1/me", me["version"].as_i64().unwrap_or_default(), change).await.expect(200);
        assert_eq!(other.get("/v1/me").await.problem(), "401 unauthenticated");
        bench.editor.get("/v1/me").await.expect(200);
    });
}

#[test]
fn a_disabled_user_is_out_at_once() {
    on_each_database(async |bench| {
        let me = bench.viewer.get("/v1/me").await.expect(200);
        let path = format!("/v1/users/{}", me["id"].as_str().unwrap_or_default());
        let version = me["version"].as_i64().unwrap_or_default();
        bench.root.patch(path, version, json!({ "disabled": true })).await.expect(200);
        assert_eq!(bench.viewer.get("/v1/me").await.problem(), "401 unauthenticated");
    });
}
