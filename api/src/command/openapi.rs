use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::Failure;

/// Print the description of the API (OpenAPI 3.1)
#[derive(Args)]
pub(super) struct Openapi {
    /// Print the list of operations instead: id, method, path, permission
    #[arg(long)]
    operations: bool,
    /// Write openapi.json and operations.txt to this folder instead
    #[arg(long, value_name = "FOLDER", conflicts_with = "operations")]
    out: Option<PathBuf>,
}

impl Openapi {
    pub(super) fn run(self) -> Result<(), Failure> {
        let description = claimbench::openapi::json().map_err(Failure::other)?;
        let operations = claimbench::openapi::list();
        match self.out {
            Some(folder) => {
                write(folder.join("openapi.json"), &description)?;
                write(folder.join("operations.txt"), &operations)
            }
            None => super::print(if self.operations { &operations } else { &description }),
        }
    }
}

fn write(file: PathBuf, text: &str) -> Result<(), Failure> {
    fs::write(&file, text).map_err(|source| Failure::Write { file: file.display().to_string(), source })
}
