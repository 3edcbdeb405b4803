use serde_json::{Value, json};

use super::super::contents::{Contents, ForeignText, Told, day, unread};
use super::super::wire::{ClaimFile, ImportLossKind, UnreadEntry, UnreadReason};
use super::span::{Marked, claim};

/// Where versions of doccano keep the spans of a text.
const SPANS: [&str; 4] = ["entities", "label", "labels", "annotations"];

/// Whether its first line is an object with a text and spans.
pub(super) fn looks_like(content: &str) -> bool {
    let first = content.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    serde_json::from_str::<Value>(first).is_ok_and(|line| text(&line).is_some() && spans(&line).is_some())
}

/// An object on each line.
pub(super) fn read(file: &ClaimFile) -> Contents {
    let mut contents = Contents::default();
    for (at, line) in file.content.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let position = format!("line {}", at + 1);
        match serde_json::from_str(line) {
            Ok(entry) => {
                let read = of_entry(&mut contents, &position, &entry, file);
                contents.note(read);
            }
            Err(error) => {
                let says = format!("The line is no JSON: {error}.");
                contents.unread.push(unread(&position, UnreadReason::WrongShape, &says, ""));
            }
        }
    }
    contents
}

fn text(entry: &Value) -> Option<&str> {
    ["text", "data"].iter().find_map(|name| entry[*name].as_str())
}

fn spans(entry: &Value) -> Option<&Vec<Value>> {
    SPANS.iter().find_map(|name| entry[*name].as_array())
}

fn of_entry(contents: &mut Contents, position: &str, entry: &Value, file: &ClaimFile) -> Result<(), UnreadEntry> {
    let (Some(words), Some(spans)) = (text(entry), spans(entry)) else {
        let says = "The line has no `text` (or `data`), or no list of spans.";
        return Err(unread(position, UnreadReason::WrongShape, says, ""));
    };
    let field = |name: &str| entry[name].as_str().or(entry["meta"][name].as_str());
    let (title, url, publisher) = (field("title"), field("url"), field("publisher"));
    let told = Told { title, url, publisher, byline: None, published: field("published").and_then(day) };
    let mut text = ForeignText::new(position.to_owned(), told.about(), words.to_owned());
    let has_relations = entry["relations"].as_array().is_some_and(|list| !list.is_empty());
    for (at, span) in spans.iter().enumerate() {
        let position = format!("{position}, span {}", at + 1);
        let Some((start, end, label)) = parts(span) else {
            let says =
                "The span is no list of start, end and label, and no object with `start_offset` and `end_offset`.";
            contents.unread.push(unread(&position, UnreadReason::WrongShape, says, &span.to_string()));
            continue;
        };
        if file.labels.as_ref().is_some_and(|wanted| !wanted.contains(&label)) {
            continue;
        }
        let read = claim(&text, &Marked { position, start, end, words: None }, file.offsets).and_then(|mut claim| {
            claim.said = json!({ "label": label, "document": entry["id"] });
            claim.losses.insert(ImportLossKind::Labels);
            claim.losses.extend(has_relations.then_some(ImportLossKind::Relations));
            text.keep(claim)
        });
        contents.note(read);
    }
    contents.keep(text);
    Ok(())
}

/// Start, end and label; older versions have the label's number.
fn parts(span: &Value) -> Option<(u64, u64, String)> {
    let label = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match span {
        Value::Array(parts) => match parts.as_slice() {
            [start, end, name] => Some((start.as_u64()?, end.as_u64()?, label(name))),
            _ => None,
        },
        Value::Object(_) => Some((span["start_offset"].as_u64()?, span["end_offset"].as_u64()?, label(&span["label"]))),
        _ => None,
    }
}
