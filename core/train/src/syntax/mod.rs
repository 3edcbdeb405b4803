//! The tagger and the parser: trained, written, measured.

mod evaluation;
mod lemmas;
mod oracle;
mod perceptron;
mod training;

use std::fs;

use claimbench_core::syntax::model;

use crate::arguments::Arguments;
use crate::conllu;

pub(crate) fn train(arguments: &Arguments) -> Result<(), String> {
    let treebank = arguments.path("treebank")?;
    let out = arguments.path("out")?;
    let sentences = conllu::training(&treebank)?;
    let bytes = training::train(&sentences, arguments)?;
    fs::write(&out, &bytes).map_err(|error| format!("{}: {error}", out.display()))?;
    println!("{} bytes", bytes.len());
    let model = model::read(&bytes).ok_or("the model cannot be read back")?;
    evaluation::report(&model, &conllu::read(&treebank.join("ewt-dev.conllu.xz"))?);
    Ok(())
}

pub(crate) fn evaluate(arguments: &Arguments) -> Result<(), String> {
    let bytes = fs::read(arguments.path("weights")?).map_err(|error| error.to_string())?;
    let model = model::read(&bytes).ok_or("no model")?;
    let sentences = conllu::read(&arguments.path("treebank")?.join("ewt-dev.conllu.xz"))?;
    evaluation::report(&model, &sentences);
    Ok(())
}
