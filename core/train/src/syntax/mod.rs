//! The tagger and the parser: trained, written, measured.

mod random;
mod network;
mod vectors;
mod corpus;
mod training;
mod lemmas;
mod export;
mod evaluation;

use std::fs;
use std::path::Path;

use claimbench_core::syntax::Model;

use crate::arguments::Arguments;
use crate::conllu::{self, Sentence};

/// The word vectors of this package; see its README.
const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors.bin");

/// Trains, and writes `syntax.bin` into the folder `--out` after each epoch.
pub(crate) fn train(arguments: &Arguments) -> Result<(), String> {
    let treebank = arguments.path("treebank")?;
    let out = arguments.path("out")?.join("syntax.bin");
    let sentences = conllu::training(&treebank)?;
    let dev = development(&treebank)?;
    let vectors = vectors::read(&arguments.path_or("vectors", VECTORS))?;
    let plan = training::Plan::new(arguments)?;
    training::train(&sentences, &vectors, &plan, |bytes, epoch| {
        fs::write(&out, bytes).map_err(|error| format!("{}: {error}", out.display()))?;
        let model = Model::read(bytes).ok_or("the model cannot be read back")?;
        if epoch + 1 == plan.epochs {
            evaluation::report(&model, &dev);
        } else {
            evaluation::glance(&model, &dev, epoch);
        }
        Ok(())
    })
}

/// Measures the embedded weights.
pub(crate) fn evaluate(arguments: &Arguments) -> Result<(), String> {
    let model = Model::embedded().ok_or("the embedded weights cannot be read")?;
    evaluation::report(model, &development(&arguments.path("treebank")?)?);
    Ok(())
}

/// Picks the word vectors that are worth their room out of a package of many.
pub(crate) fn make_vectors(arguments: &Arguments) -> Result<(), String> {
    let sentences = conllu::training(&arguments.path("treebank")?)?;
    let bytes = vectors::pick(&arguments.path("from")?, arguments.number("words", 60_000)?, &sentences)?;
    let out = arguments.path("out")?;
    fs::write(&out, bytes).map_err(|error| format!("{}: {error}", out.display()))
}

fn development(treebank: &Path) -> Result<Vec<Sentence>, String> {
    conllu::read(&treebank.join("ewt-dev.conllu.xz"))
}
