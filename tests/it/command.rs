//! The command line: what goes to standard output, what to standard error, and the exit code.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use claimbench_tests::bench::{on, on_each_database};
use claimbench_tests::command::{Run, claimbench, claimbench_reads};
use claimbench_tests::database::Engine;
use serde_json::Value;

/// The exit codes that `--help` lists.
const FAILED: i32 = 1;
const NOT_UNDERSTOOD: i32 = 2;
const UNREADABLE: i32 = 3;

fn example(name: &str) -> String {
    in_repository("examples").join(name).display().to_string()
}

fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What a successful run printed.
fn printed(run: Run) -> String {
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    run.stdout
}

/// Nothing was printed but an error that says all of this.
fn assert_refused(run: &Run, code: i32, says: &[&str]) {
    assert_eq!((run.code, run.stdout.as_str()), (code, ""), "{}", run.stderr);
    for words in says {
        assert!(run.stderr.contains(words), "{words:?} is missing in: {}", run.stderr);
    }
}

#[test]
fn every_command_says_what_it_does_and_how() {
    for command in [
        &[][..],
        &["extract"],
        &["derive"],
        &["serve"],
        &["migrate"],
        &["openapi"],
        &["token"],
        &["verify"],
        &["audit"],
        &["audit", "verify"],
    ] {
        let help = printed(claimbench(command.iter().chain([&"--help"])));
        assert!(help.contains("Usage: claimbench"), "{help}");
        let undescribed = help.lines().find(|line| line.trim_start().starts_with("--") && !line.contains("  "));
        assert_eq!(undescribed, None, "{help}");
    }
}

#[test]
fn the_help_lists_the_exit_codes() {
    let help = printed(claimbench(["--help"]));
    for code in [0, FAILED, NOT_UNDERSTOOD, UNREADABLE] {
        assert!(help.contains(&format!("{code} ")), "{help}");
    }
}

#[test]
fn a_command_that_does_not_exist_is_not_understood() {
    assert_refused(&claimbench(["extrct"]), NOT_UNDERSTOOD, &["extrct", "extract"]);
    assert_eq!(claimbench([""; 0]).code, NOT_UNDERSTOOD);
}

#[test]
fn an_article_gives_its_extraction_document_as_json() {
    let json = printed(claimbench(["extract", "--published", "2025-06-15", &example("article.txt")]));
    let document: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(document["document"]["published"], "2025-06-15");
    let points: Vec<char> = document["document"]["text"].as_str().unwrap().chars().collect();
    let claims = document["claims"].as_array().unwrap();
    assert!(!claims.is_empty());
    for mention in claims.iter().map(|claim| &claim["mention"]) {
        let place = |edge: &str| usize::try_from(mention[edge].as_u64().unwrap()).unwrap();
        let words: String = points[place("start")..place("end")].iter().collect();
        assert_eq!(mention["exact"], words);
    }
}

#[test]
fn an_article_on_standard_input_gives_what_its_file_gives() {
    for format in ["json", "text"] {
        let of_file = printed(claimbench(["extract", "--format", format, &example("article.txt")]));
        let bytes = fs::read(example("article.txt")).unwrap();
        let of_input = printed(claimbench_reads(["extract", "--format", format, "-"], &bytes));
        assert_eq!(of_input, of_file);
    }
}

#[test]
fn the_text_format_draws_each_claim_under_its_words() {
    let drawn = printed(claimbench(["extract", "--format", "text", &example("press-release.txt")]));
    let lines: Vec<&str> = drawn.lines().collect();
    assert!(lines.iter().any(|line| line.contains('^')), "{drawn}");
    assert!(serde_json::from_str::<Value>(&drawn).is_err());
}

#[test]
fn a_day_or_a_format_that_does_not_exist_is_not_understood() {
    let article = example("article.txt");
    let run = claimbench(["extract", "--published", "15 June 2025", &article]);
    assert_refused(&run, NOT_UNDERSTOOD, &["15 June 2025", "--published <DATE>"]);
    let run = claimbench(["extract", "--published", "2025-06-31", &article]);
    assert_refused(&run, NOT_UNDERSTOOD, &["2025-06-31", "--published <DATE>"]);
    let run = claimbench(["extract", "--format", "yaml", &article]);
    assert_refused(&run, NOT_UNDERSTOOD, &["yaml", "possible values: json, text"]);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let run = claimbench(["extract", "no-such-article.txt"]);
    assert_refused(&run, UNREADABLE, &["no-such-article.txt", "Give the path of a file, or - to read standard input"]);
}

