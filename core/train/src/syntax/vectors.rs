//! Word vectors that were made from plain text before: what the treebanks are too small to teach.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::BufReader;
use std::path::Path;

use serde::Deserialize;

use crate::conllu::Sentence;

/// Values in one vector.
pub(super) const WIDTH: usize = 100;

pub(super) struct Vectors {
    pub(super) words: Vec<String>,
    /// `WIDTH` values for each word.
    pub(super) values: Vec<f32>,
}

/// Reads a file of: number of words, width, and for each word its length, its letters, a scale and a byte per value.
pub(super) fn read(path: &Path) -> Result<Vectors, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    parse(&bytes).ok_or(format!("{}: not a file of vectors", path.display()))
}

fn parse(bytes: &[u8]) -> Option<Vectors> {
    let mut rest = bytes;
    let mut take = |count: usize| {
        let (taken, after) = rest.split_at_checked(count)?;
        rest = after;
        Some(taken)
    };
    let count = u32::from_le_bytes(take(4)?.try_into().ok()?);
    let width = u32::from_le_bytes(take(4)?.try_into().ok()?);
    let mut vectors = Vectors { words: Vec::new(), values: Vec::new() };
    for _ in 0..count {
        let length = usize::from(*take(1)?.first()?);
        vectors.words.push(std::str::from_utf8(take(length)?).ok()?.to_string());
        let scale = f32::from_le_bytes(take(4)?.try_into().ok()?);
        vectors.values.extend(take(WIDTH)?.iter().map(|byte| scale * f32::from(byte.cast_signed())));
    }
    (width as usize == WIDTH).then_some(vectors)
}

/// A package of vectors, the commonest words first; what stands after the `WIDTH` values of a word is of no use here.
#[derive(Deserialize)]
struct Package {
    words: Vec<String>,
    vectors: HashMap<String, Vec<f64>>,
}

/// The bytes that `read` reads: the vectors of the `commonest` words and of those that the sentences have, none with digits.
pub(super) fn pick(path: &Path, commonest: usize, sentences: &[Sentence]) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = fs::File::open(path).map_err(|error| failed(&error))?;
    let package: Package = serde_json::from_reader(BufReader::new(file)).map_err(|error| failed(&error))?;
    let forms = |sentence: &Sentence| {
        let words = sentence.words.iter().map(|word| &word.form);
        words.chain(&sentence.contractions).map(|form| form.to_lowercase().replace('’', "'")).collect::<Vec<_>>()
    };
    let needed: HashSet<String> = sentences.iter().flat_map(forms).collect();
    let fits = |word: &str| word.len() <= 40 && !word.contains(|each: char| each.is_numeric());
    let chosen = package.words.iter().enumerate().filter(|(at, word)| *at < commonest || needed.contains(*word));
    let rows: Vec<(&String, &[f64])> = chosen
        .filter(|(_, word)| fits(word))
        .filter_map(|(_, word)| Some((word, package.vectors.get(word)?.get(..WIDTH)?)))
        .collect();
    let mut bytes: Vec<u8> = [rows.len() as u32, WIDTH as u32].iter().flat_map(|number| number.to_le_bytes()).collect();
    rows.iter().for_each(|(word, values)| put(&mut bytes, word, values));
    Ok(bytes)
}

fn put(bytes: &mut Vec<u8>, word: &str, values: &[f64]) {
    let step = values.iter().fold(1e-9f64, |most, value| most.max(value.abs())) / 127.0;
    bytes.push(word.len() as u8);
    bytes.extend(word.bytes());
    bytes.extend((step as f32).to_le_bytes());
    bytes.extend(values.iter().map(|value| ((value / step).round_ties_even() as i8).cast_unsigned()));
}
