//! The network of `claimbench-core` while it learns.

mod matrix;
mod parameter;
mod linear;
mod window;
mod recurrent;
mod loss;
mod heads;

use std::ops::Range;

pub(super) use heads::Heads;
pub(super) use linear::Linear;
#[cfg(test)]
use parameter::Parameter;
pub(super) use parameter::{Pace, Table};
pub(super) use recurrent::Layer;
use window::Window;

use super::corpus::{Example, Vocabulary};
use super::random::Random;
use super::vectors::WIDTH;
use claimbench_core::syntax::AFFIXES;
use loss::Dropout;

/// Sizes, and how much is dropped while it learns.
#[derive(Clone)]
pub(super) struct Shape {
    pub(super) affix: usize,
    pub(super) shape: usize,
    pub(super) units: usize,
    pub(super) layers: usize,
    pub(super) arc: usize,
    pub(super) label: usize,
    pub(super) dropout: f32,
    /// How often a word is hidden, so that its letters must tell.
    pub(super) hidden: f32,
}

/// Rows of affixes, and rows of shapes.
pub(super) const BUCKETS: [usize; 2] = [16384, 1024];

pub(super) struct Network {
    /// What words learn on top of their vectors.
    pub(super) words: Table,
    pub(super) affixes: Table,
    pub(super) shapes: Table,
    pub(super) window: Window,
    pub(super) layers: Vec<Layer>,
    pub(super) heads: Heads,
    shape: Shape,
}

/// Some sentences, one after the other.
pub(super) struct Batch {
    sentences: Vec<Range<usize>>,
    words: Vec<Option<usize>>,
    affixes: Vec<[u32; AFFIXES]>,
    shapes: Vec<u32>,
    tags: Vec<usize>,
    heads: Vec<usize>,
    relations: Vec<usize>,
    /// Of each token in the loss.
    weight: f32,
}

impl Batch {
    pub(super) fn new<'a>(examples: impl Iterator<Item = &'a Example>) -> Self {
        let mut batch = Self {
            sentences: Vec::new(),
            words: Vec::new(),
            affixes: Vec::new(),
            shapes: Vec::new(),
            tags: Vec::new(),
            heads: Vec::new(),
            relations: Vec::new(),
            weight: 1.0,
        };
        for example in examples {
            let start = batch.words.len();
            batch.sentences.push(start..start + example.words.len());
            batch.words.extend(&example.words);
            batch.affixes.extend(example.forms.iter().map(|form| form.affixes));
            batch.shapes.extend(example.forms.iter().map(|form| form.shape));
            batch.tags.extend(&example.tags);
            batch.heads.extend(&example.heads);
            batch.relations.extend(&example.relations);
        }
        batch.weight = 1.0 / batch.words.len().max(1) as f32;
        batch
    }

    /// Where the token's head stands in the batch; none for the root.
    fn governor(&self, token: usize) -> Option<usize> {
        let at = self.sentences.partition_point(|sentence| sentence.end <= token);
        let sentence = &self.sentences[at];
        Some(self.heads[token]).filter(|head| *head < sentence.len()).map(|head| head + sentence.start)
    }
}

impl Network {
    pub(super) fn new(shape: &Shape, words: usize, tags: usize, random: &mut Random) -> Self {
        let width = 2 * shape.units;
        Self {
            words: Table::new(words, WIDTH, 0.0, random),
            affixes: Table::new(BUCKETS[0], shape.affix, 0.2, random),
            shapes: Table::new(BUCKETS[1], shape.shape, 0.2, random),
            window: Window::new(WIDTH + shape.affix + shape.shape, width, random),
            layers: (0..shape.layers).map(|_| Layer::new(width, shape.units, random)).collect(),
            heads: Heads::new(shape, tags, random),
            shape: shape.clone(),
        }
    }

    /// Learns from a batch; the loss of a token before.
    pub(super) fn learn(&mut self, batch: &Batch, vocabulary: &Vocabulary, pace: Pace, random: &mut Random) -> f32 {
        let loss = self.measure(batch, vocabulary, random);
        self.step(pace);
        loss
    }

    /// The loss of a token, of which the gradients are kept for the next step.
    fn measure(&mut self, batch: &Batch, vocabulary: &Vocabulary, random: &mut Random) -> f32 {
        let shown: Vec<Option<usize>> =
            batch.words.iter().map(|word| word.filter(|_| random.unit() >= self.shape.hidden)).collect();
        let mut embedded = self.embed(batch, &shown, vocabulary);
        let mask = Dropout::new(embedded.len(), self.shape.dropout, random);
        mask.apply(&mut embedded);
        let windows = self.window.forward(&embedded, &batch.sentences);
        let mut inputs = vec![windows.output.clone()];
        let mut masks = Vec::new();
        let mut traces = Vec::new();
        for layer in &self.layers {
            let trace = layer.forward(&inputs[traces.len()], &batch.sentences);
            let mut output = trace.output.clone();
            masks.push(Dropout::new(output.len(), self.shape.dropout, random));
            masks[traces.len()].apply(&mut output);
            inputs.push(output);
            traces.push(trace);
        }
        let mut gradients: Vec<Vec<f32>> = inputs.iter().map(|input| vec![0.0; input.len()]).collect();
        let top = self.layers.len();
        let mut loss = self.heads.attach(&inputs[top], batch, &mut gradients[top], random);
        loss += self.heads.name(&inputs[top], batch, &mut gradients[top], random);
        loss += self.heads.tag(&inputs[1], batch, &mut gradients[1]);
        for at in (0..top).rev() {
            let mut by_output = std::mem::take(&mut gradients[at + 1]);
            masks[at].apply(&mut by_output);
            self.layers[at].backward(&inputs[at], &traces[at], &batch.sentences, &by_output, &mut gradients[at]);
        }
        let mut by_embedded = vec![0.0; embedded.len()];
        self.window.backward(&embedded, &windows, &batch.sentences, &gradients[0], &mut by_embedded);
        mask.apply(&mut by_embedded);
        self.push_embedding(batch, &shown, &by_embedded);
        loss
    }

