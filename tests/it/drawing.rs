//! Pictures of our examples: each claim drawn under the words that it came from. `make snapshots` draws them anew.

use std::path::{Path, PathBuf};

use claimbench_tests::command::claimbench;

#[test]
fn the_claims_of_each_example_are_drawn_as_somebody_last_looked_at_them() {
    for file in examples() {
        let name = file.file_stem().expect("an example has a name").to_string_lossy().into_owned();
        let arguments = ["extract", "--format", "text", "--published", "2025-06-15"].map(AsRef::as_ref);
        let run = claimbench(arguments.into_iter().chain([file.as_os_str()]));
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{name}");
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, run.stdout);
        });
    }
}

fn examples() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let entries = std::fs::read_dir(&folder).expect("the examples are there");
    let files = entries.map(|entry| entry.expect("an example can be listed").path());
    let mut texts: Vec<PathBuf> = files.filter(|file| file.extension().is_some_and(|kind| kind == "txt")).collect();
    texts.sort();
    texts
}
