use claimbench_tests::bench::on_each_database;
use claimbench_tests::scene::text;
use serde_json::json;

use super::scene::{release, release_path, two_supported_claims};

/// What `format` can be, its media type, and how the file's name ends.
const FORMATS: [(&str, &str, &str); 13] = [
    ("ndjson", "application/x-ndjson", "-v1.ndjson"),
    ("json", "application/json", "-v1.json"),
    ("csv", "text/csv; charset=utf-8", "-v1.csv"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "-v1.xlsx"),
    ("parquet", "application/vnd.apache.parquet", "-v1.parquet"),
    ("archive", "application/zip", "-v1.zip"),
    ("claim_review", "application/ld+json", "-v1.claimreview.jsonld"),
    ("annotations", "application/ld+json", "-v1.annotations.jsonld"),
    ("provenance", "application/ld+json", "-v1.prov.jsonld"),
    ("trig", "application/trig", "-v1.trig"),
    ("averitec", "application/json", "-v1.averitec.json"),
    ("markdown", "text/markdown; charset=utf-8", "-v1.md"),
    ("html", "text/html; charset=utf-8", "-v1.html"),
];

#[test]
fn a_release_comes_in_each_format_with_the_same_ids_and_bytes() {
    on_each_database(async |bench| {
        let claims = two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        for (format, media_type, ending) in FORMATS {
            let read =
                async || bench.viewer.get(release_path(bench, &made, &format!("/content?format={format}"))).await;
            let (first, second) = (read().await, read().await);
            assert_eq!((first.status(), first.bytes()), (200, second.bytes()), "{format}");
            assert_eq!(first.header("etag"), second.header("etag"));
            assert_eq!(first.header("content-type"), Some(media_type));
            let disposition = first.header("content-disposition").unwrap_or_default();
            assert!(disposition.ends_with(&format!("{ending}\"")), "{disposition}");
            let packed = ["xlsx", "parquet", "archive"].contains(&format);
            let has_all = claims.iter().all(|claim| first.text().contains(text(&claim["id"])));
            assert!(packed || has_all, "{format}: {}", first.text());
            let magic = if format == "parquet" { &b"PAR1"[..] } else { b"PK\x03\x04" };
            assert!(!packed || first.bytes().starts_with(magic));
        }
        let unheard = bench.viewer.get(release_path(bench, &made, "/content?format=fax")).await;
        assert_eq!(unheard.problem(), "400 malformed_query");
    });
}

#[test]
fn an_empty_release_comes_in_each_format_too() {
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "Paper deals" })).await;
        let path = release_path(bench, &one, "/retract");
        let two = bench.editor.post(path, json!({ "reason": "All of it was wrong." })).await.expect(201);
        for (format, ..) in FORMATS {
            let reply = bench.viewer.get(release_path(bench, &two, &format!("/content?format={format}"))).await;
            assert_eq!(reply.status(), 200, "{format}: {}", reply.text());
            assert!(!reply.bytes().is_empty(), "{format}");
        }
    });
}
