//! The training itself.

use super::corpus::{self, Example, Vocabulary};
use super::network::{Batch, Network, Pace, Shape};
use super::random::Random;
use super::vectors::Vectors;
use super::{export, lemmas};
use crate::arguments::Arguments;
use crate::conllu::Sentence;

pub(super) struct Plan {
    shape: Shape,
    pub(super) epochs: usize,
    /// Tokens in a batch, about.
    batch: usize,
    rate: f32,
    seed: u64,
}

impl Plan {
    pub(super) fn new(arguments: &Arguments) -> Result<Self, String> {
        let percent = |name: &str, otherwise| arguments.number(name, otherwise).map(|value| value as f32 / 100.0);
        Ok(Self {
            shape: Shape {
                affix: arguments.number("affix", 32)?,
                shape: arguments.number("shape", 12)?,
                units: arguments.number("units", 64)?,
                layers: arguments.number("layers", 3)?,
                arc: arguments.number("arc", 64)?,
                label: arguments.number("label", 64)?,
                dropout: percent("dropout", 12)?,
                hidden: percent("hidden", 12)?,
            },
            epochs: arguments.number("epochs", 18)?,
            batch: arguments.number("batch", 300)?,
            rate: arguments.number("rate", 300)? as f32 * 1e-5,
            seed: arguments.number("seed", 1)? as u64,
        })
    }
}

/// Trains, and shows the bytes of the model after each epoch.
pub(super) fn train(
    sentences: &[Sentence],
    vectors: &Vectors,
    plan: &Plan,
    mut show: impl FnMut(&[u8], usize) -> Result<(), String>,
) -> Result<(), String> {
    let tags = corpus::tag_pairs(sentences, 9);
    let vocabulary = Vocabulary::new(vectors, sentences, 2);
    let examples = corpus::examples(sentences, &vocabulary, &tags);
    let lemmas = lemmas::exceptions(sentences);
    let mut random = Random::new(plan.seed);
    let mut network = Network::new(&plan.shape, vocabulary.hashes.len(), tags.len(), &mut random);
    let tokens: usize = examples.iter().map(|example| example.words.len()).sum();
    let all = (tokens / plan.batch * plan.epochs) as f32;
    let mut step = 0;
    for epoch in 0..plan.epochs {
        let (mut loss, mut batches) = (0.0, 0);
        for batch in batches_of(&examples, plan.batch, &mut random) {
            step += 1;
            let progress = step as f32 / all;
            let rate = plan.rate * (progress * 20.0).min(1.0) * (1.0 - progress).max(0.01);
            loss += network.learn(&batch, &vocabulary, Pace { rate, step }, &mut random);
            batches += 1;
        }
        eprintln!("epoch {epoch}: loss {:.4}", loss / batches as f32);
        show(&export::bytes(&network, &vocabulary, &tags, &lemmas), epoch)?;
    }
    Ok(())
}

fn batches_of(examples: &[Example], tokens: usize, random: &mut Random) -> Vec<Batch> {
    let mut order: Vec<&Example> = examples.iter().collect();
    random.shuffle(&mut order);
    let mut batches = Vec::new();
    let (mut start, mut held) = (0, 0);
    for (at, example) in order.iter().enumerate() {
        held += example.words.len();
        if held >= tokens || at + 1 == order.len() {
            batches.push(Batch::new(order[start..=at].iter().copied()));
            (start, held) = (at + 1, 0);
        }
    }
    batches
}