#[test]
fn a_picture_is_no_article() {
    let picture = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xd8, 0, 1, 2, 3];
    let run = claimbench_reads(["extract", "-"], &picture);
    assert_refused(&run, UNREADABLE, &["binary data", "give plain text, Markdown, HTML or PDF"]);
}

#[test]
fn a_file_larger_than_any_article_is_refused_before_it_is_read_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("archive.txt");
    File::create(&file).unwrap().set_len(1 << 40).unwrap();
    let run = claimbench(["extract", file.to_str().unwrap()]);
    assert_refused(&run, UNREADABLE, &["archive.txt", "larger than 32 MiB", "one article"]);
}

#[test]
fn pairs_of_texts_are_compared_one_to_a_line() {
    let folder = tempfile::tempdir().unwrap();
    let release = fs::read(example("press-release.txt")).unwrap();
    for name in ["release", "print"] {
        fs::write(folder.path().join(format!("{name}.txt")), &release).unwrap();
    }
    let pairs = folder.path().join("pairs.tsv");
    fs::write(&pairs, "release\tprint\n").unwrap();
    let line: Value = serde_json::from_str(&printed(claimbench(["derive", pairs.to_str().unwrap()]))).unwrap();
    assert_eq!((&line["a"], &line["b"], line["score"].as_f64()), (&"release".into(), &"print".into(), Some(1.0)));

    fs::write(&pairs, "release\tprint\nrelease print\n").unwrap();
    let run = claimbench(["derive", pairs.to_str().unwrap()]);
    assert_refused(&run, UNREADABLE, &["pairs.tsv, line 2", "two names with a tab between them"]);
}

#[test]
fn the_description_is_printed_as_it_is_checked_in() {
    for (arguments, file) in
        [(&["openapi"][..], "openapi/openapi.json"), (&["openapi", "--operations"], "openapi/operations.txt")]
    {
        assert!(printed(claimbench(arguments)) == fs::read_to_string(in_repository(file)).unwrap(), "{file}");
    }
    let run = claimbench(["openapi", "--out", "/no/such/folder"]);
    assert_refused(&run, FAILED, &["/no/such/folder", "Give a folder that exists"]);
}

#[test]
fn a_database_that_cannot_be_opened_is_named_without_its_password() {
    let run = claimbench(["migrate", "--database-url", "postgres://ann:s3cret@127.0.0.1:1/claims"]);
    assert_refused(&run, FAILED, &["postgres://ann:...@127.0.0.1:1/claims", "Check DATABASE_URL"]);
    assert!(!run.stderr.contains("s3cret"), "{}", run.stderr);
}

#[test]
fn a_token_made_on_the_command_line_opens_its_project() {
    on_each_database(async |bench| {
        let made = token(bench.database.url(), &bench.project, "reviewer").await;
        let program = bench.anon.with_token(printed(made).trim());
        program.get(bench.path("")).await.expect(200);
        program.get(format!("/v1/projects/{}", bench.foreign_project)).await.expect(404);
    });
}

#[test]
fn a_token_for_a_project_or_a_role_that_does_not_exist_is_refused() {
    on(Engine::Sqlite, async |bench| {
        let url = bench.database.url();
        assert_refused(&token(url, "No such project", "viewer").await, FAILED, &["no such project"]);
        let run = token(url, &bench.project, "owner").await;
        assert_refused(&run, FAILED, &["viewer, reviewer, editor or admin"]);
    });
}

/// The service answers others while the command runs.
async fn token(url: &str, project: &str, role: &str) -> Run {
    let arguments = ["token", "--database-url", url, "--project", project, "--name", "walk", "--role", role];
    let arguments = arguments.map(str::to_owned);
    tokio::task::spawn_blocking(move || claimbench(arguments)).await.expect("the command was run")
}
