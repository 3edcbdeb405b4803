//! Treebanks in CoNLL-U, compressed with xz.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use claimbench_core::syntax::{Relation, Upos, Xpos};

/// One sentence with its annotation.
pub(crate) struct Sentence {
    /// As it was written.
    pub(crate) text: String,
    pub(crate) words: Vec<Word>,
}

pub(crate) struct Word {
    pub(crate) form: String,
    pub(crate) lemma: String,
    pub(crate) upos: Upos,
    pub(crate) xpos: Xpos,
    /// The index of the head in the sentence; none for the root.
    pub(crate) head: Option<usize>,
    pub(crate) relation: Relation,
}

/// The training files in `folder`, in the order of their names.
pub(crate) fn training(folder: &Path) -> Result<Vec<Sentence>, String> {
    let entries = folder.read_dir().map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with("-train.conllu.xz"));
    files.sort();
    if files.is_empty() {
        return Err(format!("{}: no *-train.conllu.xz", folder.display()));
    }
    Ok(files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

pub(crate) fn read(path: &Path) -> Result<Vec<Sentence>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| failed(&error))?;
    let mut bytes = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(file), &mut bytes).map_err(|error| failed(&error))?;
    let text = String::from_utf8(bytes).map_err(|error| failed(&error))?;
    text.split("\n\n")
        .filter(|block| !block.trim().is_empty())
        .map(|block| sentence(block).map_err(|error| failed(&error)))
        .collect()
}

fn sentence(block: &str) -> Result<Sentence, String> {
    let text = block.lines().find_map(|line| line.strip_prefix("# text = ")).unwrap_or("").to_string();
    let lines = block.lines().filter(|line| !line.starts_with('#'));
    let words = lines.filter_map(|line| word(line).transpose()).collect::<Result<Vec<_>, _>>()?;
    Ok(Sentence { text, words })
}

/// None for the lines of multiword tokens and of empty nodes.
fn word(line: &str) -> Result<Option<Word>, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, form, lemma, upos, xpos, _, head, relation, ..] = fields.as_slice() else {
        return Err(format!("no CoNLL-U: {line:?}"));
    };
    if id.contains(['-', '.']) {
        return Ok(None);
    }
    let head: usize = head.parse().map_err(|_| format!("no head: {line:?}"))?;
    Ok(Some(Word {
        form: (*form).to_string(),
        lemma: (*lemma).to_string(),
        upos: Upos::from_name(upos).ok_or(format!("no part of speech: {line:?}"))?,
        xpos: Xpos::from_name(xpos).ok_or(format!("no tag: {line:?}"))?,
        head: head.checked_sub(1),
        relation: Relation::from_name(relation).ok_or(format!("no relation: {line:?}"))?,
    }))
}
