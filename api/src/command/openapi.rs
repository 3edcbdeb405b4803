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
    /// Write openapi.json, operations.txt and the JSON Schemas to this folder instead
    #[arg(long, value_name = "FOLDER", conflicts_with = "operations")]
    out: Option<PathBuf>,
}

impl Openapi {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self.out {
            Some(folder) => {
                let files = claimbench::openapi::files().map_err(Failure::other)?;
                files.iter().try_for_each(|(name, content)| write(folder.join(name), content))
            }
            None if self.operations => super::print(&claimbench::openapi::list()),
            None => super::print(&claimbench::openapi::json().map_err(Failure::other)?),
        }
    }
}

fn write(file: PathBuf, text: &str) -> Result<(), Failure> {
    fs::write(&file, text).map_err(|source| Failure::Write { file: file.display().to_string(), source })
}
