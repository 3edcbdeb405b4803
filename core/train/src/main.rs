//! Trains the weights that `claimbench-core` embeds, and measures them. Same treebank, same bytes.
//!
//! ```text
//! claimbench-train syntax --treebank DIR --out DIR               train tagger and parser, write DIR/syntax.bin
//! claimbench-train names --treebank DIR --meantime FILE --out FILE   train the tagger of names
//! claimbench-train evaluate --treebank DIR                       measure the embedded weights on EWT dev
//! claimbench-train vectors --from FILE --treebank DIR --out FILE make the word vectors that `syntax` starts from
//! ```
//!
//! Built with `RUSTFLAGS="-C target-cpu=native"` it learns in half the time.

mod arguments;
mod conllu;
mod syntax;
mod names;

use std::process::ExitCode;

use arguments::Arguments;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let subcommand = words.next().unwrap_or_default();
    let done = Arguments::new(words).and_then(|arguments| match subcommand.as_str() {
        "syntax" => syntax::train(&arguments),
        "names" => names::train(&arguments),
        "evaluate" => syntax::evaluate(&arguments),
        "vectors" => syntax::make_vectors(&arguments),
        other => Err(format!("no subcommand {other:?}: syntax, evaluate or vectors")),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("claimbench-train: {reason}");
            ExitCode::FAILURE
        }
    }
}
