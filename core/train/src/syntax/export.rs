//! A network as the bytes that `claimbench-core` reads.

use claimbench_core::syntax::{MAGIC, Upos, Xpos};

use super::corpus::Vocabulary;
use super::network::{Linear, Network};
use super::vectors::WIDTH;

/// The bytes of the network, and `lemmas` after them.
pub(super) fn bytes(network: &Network, vocabulary: &Vocabulary, tags: &[(Xpos, Upos)], lemmas: &str) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    number(&mut bytes, tags.len());
    bytes.extend(tags.iter().flat_map(|(xpos, upos)| [*xpos as u8, *upos as u8]));
    number(&mut bytes, vocabulary.hashes.len());
    bytes.extend(vocabulary.hashes.iter().flat_map(|hash| hash.to_le_bytes()));
    let learnt = &network.words.parameter.values;
    let words: Vec<f32> = vocabulary.values.iter().zip(learnt).map(|(value, learnt)| value + learnt).collect();
    rows(&mut bytes, &words, WIDTH);
    rows(&mut bytes, &network.affixes.parameter.values, network.affixes.width);
    rows(&mut bytes, &network.shapes.parameter.values, network.shapes.width);
    number(&mut bytes, 2 * network.layers[0].units);
    linear(&mut bytes, &network.window.linear);
    number(&mut bytes, network.layers.len());
    for layer in &network.layers {
        number(&mut bytes, layer.units);
        linear(&mut bytes, &layer.gates);
        layer.peepholes.iter().flatten().for_each(|peephole| floats(&mut bytes, &peephole.values));
    }
    heads(&mut bytes, network);
    bytes.extend(lemmas.bytes());
    bytes
}

fn heads(bytes: &mut Vec<u8>, network: &Network) {
    let heads = &network.heads;
    number(bytes, heads.root.values.len());
    number(bytes, heads.root_above.values.len());
    let before_root = [&heads.tags, &heads.dependents, &heads.queries, &heads.governors, &heads.distances];
    before_root.into_iter().for_each(|each| linear(bytes, each));
    floats(bytes, &heads.root.values);
    [&heads.below, &heads.above].into_iter().for_each(|each| linear(bytes, each));
    floats(bytes, &heads.root_above.values);
    linear(bytes, &heads.relations);
}

fn number(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend((number as u32).to_le_bytes());
}

fn floats(bytes: &mut Vec<u8>, floats: &[f32]) {
    bytes.extend(floats.iter().flat_map(|float| float.to_le_bytes()));
}

fn linear(bytes: &mut Vec<u8>, linear: &Linear) {
    floats(bytes, &linear.weights.values);
    floats(bytes, &linear.bias.values);
}

/// Each row as bytes, with the scale that brings its greatest value to 127.
fn rows(bytes: &mut Vec<u8>, values: &[f32], width: usize) {
    number(bytes, values.len() / width);
    number(bytes, width);
    let scale = |row: &[f32]| row.iter().fold(0.0f32, |most, value| most.max(value.abs())) / 127.0;
    let scales: Vec<f32> = values.chunks_exact(width).map(scale).collect();
    floats(bytes, &scales);
    for (row, scale) in values.chunks_exact(width).zip(scales) {
        bytes.extend(row.iter().map(|value| if scale > 0.0 { (value / scale).round() as i8 as u8 } else { 0 }));
    }
}
