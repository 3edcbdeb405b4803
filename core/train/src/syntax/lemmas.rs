//! The lemmas that the rules get wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use claimbench_core::syntax::lemma;

use crate::conllu::Sentence;

/// Lines of word, number of the tag, and lemma, for words that occur with this lemma most often and whose rule gives another.
pub(super) fn exceptions(sentences: &[Sentence]) -> String {
    let mut counts: BTreeMap<(String, u8), BTreeMap<&str, usize>> = BTreeMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words).filter(|word| word.lemma != "_") {
        let key = (word.form.to_lowercase().replace(['’', 'ʼ'], "'"), word.xpos as u8);
        *counts.entry(key).or_default().entry(word.lemma.as_str()).or_default() += 1;
    }
    let mut lines = String::new();
    for ((form, xpos), lemmas) in &counts {
        let Some((lemma, _)) = lemmas.iter().max_by_key(|(_, count)| **count) else { continue };
        let tag = claimbench_core::syntax::Xpos::ALL[usize::from(*xpos)];
        if lemma::by_rule(form, tag).to_lowercase() != lemma.to_lowercase() {
            let _ = writeln!(lines, "{form}\t{xpos}\t{lemma}");
        }
    }
    lines
}
