use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use claimbench::{Trust, verify};
use claimbench_tests::bench::{Bench, on, on_each_database};
use claimbench_tests::command::{claimbench, claimbench_reads};
use claimbench_tests::database::Engine;
use claimbench_tests::scene::text;
use claimbench_tests::server::Server;
use serde_json::{Value, json};

use super::scene::{file, release, release_path, two_supported_claims};

/// The private key of 32 bytes that count from 0: nobody's but these tests'.
const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n";
const PUBLIC_KEY: &str = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";

#[test]
fn a_signed_release_is_whole_and_its_key_is_shown_to_anybody() {
    on_each_database(async |bench| {
        assert_eq!(bench.anon.get("/v1/release-key").await.problem(), "404 not_found", "this server has no key");
        let signed = signed_file(bench).await;
        let run = claimbench_reads(["verify", "-", "--key", PUBLIC_KEY], signed.as_bytes());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
        for words in ["Paper deals, version 1", "2 claims, 2 pieces of evidence", "the key that you trust", "is whole"]
        {
            assert!(run.stdout.contains(words), "{words:?} is missing in: {}", run.stdout);
        }
        let hash = text(&lines(&signed)[0]["manifest_sha256"]).to_owned();
        assert_eq!(claimbench_reads(["verify", "-", "--sha256", &hash], signed.as_bytes()).code, 0);
        assert_eq!(claimbench_reads(["verify", "-", "--sha256", &hash.replace('a', "b")], signed.as_bytes()).code, 1);
        let other = PUBLIC_KEY.replace("03", "30");
        assert_eq!(claimbench_reads(["verify", "-", "--key", &other], signed.as_bytes()).code, 1);
    });
}

#[test]
fn whatever_is_changed_in_a_signed_release_is_found() {
    on(Engine::Sqlite, async |bench| {
        let signed = signed_file(bench).await;
        assert!(check(&signed).is_whole(), "{}", check(&signed));
        let lines = lines(&signed);
        let mut tried = 0;
        for (number, line) in lines.iter().enumerate() {
            for place in leaves(line) {
                let mut changed = lines.clone();
                let value = changed[number].pointer_mut(&place).unwrap();
                *value = otherwise(value);
                tried += 1;
                assert!(!check(&joined(&changed)).is_whole(), "line {}, {place}", number + 1);
            }
        }
        assert!(tried > 150, "only {tried} values were changed");
    });
}

#[test]
fn a_line_that_is_lost_doubled_or_moved_is_found() {
    on(Engine::Sqlite, async |bench| {
        let signed = signed_file(bench).await;
        let whole: Vec<&str> = signed.lines().collect();
        let text = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
        for at in 0..whole.len() {
            let (mut doubled, mut moved) = (whole.clone(), whole.clone());
            doubled.insert(at, whole[at]);
            assert!(!check(&text(&doubled)).is_whole(), "line {} twice", at + 1);
            if at < 3 {
                moved.swap(at, (at + 1) % 3);
                assert!(!check(&text(&moved)).is_whole(), "line {} moved", at + 1);
                moved.remove(at);
                assert!(!check(&text(&moved)).is_whole(), "line {} lost", at + 1);
            }
        }
        assert!(!check("").is_whole());
        assert!(!check("{}\n").is_whole());
    });
}

#[test]
fn a_changed_release_with_new_hashes_fails_at_its_signature_and_at_its_quotes() {
    on(Engine::Sqlite, async |bench| {
        let signed = signed_file(bench).await;
        let said = forged(&signed, |claim| claim["text"] = json!("Nobody signed anything."));
        assert!(said.contains("the signature is not of this manifest") && said.contains("1 fault"), "{said}");
        let said = forged(&signed, |claim| claim["evidence"][0]["quote"]["prefix"] = json!("never"));
        assert!(said.contains("does not stand in its text"), "{said}");
        let said = forged(&signed, |claim| claim["evidence"] = json!([]));
        assert!(said.contains("the verdict has no evidence"), "{said}");
        let said = forged(&signed, |claim| claim["independent_origins"] = json!(0));
        assert!(said.contains("fewer independent origins"), "{said}");
    });
}

#[test]
fn an_unsigned_release_is_whole_and_says_what_to_compare() {
    on(Engine::Sqlite, async |bench| {
        two_supported_claims(bench).await;
        let made = release(bench, json!({ "name": "Paper deals" })).await;
        let report = check(&file(bench, &made, "").await);
        assert!(report.is_whole(), "{report}");
        let said = report.to_string();
        assert!(said.contains("compare the manifest's SHA-256") && said.contains("0 of"), "{said}");
    });
}

