use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::super::contents::{Contents, Told, unread};
use super::super::wire::{ImportLossKind, UnreadReason};
use super::statement::{Statement, Statements};
use super::wrong;
use crate::problem::Problem;

/// What the data set says of a claim that is kept in its history.
const SAID: [&str; 10] = [
    "claim_id",
    "speaker",
    "claim_date",
    "label",
    "justification",
    "claim_types",
    "fact_checking_article",
    "cached_original_claim_url",
    "location_ISO_code",
    "questions",
];

/// A list of claims. It has no texts beside them.
pub(super) fn read(document: &Value) -> Result<Contents, Problem> {
    let entries = document.as_array().ok_or_else(|| wrong("It is no list of claims.".to_owned()))?;
    let mut statements = Statements::default();
    for (at, entry) in entries.iter().enumerate() {
        let position = format!("/{at}");
        match entry["claim"].as_str() {
            Some(words) => statements.add(statement(position, words, entry)),
            None => {
                let says = "It has no `claim`, or one that is no string.";
                statements.contents.unread.push(unread(&position, UnreadReason::NoText, says, ""));
            }
        }
    }
    Ok(statements.into_contents())
}

fn statement<'a>(position: String, words: &'a str, entry: &'a Value) -> Statement<'a> {
    let text = |name: &str| entry[name].as_str();
    let url = text("original_claim_url");
    let told = Told {
        title: None,
        url,
        publisher: text("reporting_source"),
        byline: text("speaker"),
        published: text("claim_date").and_then(day),
    };
    let said: serde_json::Map<String, Value> = SAID
        .iter()
        .filter(|name| !entry[**name].is_null())
        .map(|name| ((*name).to_owned(), entry[*name].clone()))
        .collect();
    let mut losses = BTreeSet::new();
    losses.extend(text("label").map(|_| ImportLossKind::Verdict));
    losses.extend(text("justification").map(|_| ImportLossKind::Reasons));
    losses.extend(entry["questions"].as_array().filter(|list| !list.is_empty()).map(|_| ImportLossKind::Evidence));
    Statement { position, words, key: url, text: None, told, said: json!(said), losses }
}

/// `15-6-2025`, as the data set writes it.
fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%d-%m-%Y").ok()
}
