//! Trains the weights that `claimbench-core` embeds, and measures them. Same treebank, same bytes.
//!
//! ```text
//! claimbench-train syntax --treebank DIR --out FILE      train the tagger and the parser
//! claimbench-train evaluate --treebank DIR               measure the embedded weights on EWT dev
//! ```

mod arguments;
mod conllu;
mod syntax;

use std::process::ExitCode;

use arguments::Arguments;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let subcommand = words.next().unwrap_or_default();
    let done = Arguments::new(words).and_then(|arguments| match subcommand.as_str() {
        "syntax" => syntax::train(&arguments),
        "evaluate" => syntax::evaluate(&arguments),
        other => Err(format!("no subcommand {other:?}: syntax or evaluate")),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("claimbench-train: {reason}");
            ExitCode::FAILURE
        }
    }
}
