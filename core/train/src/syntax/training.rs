//! The training itself.

use std::collections::BTreeMap;

use claimbench_core::syntax::form::Form;
use claimbench_core::syntax::model;
use claimbench_core::syntax::parser::{self, Input};
use claimbench_core::syntax::scorer::Scorer;
use claimbench_core::syntax::tagger;
use claimbench_core::syntax::transition::{MOVES, Move, State};
use claimbench_core::syntax::{Upos, Xpos};

use super::lemmas;
use super::oracle::{self, Gold};
use super::perceptron::Perceptron;
use crate::arguments::Arguments;
use crate::conllu::Sentence;

/// Parts into which the training sentences fall, so that each is tagged by a tagger that has not seen it.
const FOLDS: usize = 4;

struct Example {
    forms: Vec<Form>,
    classes: Vec<u8>,
    gold: Gold,
}

pub(super) fn train(sentences: &[Sentence], arguments: &Arguments) -> Result<Vec<u8>, String> {
    let tags = tag_pairs(sentences);
    let examples: Vec<Example> = sentences.iter().map(|sentence| example(sentence, &tags)).collect();
    let epochs = arguments.number("epochs", 4)?;
    let mut predicted: Vec<Vec<u8>> = vec![Vec::new(); examples.len()];
    for fold in 0..FOLDS {
        let model = tagger(&examples, tags.len(), epochs.min(3), |index| index % FOLDS != fold);
        for (index, example) in examples.iter().enumerate().filter(|(index, _)| index % FOLDS == fold) {
            predicted[index] = tagger::tag(&example.forms, &model);
        }
        eprintln!("fold {fold}");
    }
    let tagger = tagger(&examples, tags.len(), epochs, |_| true);
    let xpos = |classes: &Vec<u8>| classes.iter().map(|class| tags[usize::from(*class)].0 as u8).collect();
    let predicted: Vec<Vec<u8>> = predicted.iter().map(xpos).collect();
    let parser = parser(&examples, &predicted, epochs);
    let fewest = |name: &str, otherwise| arguments.number(name, otherwise).map(|count| count as u32);
    let (tagger, parser) = (tagger.rows(fewest("fewest-tagger", 3)?), parser.rows(fewest("fewest", 8)?));
    eprintln!("{} and {} rows", tagger.keys.len(), parser.keys.len());
    Ok(model::write(&tags, &tagger, &parser, &lemmas::exceptions(sentences)))
}

/// The pairs of tags that occur, in their own order.
fn tag_pairs(sentences: &[Sentence]) -> Vec<(Xpos, Upos)> {
    let mut counts: BTreeMap<(Xpos, Upos), usize> = BTreeMap::new();
    for word in sentences.iter().flat_map(|sentence| &sentence.words) {
        *counts.entry((word.xpos, word.upos)).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| *count > 8).map(|(pair, _)| pair).collect()
}

fn example(sentence: &Sentence, tags: &[(Xpos, Upos)]) -> Example {
    let words = &sentence.words;
    let class = |pair: (Xpos, Upos)| {
        let same = tags.iter().position(|known| *known == pair);
        same.or_else(|| tags.iter().position(|known| known.0 == pair.0)).unwrap_or(0) as u8
    };
    Example {
        forms: words.iter().map(|word| Form::new(&word.form)).collect(),
        classes: words.iter().map(|word| class((word.xpos, word.upos))).collect(),
        gold: Gold {
            heads: words.iter().map(|word| word.head.unwrap_or(words.len())).collect(),
            relations: words.iter().map(|word| word.relation as u8).collect(),
        },
    }
}

fn tagger(examples: &[Example], width: usize, epochs: usize, with: impl Fn(usize) -> bool) -> Perceptron {
    let mut model = Perceptron::new(width);
    let mut features = Vec::new();
    let mut scores = vec![0.0; width];
    for epoch in 0..epochs {
        for index in order(examples.len(), epoch).into_iter().filter(|index| with(*index)) {
            let example = &examples[index];
            let mut tags = Vec::with_capacity(example.forms.len());
            for (at, right) in example.classes.iter().enumerate() {
                tagger::features(&example.forms, &tags, at, &mut features);
                scores.fill(0.0);
                model.score(&features, &mut scores);
                let guess = tagger::best(&scores);
                model.update(&features, usize::from(*right), guess);
                model.tick();
                tags.push(guess as u8);
            }
        }
    }
    model
}

fn parser(examples: &[Example], tags: &[Vec<u8>], epochs: usize) -> Perceptron {
    let mut model = Perceptron::new(MOVES);
    for epoch in 0..epochs {
        let mut random = Random(epoch as u64 + 1);
        for index in order(examples.len(), epoch) {
            let example = &examples[index];
            let input = Input { forms: &example.forms, tags: &tags[index] };
            learn(&mut model, &input, &example.gold, epoch, &mut random);
        }
        eprintln!("parser epoch {epoch}");
    }
    model
}

fn learn(model: &mut Perceptron, input: &Input, gold: &Gold, epoch: usize, random: &mut Random) {
    let mut state = State::new(input.forms.len());
    let mut features = Vec::new();
    let mut scores = vec![0.0; MOVES];
    while !state.is_done() {
        parser::features(input, &state, &mut features);
        scores.fill(0.0);
        model.score(&features, &mut scores);
        let guess = parser::best_allowed(&state, &scores);
        let right = best_right(&state, gold, &scores).unwrap_or(guess);
        if !oracle::is_right(&state, gold, Move::from_class(guess)) {
            model.update(&features, right, guess);
        }
        model.tick();
        let explore = epoch > 0 && random.below(10) < 9;
        state.apply(Move::from_class(if explore { guess } else { right }));
    }
}

fn best_right(state: &State, gold: &Gold, scores: &[f32]) -> Option<usize> {
    let right = |class: &usize| state.may(*class) && oracle::is_right(state, gold, Move::from_class(*class));
    (0..MOVES).filter(right).reduce(|best, class| if scores[class] > scores[best] { class } else { best })
}

/// The examples in an order that differs from epoch to epoch.
fn order(count: usize, epoch: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut random = Random(epoch as u64 * 7919 + 17);
    for at in (1..count).rev() {
        order.swap(at, random.below(at as u64 + 1) as usize);
    }
    order
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % limit
    }
}
