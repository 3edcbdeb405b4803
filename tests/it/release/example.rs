//! The release in `docs/examples`. `make examples` writes it anew.

use std::path::{Path, PathBuf};

use claimbench::{Trust, verify};
use claimbench_tests::bench::{Bench, on_each_database};
use claimbench_tests::command::bash;
use claimbench_tests::server::Server;

use super::scene::plain;

const FILES: [&str; 7] = ["ndjson", "json", "csv", "claimreview.jsonld", "annotations.jsonld", "trig", "md"];

#[test]
fn the_release_of_the_example_is_what_its_commands_make() {
    on_each_database(async |bench| {
        let made = tempfile::tempdir().unwrap();
        // The day on which it is made stands in the files.
        let server = Server::start_at(&bench.database, "2026-01-15T09:00:00Z").await;
        run(bench, &server, made.path());
        server.stop().await;
        for ending in FILES {
            let name = format!("agreement.{ending}");
            let (new, kept) = (made.path().join(&name), folder().join(&name));
            let text = std::fs::read_to_string(&new).unwrap();
            let is_stale = plain(&text) != plain(&std::fs::read_to_string(&kept).unwrap_or_default());
            if is_stale && std::env::var_os("CLAIMBENCH_WRITE_EXAMPLES").is_some() {
                std::fs::write(&kept, text).unwrap();
            } else {
                assert!(!is_stale, "docs/examples/{name} is stale; `make examples` writes it anew");
            }
        }
    });
}

#[test]
fn the_release_of_the_example_is_whole() {
    let file = std::fs::read(folder().join("agreement.ndjson")).unwrap();
    let report = verify(file.as_slice(), &Trust::default()).unwrap();
    assert!(report.is_whole(), "{report}");
}

/// The commands of the folder's README, as somebody would type them.
fn run(bench: &Bench, server: &Server, out: &Path) {
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    let commands = readme.split("```").find_map(|block| block.strip_prefix("sh\n")).expect("the README has commands");
    let (url, token) = (server.base().as_ref(), bench.token.token().as_ref());
    bash(commands, [("CLAIMBENCH_URL", url), ("CLAIMBENCH_TOKEN", token), ("OUT", out.as_os_str())]);
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples")
}