#[test]
fn a_correction_and_a_retraction_are_whole_too() {
    on(Engine::Sqlite, async |bench| {
        let [first, second] = two_supported_claims(bench).await;
        let one = release(bench, json!({ "name": "Paper deals", "claims": [first["id"]] })).await;
        let body = json!({ "reason": "One was missing.", "claims": [first["id"], second["id"]] });
        let two = bench.editor.post(release_path(bench, &one, "/correct"), body).await.expect(201);
        let path = release_path(bench, &two, "/retract");
        let three = bench.editor.post(path, json!({ "reason": "All of it was wrong." })).await.expect(201);
        for made in [&one, &two, &three] {
            let report = check(&file(bench, made, "?texts=true").await);
            assert!(report.is_whole(), "{report}");
        }
    });
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let run = claimbench(["verify", "no-such-release.ndjson"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("no-such-release.ndjson"), "{}", run.stderr);
}

#[test]
fn the_script_of_the_documentation_checks_the_hashes_by_itself() {
    on(Engine::Sqlite, async |bench| {
        let signed = signed_file(bench).await;
        let hash = text(&lines(&signed)[0]["manifest_sha256"]).to_owned();
        assert_eq!(script(bench, &signed), (true, format!("whole: {hash}\n")));
        let mut changed = lines(&signed);
        changed[2]["evidence"][0]["note"] = json!("By the way.");
        assert!(!script(bench, &joined(&changed)).0);
        let mut changed = lines(&signed);
        changed[0]["manifest"]["policy"]["min_origins"] = json!(2);
        assert!(!script(bench, &joined(&changed)).0);
        let documentation = documentation();
        assert!(documentation.lines().count() <= 30, "the script is to stay short");
    });
}

/// What is said of a release whose first claim somebody has changed, and whose hashes they have written anew.
fn forged(signed: &str, change: impl Fn(&mut Value)) -> String {
    let mut lines = lines(signed);
    change(&mut lines[1]);
    let content: String = lines[1..3].iter().map(|line| format!("{line}\n")).collect();
    lines[0]["manifest"]["content_sha256"] = json!(sha256(&content));
    lines[0]["manifest_sha256"] = json!(sha256(&lines[0]["manifest"].to_string()));
    check(&joined(&lines)).to_string()
}

/// What the script of docs/releases.md says of a file.
fn script(bench: &Bench, release: &str) -> (bool, String) {
    let path = bench.database.folder().join("release.ndjson");
    fs::write(&path, release).unwrap();
    let mut python = Command::new("python3");
    python.args(["-c", &documentation()]).arg(&path).stdin(Stdio::null());
    let output = python.output().expect("python3 is installed: make test-deps");
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

fn documentation() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/releases.md");
    let page = fs::read_to_string(file).unwrap();
    let (_, rest) = page.split_once("```python\n").unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

/// A release of two claims with its texts, by a server that signs.
async fn signed_file(bench: &Bench) -> String {
    two_supported_claims(bench).await;
    let key = bench.database.folder().join("release-key.pem");
    fs::write(&key, KEY).unwrap();
    let signing = Server::start_with_key(&bench.database, Some(key)).await;
    let editor = bench.editor.at(signing.base());
    let shown = editor.get("/v1/release-key").await.expect(200);
    assert_eq!(shown, json!({ "algorithm": "Ed25519", "public_key": PUBLIC_KEY }));
    let made = editor.post(bench.path("/releases"), json!({ "name": "Paper deals" })).await.expect(201);
    assert_eq!(made["signed"], true);
    signing.stop().await;
    file(bench, &made, "?texts=true").await
}

fn check(file: &str) -> claimbench::Report {
    verify(file.as_bytes(), &Trust::default()).unwrap()
}

fn lines(file: &str) -> Vec<Value> {
    file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn joined(lines: &[Value]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The place of every value that holds no other.
fn leaves(value: &Value) -> Vec<String> {
    let under = |(name, value): (String, &Value)| {
        leaves(value).into_iter().map(move |rest| format!("/{name}{rest}")).collect::<Vec<_>>()
    };
    match value {
        Value::Object(fields) => fields.iter().flat_map(|(name, value)| under((name.clone(), value))).collect(),
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(at, value)| under((at.to_string(), value))).collect()
        }
        _ => vec![String::new()],
    }
}

/// Another value of the same kind, so that the schema alone would not tell.
fn otherwise(value: &Value) -> Value {
    match value {
        Value::Bool(so) => json!(!so),
        Value::Number(number) => json!(number.as_i64().unwrap_or_default() + 1),
        Value::String(text) => match text.chars().next() {
            Some('0') => json!(format!("1{}", &text[1..])),
            Some(first) => json!(format!("0{}", &text[first.len_utf8()..])),
            None => json!("0"),
        },
        _ => json!("something"),
    }
}

fn sha256(text: &str) -> String {
    let mut python = Command::new("python3");
    python.args(["-c", "import hashlib,sys; print(hashlib.sha256(sys.argv[1].encode()).hexdigest())", text]);
    String::from_utf8(python.output().unwrap().stdout).unwrap().trim().to_owned()
}
