//! Options of the command line: `--name value`.

use std::collections::BTreeMap;
use std::path::PathBuf;

pub(crate) struct Arguments(BTreeMap<String, String>);

impl Arguments {
    pub(crate) fn new(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = BTreeMap::new();
        while let Some(word) = words.next() {
            let name = word.strip_prefix("--").ok_or(format!("{word:?} is no option"))?.to_string();
            let value = words.next().ok_or(format!("--{name} needs a value"))?;
            options.insert(name, value);
        }
        Ok(Self(options))
    }

    pub(crate) fn path(&self, name: &str) -> Result<PathBuf, String> {
        self.0.get(name).map(PathBuf::from).ok_or(format!("--{name} is missing"))
    }

    pub(crate) fn path_or(&self, name: &str, otherwise: &str) -> PathBuf {
        self.0.get(name).map_or(PathBuf::from(otherwise), PathBuf::from)
    }

    pub(crate) fn number(&self, name: &str, otherwise: usize) -> Result<usize, String> {
        let Some(value) = self.0.get(name) else { return Ok(otherwise) };
        value.parse().map_err(|_| format!("--{name} {value}: no number"))
    }
}
