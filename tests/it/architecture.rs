//! What ARCHITECTURE.md says of crates and modules.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What each crate may use of ours. The binary starts the service, so it may bring the schema up to date.
const CRATES: [(&str, &[&str]); 6] = [
    ("claimbench-core", &[]),
    ("claimbench-train", &["claimbench-core"]),
    ("claimbench-migrations", &[]),
    ("claimbench-client", &[]),
    ("claimbench", &["claimbench-client", "claimbench-core", "claimbench-migrations"]),
    ("claimbench-tests", &["claimbench", "claimbench-core", "claimbench-migrations"]),
];

/// The stages of the core in the order in which data flows through them.
const STAGES: [&str; 13] = [
    "decode",
    "format",
    "sentence",
    "token",
    "syntax",
    "mention",
    "reference",
    "claim",
    "extract",
    "explain",
    "verify",
    "derivation",
    "comparison",
];

/// What several stages share: shapes, and how a dateline reads.
const VOCABULARY: [&str; 4] = ["span", "dateline", "reading", "extraction"];

/// Against the flow: a credit line is told from the article's own words by the phrases that `derivation` knows. The list may only shrink.
const AGAINST_THE_FLOW: [(&str, &str); 1] = [("format", "derivation")];

#[test]
fn crates_depend_on_each_other_in_one_direction() {
    let found = our_dependencies();
    for (name, allowed) in CRATES {
        let used = found.get(name).unwrap_or_else(|| panic!("{name} is not in the workspace"));
        for dependency in used.iter().filter(|used| used.starts_with("claimbench")) {
            assert!(allowed.contains(&dependency.as_str()), "{name} must not use {dependency}");
        }
    }
    assert_eq!(found.len(), CRATES.len(), "a crate without a row: {:?}", found.keys());
}

#[test]
fn the_core_depends_on_nothing_that_reaches_out() {
    let found = our_dependencies();
    for forbidden in
        ["actix", "async", "chrono", "futures", "hyper", "rand", "reqwest", "sea-orm", "sqlx", "tokio", "tracing"]
    {
        let used = found["claimbench-core"].iter().find(|name| name.starts_with(forbidden));
        assert_eq!(used, None, "the core is pure: no I/O, clock, randomness, async, HTTP or SQL");
    }
}

#[test]
fn the_core_calls_nothing_that_reaches_out() {
    for file in sources("core/src") {
        let code = product_code(&file);
        for forbidden in
            ["std::fs", "std::net", "std::env", "std::process", "SystemTime", "Instant::now", "RandomState"]
        {
            assert!(!code.contains(forbidden), "{} uses {forbidden}", file.display());
        }
    }
}

#[test]
fn the_cores_modules_stand_in_the_order_of_the_flow() {
    let lib = fs::read_to_string(root().join("core/src/lib.rs")).unwrap();
    let modules: Vec<&str> =
        lib.lines().filter_map(|line| line.strip_suffix(';')?.split_once("mod ")).map(|(_, name)| name).collect();
    let stages: Vec<&str> = modules.iter().copied().filter(|name| !VOCABULARY.contains(name)).collect();
    assert_eq!(stages, STAGES);
}

#[test]
fn a_stage_uses_only_what_stands_before_it() {
    for (place, stage) in STAGES.iter().enumerate() {
        for file in sources("core/src").into_iter().filter(|file| belongs_to(file, stage) && !holds_only_tests(file)) {
            for used in crate_modules(&product_code(&file)).iter().filter(|used| !VOCABULARY.contains(&used.as_str())) {
                let known = STAGES.iter().position(|other| other == used);
                let excepted = AGAINST_THE_FLOW.contains(&(*stage, used.as_str()));
                assert!(excepted || known.is_some_and(|before| before <= place), "{} uses {used}", file.display());
            }
        }
    }
}

#[test]
fn only_the_start_of_the_service_uses_the_migrations() {
    for file in sources("api/src") {
        let uses = fs::read_to_string(&file).unwrap().contains("claimbench_migrations");
        let starts = file.ends_with("main.rs") || file.parent().is_some_and(|folder| folder.ends_with("command"));
        assert!(!uses || starts, "{} uses the migrations; only the binary's start may", file.display());
    }
}

#[test]
fn no_module_is_named_after_nothing() {
    for file in ["api", "core", "migrations", "tests", "web/src"].iter().flat_map(|folder| sources(folder)) {
        for name in ["utils", "util", "common", "helpers", "helper", "types", "misc"] {
            let named = file.iter().any(|part| Path::new(part).file_stem().is_some_and(|stem| stem == name));
            assert!(!named, "{}: name it after what it holds", file.display());
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The direct dependencies, without those of tests, of each crate of the workspace.
fn our_dependencies() -> BTreeMap<String, Vec<String>> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let out = Command::new(cargo)
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&out.stdout).unwrap();
    let name = |value: &serde_json::Value| value["name"].as_str().unwrap().to_owned();
    let direct = |package: &serde_json::Value| {
        package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|dependency| dependency["kind"].is_null())
            .map(name)
            .collect()
    };
    metadata["packages"].as_array().unwrap().iter().map(|package| (name(package), direct(package))).collect()
}

/// All source files below a folder, in the order of their paths.
fn sources(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            let source = path.extension().is_some_and(|ending| ["rs", "ts", "svelte"].iter().any(|one| ending == *one));
            match entry.file_type().unwrap() {
                kind if kind.is_dir() && entry.file_name() != "node_modules" => open.push(path),
                _ if source => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

/// A file's code without its tests.
fn product_code(file: &Path) -> String {
    let code = fs::read_to_string(file).unwrap();
    code.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

fn holds_only_tests(file: &Path) -> bool {
    let name = file.file_name().is_some_and(|name| name == "property.rs" || name == "tests.rs");
    name || file.parent().is_some_and(|folder| folder.ends_with("tests"))
}

fn belongs_to(file: &Path, stage: &str) -> bool {
    let inside = file.strip_prefix(root().join("core/src")).unwrap();
    inside.iter().next().is_some_and(|first| Path::new(first).file_stem().is_some_and(|stem| stem == stage))
}

/// The modules of the core that a file names by `crate::`.
fn crate_modules(code: &str) -> Vec<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    code.split("crate::").skip(1).map(name).filter(|name: &String| name.starts_with(char::is_lowercase)).collect()
}
