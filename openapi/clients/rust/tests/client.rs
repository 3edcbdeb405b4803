//! What is written by hand in the client, against a service that a test plays.

use std::time::Duration;

use claimbench_client::schema::{Detail, NewProject, ProblemCode, Verdict};
use claimbench_client::{Claimbench, Failure, ProjectsListQuery, all};
use reqwest::Method;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

const PROJECT: &str = r#"{"id":"019ab3f0-4c00-7000-8000-000000000001","name":"Zinc","description":"","role":"editor",
    "policy":{"min_origins":1,"min_assessments":1,"blind":false},"publishes":false,"quote_limit":300,"retention":{},"colour":"a field that is not known yet",
    "created_at":"2026-11-24T09:30:00Z","updated_at":"2026-11-24T09:30:00Z","version":1}"#;
const BUSY: (&str, &str) = ("503 Service Unavailable\r\nretry-after: 0", r#"{"code":"unavailable"}"#);

/// A service that gives these answers, one after the other; what it was asked comes at the end.
async fn service(answers: &[(&str, &str)]) -> (Claimbench, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let answers: Vec<String> = answers
        .iter()
        .map(|(head, body)| {
            format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len())
        })
        .collect();
    let played = tokio::spawn(async move {
        let mut asked = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.expect("a request");
            let mut bytes = vec![0; 64 * 1024];
            let length = stream.read(&mut bytes).await.expect("a head");
            asked.push(String::from_utf8_lossy(&bytes[..length]).into_owned());
            stream.write_all(answer.as_bytes()).await.expect("somebody listens");
        }
        asked
    });
    (Claimbench::connect(&url, "cbt_x").expect("a client").patience(4, Duration::from_secs(1)), played)
}

fn key(request: &str) -> &str {
    request.lines().find_map(|line| line.strip_prefix("idempotency-key: ")).expect("a key")
}

#[tokio::test]
async fn a_busy_service_is_asked_again_a_post_with_the_same_key() {
    let (claimbench, asked) = service(&[BUSY, ("201 Created", PROJECT)]).await;
    let body = NewProject { name: "Zinc".into(), ..Default::default() };
    assert_eq!(claimbench.projects_create(&body).await.expect("a project").name, "Zinc");
    let asked = asked.await.expect("two requests");
    assert_eq!(key(&asked[0]), key(&asked[1]));
    assert!(asked[0].contains("authorization: Bearer cbt_x"));
}

#[tokio::test]
async fn who_is_told_to_wait_too_long_gets_the_refusal() {
    let problem = r#"{"type":"x","title":"Too many attempts; wait","status":429,"code":"too_many_attempts"}"#;
    let (claimbench, _) = service(&[("429 Too Many Requests\r\nretry-after: 60", problem)]).await;
    let failure = claimbench.projects_list(&ProjectsListQuery::default()).await.expect_err("a refusal");
    assert_eq!(failure.code(), Some(ProblemCode::TooManyAttempts));
}

#[tokio::test]
async fn an_answer_of_something_else_is_no_problem_document() {
    let (claimbench, _) = service(&[("502 Bad Gateway", "gateway")]).await;
    let failure = claimbench.projects_list(&ProjectsListQuery::default()).await.expect_err("a failure");
    assert!(matches!(failure, Failure::Unexpected { status: 502 }));
}

#[tokio::test]
async fn a_list_is_read_to_its_end() {
    let first = format!(r#"{{"items":[{PROJECT},{PROJECT}],"next":"c"}}"#);
    let last = format!(r#"{{"items":[{PROJECT}],"next":null}}"#);
    let (claimbench, asked) = service(&[("200 OK", &first), ("200 OK", &last)]).await;
    let found = all(async |cursor| claimbench.projects_list(&ProjectsListQuery { cursor, limit: None }).await).await;
    assert_eq!(found.expect("three projects").len(), 3);
    assert!(asked.await.expect("two requests")[1].starts_with("GET /v1/projects?cursor=c "));
}

#[tokio::test]
async fn objects_come_line_by_line() {
    let (claimbench, _) = service(&[("200 OK", "{\"a\":\"é\"}\r\n\n{\"b\":2}")]).await;
    let mut lines = claimbench.call(Method::GET, "/v1/x").lines().await.expect("a stream");
    let next = async |lines: &mut claimbench_client::Lines| lines.next::<serde_json::Value>().await.expect("a line");
    assert_eq!(next(&mut lines).await, Some(serde_json::json!({ "a": "é" })));
    assert_eq!(next(&mut lines).await, Some(serde_json::json!({ "b": 2 })));
    assert_eq!(next(&mut lines).await, None);
}

#[tokio::test]
async fn events_come_with_their_ids_and_comments_are_skipped() {
    let sent = ": hello\n\nid: 7\nevent: claim.accepted\ndata: {\"a\":\ndata: 1}\n\ndata: x\n\n";
    let (claimbench, _) = service(&[("200 OK", sent)]).await;
    let mut events = claimbench.call(Method::GET, "/v1/x").events().await.expect("a stream");
    let first = events.next().await.expect("no failure").expect("an event");
    assert_eq!((first.id.as_str(), first.event.as_str(), first.data.as_str()), ("7", "claim.accepted", "{\"a\":\n1}"));
    let second = events.next().await.expect("no failure").expect("an event");
    assert_eq!((second.id.as_str(), second.event.as_str(), second.data.as_str()), ("7", "message", "x"));
    assert_eq!(events.next().await.expect("no failure"), None);
}

#[test]
fn a_word_or_a_shape_that_is_not_known_yet_breaks_nothing() {
    assert_eq!(serde_json::from_str::<Verdict>("\"half_true\"").expect("a verdict"), Verdict::Unrecognized);
    assert!(matches!(serde_json::from_str(r#"{"colour":"grey"}"#).expect("a detail"), Detail::Unrecognized(_)));
}
