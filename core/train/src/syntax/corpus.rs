//! The treebank as numbers.

use std::collections::{BTreeMap, HashMap};

use claimbench_core::syntax::{Form, Relation, Upos, Xpos};

use super::vectors::{Vectors, WIDTH};
use crate::conllu::Sentence;

pub(super) struct Example {
    pub(super) forms: Vec<Form>,
    /// Rows of the vocabulary; none for unknown words.
    pub(super) words: Vec<Option<usize>>,
    pub(super) tags: Vec<usize>,
    /// The number of words for the root.
    pub(super) heads: Vec<usize>,
    pub(super) relations: Vec<usize>,
}

/// Words by the hash of their form.
pub(super) struct Vocabulary {
    pub(super) hashes: Vec<u32>,
    /// `WIDTH` values for each word, zeros where there is no vector.
    pub(super) values: Vec<f32>,
    rows: HashMap<u32, usize>,
}

impl Vocabulary {
    /// The words of the vectors, and those that the treebank has at least `fewest` times.
    pub(super) fn new(vectors: &Vectors, sentences: &[Sentence], fewest: usize) -> Self {
        let mut vocabulary = Self { hashes: Vec::new(), values: Vec::new(), rows: HashMap::new() };
        let mut letters = Vec::new();
        let scale = scale(&vectors.values);
        for (word, values) in vectors.words.iter().zip(vectors.values.chunks_exact(WIDTH)) {
            let values: Vec<f32> = values.iter().map(|value| value * scale).collect();
            vocabulary.add(Form::new(word, &mut letters).word, &values);
        }
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for word in sentences.iter().flat_map(|sentence| &sentence.words) {
            *counts.entry(Form::new(&word.form, &mut letters).word).or_default() += 1;
        }
        for (hash, _) in counts.iter().filter(|(_, count)| **count >= fewest) {
            vocabulary.add(*hash, &[0.0; WIDTH]);
        }
        vocabulary
    }

    fn add(&mut self, hash: u32, values: &[f32]) {
        if self.rows.contains_key(&hash) {
            return;
        }
        self.rows.insert(hash, self.hashes.len());
        self.hashes.push(hash);
        self.values.extend(values);
    }
}

/// What brings the values to a mean square of a half.
fn scale(values: &[f32]) -> f32 {
    let square: f64 = values.iter().map(|value| f64::from(value * value)).sum();
    (0.5 * values.len() as f64 / square.max(1e-9)).sqrt() as f32
}

/// The pairs of tags that occur at least `fewest` times, in their own order.
pub(super) fn tag_pairs(sentences: &[Sentence], fewest: usize) -> Vec<(Xpos, Upos)> {
    let mut counts: BTreeMap<(Xpos, Upos), usize> = BTreeMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words) {
        *counts.entry((word.xpos, word.upos)).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count >= fewest).map(|(pair, _)| pair).collect()
}

pub(super) fn examples(sentences: &[Sentence], vocabulary: &Vocabulary, tags: &[(Xpos, Upos)]) -> Vec<Example> {
    sentences.iter().map(|sentence| example(sentence, vocabulary, tags)).collect()
}

fn example(sentence: &Sentence, vocabulary: &Vocabulary, tags: &[(Xpos, Upos)]) -> Example {
    let words = &sentence.words;
    let mut letters = Vec::new();
    let forms: Vec<Form> = words.iter().map(|word| Form::new(&word.form, &mut letters)).collect();
    let class = |pair: (Xpos, Upos)| {
        let same = tags.iter().position(|known| *known == pair);
        same.or_else(|| tags.iter().position(|known| known.0 == pair.0)).unwrap_or(0)
    };
    Example {
        words: forms.iter().map(|form| vocabulary.rows.get(&form.word).copied()).collect(),
        forms,
        tags: words.iter().map(|word| class((word.xpos, word.upos))).collect(),
        heads: words.iter().map(|word| word.head.unwrap_or(words.len())).collect(),
        relations: words.iter().map(|word| word.relation as usize).collect(),
    }
}

pub(super) const RELATIONS: usize = Relation::ALL.len();
