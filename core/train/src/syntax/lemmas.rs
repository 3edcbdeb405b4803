//! The lemmas that the rules of spelling get wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use claimbench_core::syntax::{Xpos, by_rule, plain};

use crate::conllu::Sentence;

/// Lines of word, tag and lemma, for words that have this lemma most often and to which the rules give another.
pub(super) fn exceptions(sentences: &[Sentence]) -> String {
    let mut counts: BTreeMap<(String, Xpos), BTreeMap<&str, usize>> = BTreeMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words).filter(|word| word.lemma != "_") {
        *counts.entry((plain(&word.form), word.xpos)).or_default().entry(word.lemma.as_str()).or_default() += 1;
    }
    let mut lines = String::new();
    for ((form, xpos), lemmas) in &counts {
        let Some((lemma, _)) = lemmas.iter().max_by_key(|(_, count)| **count) else { continue };
        if !is_alike(&by_rule(form, *xpos), lemma, *xpos) {
            let _ = writeln!(lines, "{form}\t{}\t{lemma}", xpos.name());
        }
    }
    lines
}

/// A name keeps the capitals that it has, so they are no exception.
fn is_alike(ruled: &str, lemma: &str, xpos: Xpos) -> bool {
    match xpos {
        Xpos::Nnp | Xpos::Nnps | Xpos::Fw | Xpos::Gw | Xpos::Add | Xpos::Ls => {
            ruled.to_lowercase() == lemma.to_lowercase()
        }
        _ => ruled == lemma,
    }
}
