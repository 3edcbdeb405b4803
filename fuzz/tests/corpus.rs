//! Replays the kept corpus on a stable toolchain: what was found once stays mended.

use std::fs;
use std::path::Path;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    let mut files: Vec<_> = fs::read_dir(folder).expect("the corpus is kept beside the targets").flatten().collect();
    files.sort_by_key(|file| file.path());
    assert!(!files.is_empty());
    for file in files {
        println!("{}", file.path().display());
        run(&fs::read(file.path()).expect("a kept file can be read"));
    }
}

#[test]
fn decoding_holds_on_the_kept_corpus() {
    replay("decode", claimbench_fuzz::decode);
}

#[test]
fn formats_hold_on_the_kept_corpus() {
    replay("formats", claimbench_fuzz::formats);
}

#[test]
fn extraction_holds_on_the_kept_corpus() {
    replay("extract", claimbench_fuzz::extract);
}
