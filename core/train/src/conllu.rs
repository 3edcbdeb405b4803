//! Treebanks in CoNLL-U, compressed with xz.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use claimbench_core::syntax::{Relation, Upos, Xpos};

/// One sentence with its annotation.
pub(crate) struct Sentence {
    /// As it was written.
    pub(crate) text: String,
    /// Whether a document begins with it.
    pub(crate) opens_document: bool,
    pub(crate) words: Vec<Word>,
    /// Stretches of letters that are more than one word: `don't`.
    pub(crate) contractions: Vec<String>,
}

pub(crate) struct Word {
    pub(crate) form: String,
    pub(crate) lemma: String,
    pub(crate) upos: Upos,
    pub(crate) xpos: Xpos,
    /// The index of the head in the sentence; none for the root.
    pub(crate) head: Option<usize>,
    pub(crate) relation: Relation,
    /// The last column: in GUM with entities and coreference.
    pub(crate) misc: String,
}

/// The training files in `folder`, in the order of their names.
pub(crate) fn training(folder: &Path) -> Result<Vec<Sentence>, String> {
    files(folder, "")
}

/// Those of GUM.
pub(crate) fn gum(folder: &Path) -> Result<Vec<Sentence>, String> {
    files(folder, "gum-")
}

fn files(folder: &Path, prefix: &str) -> Result<Vec<Sentence>, String> {
    let entries = folder.read_dir().map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    let named = |name: &str| name.starts_with(prefix) && name.ends_with("-train.conllu.xz");
    files.retain(|path| path.file_name().is_some_and(|name| named(&name.to_string_lossy())));
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
    let lines = || block.lines().filter(|line| !line.starts_with('#'));
    let words = lines().filter_map(|line| word(line).transpose()).collect::<Result<Vec<_>, _>>()?;
    let opens_document = block.lines().any(|line| line.starts_with("# newdoc"));
    Ok(Sentence { text, opens_document, words, contractions: lines().filter_map(contraction).collect() })
}

fn contraction(line: &str) -> Option<String> {
    let (id, rest) = line.split_once('\t')?;
    id.contains('-').then(|| rest.split('\t').next().unwrap_or("").to_string())
}

/// None for the lines of multiword tokens and of empty nodes.
fn word(line: &str) -> Result<Option<Word>, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, form, lemma, upos, xpos, _, head, relation, _, misc] = fields.as_slice() else {
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
        misc: (*misc).to_string(),
    }))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A sentence whose words all hang from the last one.
    pub(crate) fn sentence_of(text: &str) -> Sentence {
        let forms: Vec<&str> = text.split(' ').collect();
        let last = forms.len() - 1;
        let word = |(index, form): (usize, &&str)| Word {
            form: (*form).to_string(),
            lemma: form.to_lowercase(),
            upos: if index == last { Upos::Verb } else { Upos::Noun },
            xpos: if index == last { Xpos::Vbp } else { Xpos::Nn },
            head: (index != last).then_some(last),
            relation: if index == last { Relation::Root } else { Relation::Nsubj },
            misc: String::new(),
        };
        Sentence {
            text: text.to_string(),
            opens_document: false,
            words: forms.iter().enumerate().map(word).collect(),
            contractions: Vec::new(),
        }
    }

    #[test]
    fn multiword_tokens_and_empty_nodes_are_no_words() {
        let block = "# text = It's on\n1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_\n1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj\t_\t_\n\
            2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_\n2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n3\ton\ton\tADV\tRB\t_\t0\troot\t_\t_";
        let sentence = sentence(block).unwrap();
        assert_eq!(sentence.text, "It's on");
        assert_eq!(sentence.contractions, ["It's"]);
        assert_eq!(sentence.words.iter().map(|word| word.head).collect::<Vec<_>>(), [Some(2), Some(2), None]);
    }
}
