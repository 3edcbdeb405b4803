use std::cell::RefCell;

use claimbench_tests::ask::Ask;
use claimbench_tests::bench::on_each_database;
use claimbench_tests::server::Server;
use serde_json::{Value, json};

use super::scene::{file, plain, release, release_path, supported_claim, two_supported_claims};

#[test]
fn both_databases_freeze_the_same_bytes_but_for_ids_hashes_and_times() {
    let files = RefCell::new(Vec::new());
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let frozen = file(bench, &made, "?texts=true").await;
        files.borrow_mut().push(plain(&frozen));
    });
    let files = files.into_inner();
    assert_eq!(files[0], files[1]);
}

#[test]
fn a_release_gives_the_same_bytes_twenty_times_and_after_a_restart() {
    on_each_database(async |bench| {
        supported_claim(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let first = file(bench, &made, "").await;
        for _ in 1..20 {
            assert_eq!(file(bench, &made, "").await, first);
        }
        let another = Server::start(&bench.database).await;
        let viewer = bench.viewer.at(another.base());
        let again = viewer.get(release_path(bench, &made, "/content")).await;
        assert_eq!((again.status(), again.text()), (200, first));
        another.stop().await;
    });
}

#[test]
fn the_same_set_frozen_again_has_the_same_content() {
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "One" })).await;
        let two = release(bench, json!({ "name": "Two" })).await;
        assert_eq!(one["content_sha256"], two["content_sha256"]);
        assert_ne!(one["manifest_sha256"], two["manifest_sha256"]);
    });
}

#[test]
fn a_file_holds_the_manifest_then_the_claims_then_the_texts_that_they_cite() {
    on_each_database(async |bench| {
        let claim = supported_claim(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let reply = bench.viewer.get(release_path(bench, &made, "/content?texts=true")).await;
        assert_eq!(reply.header("content-type"), Some("application/x-ndjson"));
        assert!(reply.header("content-disposition").unwrap().contains("paper-deals-v1.ndjson"));
        let lines: Vec<Value> = reply.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 4, "the manifest, a claim, the article and the source");
        assert_eq!(lines[0]["manifest_sha256"], made["manifest_sha256"]);
        let released = &lines[1];
        assert_eq!((&released["id"], &released["text"]), (&claim["id"], &claim["text"]));
        assert_eq!(released["assessments"][0]["rationale"], "The register says so.");
        assert_eq!(released["evidence"][0]["quote"]["exact"], claimbench_tests::scene::QUOTE);
        assert_eq!(released["mention"], claim["mention"]);
        let texts = &lines[2..];
        for snapshot in [&released["snapshot"], &released["evidence"][0]["snapshot"]] {
            let kept = texts.iter().find(|line| line["snapshot"] == snapshot["id"]).unwrap();
            assert_eq!(kept["text_sha256"], snapshot["text_sha256"]);
        }
        let whole = bench.viewer.get(release_path(bench, &made, "/content?format=json")).await.expect(200);
        assert_eq!((&whole["claims"][0], &whole["manifest"]), (released, &lines[0]["manifest"]));
        let with_texts =
            bench.viewer.get(release_path(bench, &made, "/content?format=json&texts=true")).await.expect(200);
        assert_eq!(with_texts["texts"], json!(texts));
        let refused = bench.viewer.get(release_path(bench, &made, "/content?format=csv&texts=true")).await;
        assert_eq!(refused.problem(), "400 malformed_query");
    });
}

#[test]
fn a_download_goes_on_where_it_broke_off_and_begins_anew_if_it_was_another_file() {
    on_each_database(async |bench| {
        two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        for format in ["ndjson&texts=true", "archive", "csv"] {
            let path = release_path(bench, &made, &format!("/content?format={format}"));
            let whole = bench.viewer.get(&path).await;
            let (bytes, tag) = (whole.bytes(), whole.header("etag").expect("a tag").to_owned());
            assert_eq!(whole.header("accept-ranges"), Some("bytes"));
            let part = async |range: &str, tag: &str| {
                let ask =
                    Ask::get(&path).header("range", range).header("if-range", tag).header("accept-encoding", "gzip");
                bench.viewer.send(ask).await
            };
            let length = bytes.len();
            for (range, start, end) in
                [("bytes=0-9", 0, 10), ("bytes=700-", 700, length), ("bytes=-5", length - 5, length)]
            {
                let reply = part(range, &tag).await;
                assert_eq!((reply.status(), reply.bytes()), (206, &bytes[start..end]), "{format} {range}");
                let says = format!("bytes {start}-{}/{length}", end - 1);
                assert_eq!(reply.header("content-range"), Some(says.as_str()));
                assert_eq!(reply.header("content-length"), Some((end - start).to_string().as_str()));
            }
            let beyond = part(&format!("bytes={length}-"), &tag).await;
            assert_eq!(beyond.problem(), "416 range_not_satisfiable");
            assert_eq!(beyond.header("content-range"), Some(format!("bytes */{length}").as_str()));
            for (range, tag) in [("bytes=5-", "\"other\""), ("bytes=0-1,4-5", tag.as_str())] {
                let reply = part(range, tag).await;
                assert_eq!((reply.status(), reply.bytes()), (200, bytes), "{format} {range}");
            }
            let known = bench.viewer.send(Ask::get(&path).header("if-none-match", tag)).await;
            assert_eq!((known.status(), known.bytes().len()), (304, 0));
        }
    });
}
