//! Dictionary forms: what the treebanks know by heart, and rules for the rest.

use std::collections::HashMap;

use super::label::Xpos;

/// The lemma that the rules of spelling give to a word of this part of speech.
pub fn by_rule(word: &str, xpos: Xpos) -> String {
    let lower = word.to_lowercase().replace(['’', 'ʼ'], "'");
    match xpos {
        Xpos::Nnp | Xpos::Add | Xpos::Fw | Xpos::Gw | Xpos::Ls => word.to_string(),
        Xpos::Nns => without_s(&lower),
        Xpos::Nnps => without_s(word),
        Xpos::Vbz => without_s(&lower),
        Xpos::Vbg => lower.strip_suffix("ing").filter(|stem| stem.len() > 1).map_or(lower.clone(), stem),
        Xpos::Vbd | Xpos::Vbn => past(&lower),
        Xpos::Jjr | Xpos::Rbr => graded(&lower, "er"),
        Xpos::Jjs | Xpos::Rbs => graded(&lower, "est"),
        _ => lower,
    }
}

fn without_s(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let hissing = ["ses", "xes", "ches", "shes", "zzes"].iter().any(|ending| word.ends_with(ending));
    let without = if hissing && !word.ends_with("uses") { word.strip_suffix("es") } else { word.strip_suffix('s') };
    without.filter(|stem| !stem.is_empty() && !word.ends_with("ss")).unwrap_or(word).to_string()
}

fn past(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ied").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    word.strip_suffix("ed").filter(|stem| stem.len() > 1).map_or(word.to_string(), stem)
}

fn graded(word: &str, ending: &str) -> String {
    if let Some(start) = word.strip_suffix(ending).and_then(|start| start.strip_suffix('i')) {
        return format!("{start}y");
    }
    word.strip_suffix(ending).filter(|start| start.len() > 2).map_or(word.to_string(), stem)
}

/// Undoes what an ending does to the verb or adjective before it: `stopp`, `mak`.
fn stem(stem: &str) -> String {
    let letters: Vec<char> = stem.chars().collect();
    let vowel = |each: char| "aeiouy".contains(each);
    match letters.as_slice() {
        [.., first, second] if first == second && !vowel(*first) && !"lszf".contains(*first) => {
            letters[..letters.len() - 1].iter().collect()
        }
        [.., 'v' | 'u'] | [.., 'd', 'g'] | [.., 'a' | 'i' | 'u', 's'] | [.., 'n', 'c'] | [.., 'r' | 'n', 's'] => {
            format!("{stem}e")
        }
        [.., consonant, vowel_letter, last]
            if !vowel(*consonant)
                && vowel(*vowel_letter)
                && !vowel(*last)
                && !"wxy".contains(*last)
                && letters.len() == 3 =>
        {
            format!("{stem}e")
        }
        [.., before, 'a' | 'i' | 'u' | 'o', 't' | 'z' | 'c' | 'g' | 'k'] if !vowel(*before) => format!("{stem}e"),
        _ => stem.to_string(),
    }
}

/// Lemmas that the rules do not give, by word and part of speech.
pub struct Lemmas {
    exceptions: HashMap<(String, u8), String>,
}

impl Lemmas {
    /// From lines of word, number of the `Xpos` and lemma with tabs between; what is no such line is left out.
    pub fn new(lines: &str) -> Self {
        let exceptions = lines.lines().filter_map(|line| {
            let mut fields = line.split('\t');
            let (word, xpos, lemma) = (fields.next()?, fields.next()?, fields.next()?);
            Some(((word.to_string(), xpos.parse().ok()?), lemma.to_string()))
        });
        Self { exceptions: exceptions.collect() }
    }

    pub fn lemma(&self, word: &str, xpos: Xpos) -> String {
        let lower = word.to_lowercase().replace(['’', 'ʼ'], "'");
        self.exceptions.get(&(lower, xpos as u8)).cloned().unwrap_or_else(|| by_rule(word, xpos))
    }
}
