use std::fs;
use std::path::{Path, PathBuf};

use claimbench_core::derivation::{Derivation, compare};
use claimbench_core::span::{CodePoints, Span};
use clap::Args;
use serde_json::json;

use super::Failure;
use super::progress::Progress;

/// Compare pairs of texts: how much of one was copied from the other
///
/// Prints one JSON line a pair: the two names, the score (the share of the shorter text's five-word shingles that the other holds,
/// 0 to 1) and the copied passages, in code points of each text.
#[derive(Args)]
pub(super) struct Derive {
    /// A file with two names on each line and a tab between them; the text of NAME is NAME.txt in the same folder
    pairs: PathBuf,
}

impl Derive {
    pub(super) fn run(self) -> Result<(), Failure> {
        let folder = self.pairs.parent().unwrap_or(Path::new("")).to_path_buf();
        let progress = Progress::start("Comparing the pairs");
        let mut lines = String::new();
        for (number, line) in text(&self.pairs)?.lines().enumerate() {
            let mut names = line.split('\t');
            let (Some(a), Some(b)) = (names.next(), names.next()) else {
                return Err(Failure::Pair { file: self.pairs.display().to_string(), line: number + 1 });
            };
            let (text_a, text_b) = (text(&folder.join(format!("{a}.txt")))?, text(&folder.join(format!("{b}.txt")))?);
            lines += &json_line(a, b, &text_a, &text_b);
        }
        progress.stop();
        super::print(&lines)
    }
}

fn text(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(|source| Failure::Read { file: file.display().to_string(), source })
}

fn json_line(a: &str, b: &str, text_a: &str, text_b: &str) -> String {
    let Derivation { score, passages, credits: _ } = compare(text_a, text_b);
    let (points_a, points_b) = (CodePoints::new(text_a), CodePoints::new(text_b));
    let range =
        |points: &CodePoints, text: &str, span: Span| [points.at(text, span.start()), points.at(text, span.end())];
    let passages: Vec<_> = passages
        .iter()
        .map(|passage| json!({ "a": range(&points_a, text_a, passage.a), "b": range(&points_b, text_b, passage.b) }))
        .collect();
    format!("{}\n", json!({ "a": a, "b": b, "score": score, "passages": passages }))
}
