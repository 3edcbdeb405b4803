//! The tagger of names: trained on GUM's named entities and on MEANTIME, and written.

mod example;
mod gum;
mod meantime;
mod perceptron;

use std::fs;

use claimbench_core::mention::name::tagger::{self, LABELS};

use crate::arguments::Arguments;
use crate::conllu;
use example::{Chance, Example};
use perceptron::Perceptron;

/// Trains on all; with `--folds N` also N times without each Nth article of MEANTIME, for an honest measure: `OUT.0` and so on.
pub(crate) fn train(arguments: &Arguments) -> Result<(), String> {
    let (treebank, out) = (arguments.path("treebank")?, arguments.path("out")?);
    let gum = gum::examples(&conllu::gum(&treebank)?);
    let meantime = meantime::examples(&arguments.path("meantime")?)?;
    let write = |path: &std::path::Path, bytes: &[u8]| {
        fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    let folds = arguments.number("folds", 0)?;
    for fold in 0..folds {
        let kept = meantime.iter().enumerate().filter(|(index, _)| index % folds != fold).map(|(_, article)| article);
        write(&out.with_extension(fold.to_string()), &trained(&gum, kept, arguments)?)?;
    }
    let bytes = trained(&gum, meantime.iter(), arguments)?;
    println!("{} bytes", bytes.len());
    write(&out, &bytes)
}

/// Articles of MEANTIME count as often as `--weight` says: they are news, and all their names are marked alike.
fn trained<'a>(
    gum: &'a [Vec<Example>],
    meantime: impl Iterator<Item = &'a Vec<Example>> + Clone,
    arguments: &Arguments,
) -> Result<Vec<u8>, String> {
    let weight = arguments.number("weight", 3)?;
    let mut perceptron = Perceptron::new(LABELS);
    let mut chance = Chance::new();
    for _ in 0..arguments.number("epochs", 10)? {
        let news = (0..weight).flat_map(|_| meantime.clone());
        let mut all: Vec<&Example> = gum.iter().chain(news).flatten().collect();
        chance.shuffle(&mut all);
        all.iter().for_each(|example| example.learn(&mut perceptron, &mut chance));
    }
    let rows = perceptron.rows(arguments.number("fewest", 3)? as u32);
    Ok(tagger::write(&rows.keys, &rows.weights))
}

/// Rows of weights before they are laid out.
struct Rows {
    keys: Vec<u32>,
    weights: Vec<i8>,
}
