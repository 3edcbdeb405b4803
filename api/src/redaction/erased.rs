use std::collections::{BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value;
use uuid::Uuid;

use crate::id::RedactionId;

/// What stands in the place of words that were taken out, in whatever shows them.
pub(crate) const REDACTED: &str = "[redacted]";

/// So many words that follow each other in two texts are a copy, not chance.
const RUN: usize = 6;

/// All that loses its words by one redaction, by id.
pub(crate) struct Erased {
    pub(crate) redaction: RedactionId,
    /// Articles and sources, which lose their titles.
    pub(crate) documents: BTreeSet<Uuid>,
    pub(crate) snapshots: BTreeSet<Uuid>,
    pub(crate) claims: BTreeSet<Uuid>,
    pub(crate) evidence: BTreeSet<Uuid>,
    pub(crate) derivations: BTreeSet<Uuid>,
    pub(crate) comments: BTreeSet<Uuid>,
    pub(crate) assessments: BTreeSet<Uuid>,
    words: Words,
}

impl Erased {
    pub(super) fn new(redaction: RedactionId) -> Self {
        let none = BTreeSet::new;
        Self {
            redaction,
            documents: none(),
            snapshots: none(),
            claims: none(),
            evidence: none(),
            derivations: none(),
            comments: none(),
            assessments: none(),
            words: Words::default(),
        }
    }

    /// Notes words that are to go, so that copies of them are known.
    pub(super) fn takes(&mut self, text: &str) {
        self.words.add(text);
    }

    /// Whether a person's words repeat what was taken.
    pub(crate) fn repeats(&self, text: &str) -> bool {
        self.words.stand_in(text)
    }

    fn has(&self, id: &Uuid) -> bool {
        let sets = [&self.documents, &self.snapshots, &self.claims, &self.evidence, &self.derivations];
        sets.into_iter().chain([&self.comments, &self.assessments]).any(|set| set.contains(id))
    }

    /// Whether a JSON document names any of it.
    pub(crate) fn is_named_in(&self, json: &str) -> bool {
        json.split('"').filter(|part| part.len() == 36).any(|part| part.parse().is_ok_and(|id| self.has(&id)))
    }
}

/// Runs of words of texts, by their hashes.
#[derive(Default)]
struct Words {
    runs: HashSet<u64>,
    /// Texts of fewer words than a run, whole.
    short: Vec<Vec<String>>,
}

impl Words {
    fn add(&mut self, text: &str) {
        let words = words(text);
        match words.len() {
            // So few words are everybody's.
            0..3 => {}
            3..RUN => self.short.push(words),
            _ => self.runs.extend(words.windows(RUN).map(hash)),
        }
    }

    fn stand_in(&self, text: &str) -> bool {
        let words = words(text);
        let holds = |short: &Vec<String>| words.windows(short.len()).any(|run| run == short.as_slice());
        words.windows(RUN).any(|run| self.runs.contains(&hash(run))) || self.short.iter().any(holds)
    }
}

fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn hash(run: &[String]) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
}

/// Takes the words out of a JSON document that tells of something: ids, hashes, times, numbers and words of closed lists stay.
pub(crate) fn without_words(value: &mut Value) {
    match value {
        Value::String(text) if says_something(text) => REDACTED.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(without_words),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    // A title may be one word, as the names of closed lists are.
                    Value::String(text) if is_prose(name) => REDACTED.clone_into(text),
                    _ => without_words(field),
                }
            }
        }
        _ => {}
    }
}

fn is_prose(field: &str) -> bool {
    ["title", "byline", "text", "quote", "exact", "prefix", "suffix", "note", "reason", "content", "url"]
        .contains(&field)
}

fn says_something(text: &str) -> bool {
    !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b'.' | b':' | b'T' | b'Z' | b'+'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ids_and_names_stay_and_words_go() {
        let id = "019ab3f0-4c00-7000-8000-000000000006";
        let mut told =
            json!({ "title": "zinc", "evidence": id, "stance": "supports", "start": 4, "what": ["He signed it."] });
        without_words(&mut told);
        let left = json!({ "title": REDACTED, "evidence": id, "stance": "supports", "start": 4, "what": [REDACTED] });
        assert_eq!(told, left);
    }

    #[test]
    fn a_copy_is_six_words_in_a_row_or_all_of_a_shorter_text() {
        let mut erased = Erased::new(Uuid::nil().into());
        erased.takes("The ferry Alma sank off Tarn on Monday, its owner said.");
        erased.takes("Ask Ines Roth");
        assert!(erased.repeats("I doubt that «the ferry ALMA sank off Tarn», frankly."));
        assert!(erased.repeats("One could ask Ines Roth about it."));
        assert!(!erased.repeats("The ferry Alma sank on Monday."));
        assert!(!erased.repeats(""));
    }

    #[test]
    fn a_document_names_what_is_erased_by_its_id() {
        let mut erased = Erased::new(Uuid::nil().into());
        erased.claims.insert(Uuid::max());
        assert!(erased.is_named_in(&json!({ "claim": { "id": Uuid::max() } }).to_string()));
        assert!(!erased.is_named_in(&json!({ "claim": Uuid::nil() }).to_string()));
    }
}
