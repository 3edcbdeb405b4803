//! Between a column of text and what it means: a word of a closed list, or a JSON document.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// The word by which a variant goes on the wire, which is also how it is stored.
pub(crate) fn word<T: Serialize>(variant: T) -> String {
    match serde_json::to_value(variant) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    }
}

/// What a stored word means.
pub(crate) fn meaning<T: DeserializeOwned>(word: &str) -> Result<T, Problem> {
    Ok(serde_json::from_value(serde_json::Value::String(word.to_owned()))?)
}

pub(crate) fn json<T: Serialize>(document: &T) -> Result<String, Problem> {
    Ok(serde_json::to_string(document)?)
}

pub(crate) fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    Ok(serde_json::from_str(text)?)
}