    fn width(&self) -> usize {
        WIDTH + self.shape.affix + self.shape.shape
    }

    fn embed(&self, batch: &Batch, shown: &[Option<usize>], vocabulary: &Vocabulary) -> Vec<f32> {
        let mut vectors = vec![0.0; shown.len() * self.width()];
        for (token, vector) in vectors.chunks_exact_mut(self.width()).enumerate() {
            let (word, rest) = vector.split_at_mut(WIDTH);
            let (affixes, shape) = rest.split_at_mut(self.shape.affix);
            if let Some(row) = shown[token] {
                word.copy_from_slice(&vocabulary.values[row * WIDTH..][..WIDTH]);
                self.words.add_to(row, word);
            }
            batch.affixes[token].iter().for_each(|affix| self.affixes.add_to(*affix as usize % BUCKETS[0], affixes));
            self.shapes.add_to(batch.shapes[token] as usize % BUCKETS[1], shape);
        }
        vectors
    }

    fn push_embedding(&mut self, batch: &Batch, shown: &[Option<usize>], gradients: &[f32]) {
        let width = self.width();
        for (token, gradient) in gradients.chunks_exact(width).enumerate() {
            let (word, rest) = gradient.split_at(WIDTH);
            let (affixes, shape) = rest.split_at(self.shape.affix);
            if let Some(row) = shown[token] {
                self.words.push(row, word);
            }
            batch.affixes[token].iter().for_each(|affix| self.affixes.push(*affix as usize % BUCKETS[0], affixes));
            self.shapes.push(batch.shapes[token] as usize % BUCKETS[1], shape);
        }
    }

    fn step(&mut self, pace: Pace) {
        [&mut self.words, &mut self.affixes, &mut self.shapes].into_iter().for_each(|table| table.learn(pace));
        self.window.learn(pace);
        self.layers.iter_mut().for_each(|layer| layer.learn(pace));
        self.heads.learn(pace);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conllu::tests::sentence_of;
    use crate::syntax::corpus;
    use crate::syntax::vectors::Vectors;

    type Pick = fn(&mut Network) -> &mut Parameter;

    const PICKS: [(&str, Pick); 14] = [
        ("window", |network| &mut network.window.linear.weights),
        ("distances", |network| &mut network.heads.distances.weights),
        ("word", |network| &mut network.words.parameter),
        ("affix", |network| &mut network.affixes.parameter),
        ("first gates", |network| &mut network.layers[0].gates.weights),
        ("second gates", |network| &mut network.layers[1].gates.weights),
        ("bias", |network| &mut network.layers[1].gates.bias),
        ("forget peephole", |network| &mut network.layers[0].peepholes[0][0]),
        ("open peephole", |network| &mut network.layers[1].peepholes[1][1]),
        ("tags", |network| &mut network.heads.tags.weights),
        ("queries", |network| &mut network.heads.queries.weights),
        ("governors", |network| &mut network.heads.governors.weights),
        ("root", |network| &mut network.heads.root),
        ("above", |network| &mut network.heads.above.weights),
    ];

    #[test]
    fn gradients_are_the_slopes_of_the_loss() {
        let sentences = [sentence_of("Two dogs bark"), sentence_of("The old dogs sleep")];
        let vectors = Vectors { words: vec!["dogs".into()], values: vec![0.3; WIDTH] };
        let vocabulary = Vocabulary::new(&vectors, &sentences, 1);
        let tags = corpus::tag_pairs(&sentences, 1);
        let examples = corpus::examples(&sentences, &vocabulary, &tags);
        let batch = Batch::new(examples.iter());
        let shape = Shape { affix: 4, shape: 2, units: 4, layers: 2, arc: 5, label: 6, dropout: 0.0, hidden: 0.0 };
        let mut random = Random::new(5);
        let mut network = Network::new(&shape, vocabulary.hashes.len(), tags.len().max(1), &mut random);
        network.measure(&batch, &vocabulary, &mut random);
        let gradients: Vec<Vec<f32>> = PICKS.iter().map(|(_, pick)| pick(&mut network).gradients.clone()).collect();
        for ((name, pick), gradients) in PICKS.iter().zip(gradients) {
            let steepest = (0..gradients.len()).max_by(|a, b| gradients[*a].abs().total_cmp(&gradients[*b].abs()));
            let at = steepest.unwrap();
            let mut loss_at = |by: f32| {
                pick(&mut network).values[at] += by;
                network.measure(&batch, &vocabulary, &mut random)
            };
            let slope = (loss_at(5e-3) - loss_at(-1e-2)) / 1e-2;
            loss_at(5e-3);
            let error = (slope - gradients[at]).abs() / gradients[at].abs().max(1e-3);
            assert!(error < 0.05, "{name}: slope {slope}, gradient {}", gradients[at]);
        }
    }
}
