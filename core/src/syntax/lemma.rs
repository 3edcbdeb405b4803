//! Dictionary forms: what the treebanks know by heart, and rules of spelling for the rest.

use std::collections::HashMap;

use super::label::Xpos;

/// What stands before a verb without changing how it is inflected.
const PREFIXES: [&str; 6] = ["under", "over", "counter", "fore", "out", "mis"];

/// Lemmas that the rules do not give, by word and part of speech.
pub struct Lemmas {
    exceptions: HashMap<String, Vec<(Xpos, String)>>,
}

impl Lemmas {
    /// From lines of word in small letters, tag and lemma with tabs between; what is no such line is left out.
    pub fn new(lines: &str) -> Self {
        let mut exceptions: HashMap<String, Vec<(Xpos, String)>> = HashMap::new();
        for line in lines.lines() {
            let mut fields = line.split('\t');
            let (Some(word), Some(xpos), Some(lemma)) = (fields.next(), fields.next(), fields.next()) else { continue };
            let Some(xpos) = Xpos::from_name(xpos) else { continue };
            exceptions.entry(word.to_string()).or_default().push((xpos, lemma.to_string()));
        }
        Self { exceptions }
    }

    pub fn lemma(&self, word: &str, xpos: Xpos) -> String {
        let lower = plain(word);
        if let Some(lemma) = self.known(&lower, xpos) {
            return lemma.to_string();
        }
        // "underscored" is inflected as "scored" is.
        let prefix = PREFIXES
            .iter()
            .find(|prefix| matches!(xpos, Xpos::Vbd | Xpos::Vbn | Xpos::Vbg) && lower.starts_with(**prefix));
        if let Some((prefix, rest)) =
            prefix.and_then(|prefix| lower.split_at_checked(prefix.len())).filter(|(_, rest)| rest.len() > 3)
        {
            let lemma = self.known(rest, xpos).map_or_else(|| by_rule(rest, xpos), str::to_string);
            return format!("{prefix}{lemma}");
        }
        spelled(word, lower, xpos)
    }

    fn known(&self, lower: &str, xpos: Xpos) -> Option<&str> {
        let known = self.exceptions.get(lower)?.iter().find(|(tag, _)| *tag == xpos);
        known.map(|(_, lemma)| lemma.as_str())
    }
}

/// The lemma that the rules of spelling give to a word of this part of speech.
pub fn by_rule(word: &str, xpos: Xpos) -> String {
    spelled(word, plain(word), xpos)
}

/// In small letters, with the plain apostrophe.
pub fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.to_lowercase().replace(['’', 'ʼ'], "'")
}

fn spelled(word: &str, lower: String, xpos: Xpos) -> String {
    match xpos {
        Xpos::Nnp | Xpos::Add | Xpos::Fw | Xpos::Gw | Xpos::Ls | Xpos::Sym => word.to_string(),
        Xpos::Prp if lower == "i" => word.to_uppercase(),
        Xpos::Nnps => without_s(word),
        Xpos::Nns | Xpos::Vbz => without_s(&lower),
        Xpos::Vbg => lower.strip_suffix("ing").filter(|start| start.len() > 1).map_or(lower.clone(), stem),
        Xpos::Vbd | Xpos::Vbn => past(&lower),
        Xpos::Jjr | Xpos::Rbr => graded(&lower, "er"),
        Xpos::Jjs | Xpos::Rbs => graded(&lower, "est"),
        _ => lower,
    }
}

fn without_s(word: &str) -> String {
    if let Some(start) = word.strip_suffix("ies").filter(|start| start.len() > 1) {
        return format!("{start}y");
    }
    let hissing = ["sses", "xes", "ches", "shes", "zzes"].iter().any(|ending| word.ends_with(ending));
    let start = if hissing { word.strip_suffix("es") } else { word.strip_suffix('s') };
    start.filter(|start| !start.is_empty() && !word.ends_with("ss")).unwrap_or(word).to_string()
}

fn past(word: &str) -> String {
    if let Some(start) = word.strip_suffix("ied").filter(|start| start.len() > 1) {
        return format!("{start}y");
    }
    word.strip_suffix("ed").filter(|start| start.len() > 1).map_or(word.to_string(), stem)
}

fn graded(word: &str, ending: &str) -> String {
    if let Some(start) = word.strip_suffix(ending).and_then(|start| start.strip_suffix('i')) {
        return format!("{start}y");
    }
    word.strip_suffix(ending).filter(|start| start.len() > 2).map_or(word.to_string(), stem)
}

/// Undoes what an ending does to the word before it: `stopp`, `mak`.
fn stem(start: &str) -> String {
    let letters: Vec<char> = start.chars().collect();
    let vowel = |each: char| "aeiouy".contains(each);
    match letters.as_slice() {
        [rest @ .., first, second] if first == second && !vowel(*first) && !"lszf".contains(*first) => {
            rest.iter().chain([first]).collect()
        }
        [.., 'v' | 'u']
        | [.., 'd' | 'a' | 'r', 'g']
        | [.., 'a' | 'e', 'n', 'g']
        | [.., 'a' | 'i' | 'u' | 'o' | 'r' | 'n' | 'p', 's']
        | [.., 'n' | 'r' | 'i' | 'u' | 'a', 'c']
        | [.., 'g' | 'k' | 't' | 'b' | 'd' | 'p' | 'z' | 'c', 'l']
        | [.., 'i' | 'y' | 'o' | 'a', 'z']
        | [.., 'i', 'a', 't'] => format!("{start}e"),
        [before, 'a' | 'i' | 'o' | 'u', last] if !vowel(*before) && !vowel(*last) && !"wx".contains(*last) => {
            format!("{start}e")
        }
        [_, _, 'o', 'r'] => format!("{start}e"),
        [.., before, 'a' | 'u' | 'o', 't' | 'k' | 'm' | 'd']
        | [.., before, 'i', 'k' | 'm' | 'd' | 'b' | 'n']
        | [.., before, 'a' | 'u' | 'i', 'r']
        | [.., before, 'a', 'p']
        | [.., before, 'u', 'l']
            if !vowel(*before) =>
        {
            format!("{start}e")
        }
        _ => start.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_taken_off_by_the_rules_of_spelling() {
        let verbs = ["stopped", "hoped", "carried", "moved", "judged", "walked", "closed", "settled"];
        let lemmas = verbs.map(|verb| by_rule(verb, Xpos::Vbd));
        assert_eq!(lemmas, ["stop", "hope", "carry", "move", "judge", "walk", "close", "settle"]);
        assert_eq!(
            ["boxes", "cities", "buses", "losses"].map(|noun| by_rule(noun, Xpos::Nns)),
            ["box", "city", "buse", "loss"]
        );
        assert_eq!(by_rule("Happiest", Xpos::Jjs), "happy");
    }

    #[test]
    fn a_verb_with_a_prefix_is_inflected_as_without() {
        let lemmas = Lemmas::new("took\tVBD\ttake\n");
        assert_eq!(lemmas.lemma("underscored", Xpos::Vbd), "underscore");
        assert_eq!(lemmas.lemma("undertook", Xpos::Vbd), "undertake");
        assert_eq!(lemmas.lemma("overturned", Xpos::Vbn), "overturn");
    }

    #[test]
    fn exceptions_go_before_rules_for_their_tag_alone() {
        let lemmas = Lemmas::new("rose\tVBD\trise\nno such line\n");
        assert_eq!(lemmas.lemma("Rose", Xpos::Vbd), "rise");
        assert_eq!(lemmas.lemma("rose", Xpos::Nn), "rose");
    }
}
