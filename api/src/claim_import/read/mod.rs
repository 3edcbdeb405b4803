//! From a file to its texts and claims. A file that is not of its format is a problem; an entry that does not hold is listed.

mod release;
mod statement;
mod claim_review;
mod averitec;
mod span;
mod doccano;
mod label_studio;

use serde_json::Value;

use super::contents::Contents;
use super::wire::{ClaimFile, ClaimFileFormat};
use crate::database::word;
use crate::problem::{Code, Problem};
use crate::request::holds_nul;

/// The most texts and claims of one file.
const TEXTS: usize = 200;
const CLAIMS: usize = 5000;

const FORMATS: [ClaimFileFormat; 5] = [
    ClaimFileFormat::Release,
    ClaimFileFormat::ClaimReview,
    ClaimFileFormat::Averitec,
    ClaimFileFormat::Doccano,
    ClaimFileFormat::LabelStudio,
];

pub(super) fn contents(file: &ClaimFile) -> Result<(ClaimFileFormat, Contents), Problem> {
    if holds_nul(file.content.as_bytes()) {
        return Err(Problem::because(Code::UnreadableText, "A string of the file holds the character NUL."));
    }
    let format = format(file)?;
    let contents = read(format, file)?;
    let claims = contents.texts.iter().map(|text| text.claims.len()).sum();
    within(contents.texts.len(), TEXTS, "texts")?;
    within(claims, CLAIMS, "claims")?;
    Ok((format, contents))
}

fn within(number: usize, most: usize, what: &str) -> Result<(), Problem> {
    if number <= most {
        return Ok(());
    }
    Err(Problem::because(Code::TooManyEntries, format!("It holds {number} {what}; send {most} at a time.")))
}

fn read(format: ClaimFileFormat, file: &ClaimFile) -> Result<Contents, Problem> {
    match format {
        ClaimFileFormat::Release => release::read(&file.content),
        ClaimFileFormat::ClaimReview => claim_review::read(&document(&file.content)?),
        ClaimFileFormat::Averitec => averitec::read(&document(&file.content)?),
        ClaimFileFormat::Doccano => Ok(doccano::read(file)),
        ClaimFileFormat::LabelStudio => label_studio::read(&document(&file.content)?, file),
    }
}

fn document(content: &str) -> Result<Value, Problem> {
    serde_json::from_str(content).map_err(|error| wrong(format!("It is no JSON: {error}.")))
}

/// The format that was named, if the file does not look like another, or the only one that it looks like.
fn format(file: &ClaimFile) -> Result<ClaimFileFormat, Problem> {
    let json = serde_json::from_str(&file.content).ok();
    let looks: Vec<ClaimFileFormat> =
        FORMATS.into_iter().filter(|format| looks_like(*format, &file.content, json.as_ref())).collect();
    let named = |format: &ClaimFileFormat| format!("`{}`", word(format));
    match (file.format, looks.as_slice()) {
        (Some(format), looks) if looks.contains(&format) => Ok(format),
        (None, [format]) => Ok(*format),
        (Some(format), [other]) => {
            let (format, other) = (named(&format), named(other));
            Err(wrong(format!("It was sent as {format} and looks like {other}; send it as {other}.")))
        }
        (Some(format), _) => Err(wrong(format!("It is nothing that {} can be: {}", named(&format), shape(format)))),
        (None, _) => {
            let names = FORMATS.iter().map(named).collect::<Vec<_>>().join(", ");
            Err(wrong(format!("The file does not tell what it is; name its `format`, one of {names}.")))
        }
    }
}

/// What a file of the format has to be.
fn shape(format: ClaimFileFormat) -> &'static str {
    match format {
        ClaimFileFormat::Release => "its first line, or the whole file, is an object with a `manifest`.",
        ClaimFileFormat::ClaimReview => "an object or a list with `@type` ClaimReview, an `@graph` or a DataFeed.",
        ClaimFileFormat::Averitec => "a list of objects, each with a `claim`.",
        ClaimFileFormat::Doccano => {
            "an object on each line, with `text` and `label`, `labels`, `entities` or `annotations`."
        }
        ClaimFileFormat::LabelStudio => {
            "a list of objects, each with `data` and `annotations` (export as JSON, not as JSON-MIN)."
        }
    }
}

/// Whether a file can be of the format, by its first entry.
fn looks_like(format: ClaimFileFormat, content: &str, json: Option<&Value>) -> bool {
    let first = json.map(|json| json.as_array().map_or(json, |items| items.first().unwrap_or(&Value::Null)));
    let has = |names: &[&str]| first.is_some_and(|entry| names.iter().any(|name| entry.get(name).is_some()));
    let is_list = json.is_some_and(Value::is_array);
    match format {
        ClaimFileFormat::Release => release::looks_like(content),
        ClaimFileFormat::ClaimReview => has(&["@type", "@graph"]),
        ClaimFileFormat::Averitec => is_list && has(&["claim"]),
        ClaimFileFormat::Doccano => doccano::looks_like(content),
        ClaimFileFormat::LabelStudio => is_list && has(&["data"]) && has(&["annotations", "completions"]),
    }
}

fn wrong(detail: String) -> Problem {
    Problem::because(Code::WrongFormat, detail)
}

#[cfg(test)]
mod tests;
