use serde_json::{Value, json};

use super::super::contents::{Contents, ForeignText, Told, day, unread};
use super::super::wire::{ClaimFile, ImportLossKind, UnreadEntry, UnreadReason};
use super::span::{Marked, claim};
use super::wrong;
use crate::problem::Problem;

/// A list of tasks with what people have marked. What a model has predicted, and what was cancelled, is passed over.
pub(super) fn read(document: &Value, file: &ClaimFile) -> Result<Contents, Problem> {
    let tasks = document.as_array().ok_or_else(|| wrong("It is no list of tasks.".to_owned()))?;
    let mut contents = Contents::default();
    for (at, task) in tasks.iter().enumerate() {
        let read = of_task(&mut contents, &format!("/{at}"), task, file);
        contents.note(read);
    }
    Ok(contents)
}

fn of_task(contents: &mut Contents, position: &str, task: &Value, file: &ClaimFile) -> Result<(), UnreadEntry> {
    let Some(words) = text(&task["data"]) else {
        let says = "Its `data` has no `text`, and not just one other string.";
        return Err(unread(position, UnreadReason::NoText, says, ""));
    };
    let field = |name: &str| task["data"][name].as_str().or(task["meta"][name].as_str());
    let (title, url, publisher) = (field("title"), field("url"), field("publisher"));
    let told = Told { title, url, publisher, byline: None, published: field("published").and_then(day) };
    let mut text = ForeignText::new(position.to_owned(), told.about(), words.to_owned());
    // Tasks of before 2021 call them completions.
    let name = if task["annotations"].is_array() { "annotations" } else { "completions" };
    for (at, annotation) in task[name].as_array().into_iter().flatten().enumerate() {
        if annotation["was_cancelled"] == json!(true) {
            continue;
        }
        let results = annotation["result"].as_array().map_or(&[][..], Vec::as_slice);
        let has_relations = results.iter().any(|result| result["type"] == json!("relation"));
        for (number, result) in results.iter().enumerate().filter(|(_, result)| result["type"] != json!("relation")) {
            let position = format!("{position}/{name}/{at}/result/{number}");
            let read = of_result(&mut text, position, result, file, has_relations);
            contents.note(read);
        }
    }
    contents.keep(text);
    Ok(())
}

/// The text of a task: `text`, or its only string.
fn text(data: &Value) -> Option<&str> {
    let mut strings = data.as_object()?.values().filter_map(Value::as_str);
    data["text"].as_str().or_else(|| strings.next().filter(|_| strings.next().is_none()))
}

fn of_result(
    text: &mut ForeignText,
    position: String,
    result: &Value,
    file: &ClaimFile,
    has_relations: bool,
) -> Result<(), UnreadEntry> {
    let value = &result["value"];
    let (Some(start), Some(end)) = (value["start"].as_u64(), value["end"].as_u64()) else {
        let says = "It marks no stretch of plain text: it has no `start` and `end` that are numbers.";
        return Err(unread(&position, UnreadReason::WrongShape, says, value["text"].as_str().unwrap_or_default()));
    };
    let labels: Vec<&str> = value["labels"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let is_wanted = |wanted: &Vec<String>| labels.iter().any(|label| wanted.iter().any(|one| one == label));
    if !file.labels.as_ref().is_none_or(is_wanted) {
        return Ok(());
    }
    let marked = Marked { position, start, end, words: value["text"].as_str() };
    let mut claim = claim(text, &marked, file.offsets)?;
    claim.said = json!({ "labels": labels, "id": result["id"] });
    claim.losses.insert(ImportLossKind::Labels);
    claim.losses.extend(has_relations.then_some(ImportLossKind::Relations));
    text.keep(claim)
}
