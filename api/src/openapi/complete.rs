//! What the derived schemas leave unsaid: which fields are always there, and what a field's name says of its text.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::mend::each_parameter;

/// Formats of texts, by the name of the field. They hold for answers; what a request says of itself stands.
const FORMATS: [(&str, &str); 4] = [("edtf", "edtf"), ("link", "uri"), ("published", "date"), ("url", "uri")];

/// What somebody has given as an address, and that need not be one.
const AS_GIVEN: (&str, &str) = ("ImportLine", "url");

const SHA256: &str = "^[0-9a-f]{64}$";

/// A cursor is one that a list has given; to a client its text means nothing.
const CURSOR: &str = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";

/// The document, in which every field of an answer is there, null where there is nothing to say, and has its format.
pub(super) fn completed(mut document: Value) -> Value {
    let asked = taken_in(&document);
    each_parameter(&mut document, |parameter| {
        if parameter["name"] == "cursor" {
            parameter["schema"]["pattern"] = CURSOR.into();
        }
    });
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    for (owner, schema) in schemas.into_iter().flatten().filter(|(name, _)| !asked.contains(*name)) {
        always_there(schema);
        let fields = fields(schema).filter(|(name, _)| (owner.as_str(), name.as_str()) != AS_GIVEN);
        fields.for_each(|(name, field)| format(name, field));
    }
    document
}

/// The names of all schemas that a request may hold, however deep.
fn taken_in(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    for operation in paths.filter_map(Value::as_object).flat_map(Map::values) {
        operation.get("requestBody").into_iter().for_each(|body| follow(body, document, &mut found));
    }
    found
}

/// The depth is that of our own schemas, none of which holds itself.
fn follow(value: &Value, document: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let reference = object.get("$ref").and_then(Value::as_str);
            if let Some(name) = reference.and_then(|path| path.strip_prefix("#/components/schemas/")) {
                found.insert(name.to_owned());
                document
                    .pointer(&format!("/components/schemas/{name}"))
                    .into_iter()
                    .for_each(|schema| follow(schema, document, found));
            }
            object.values().for_each(|value| follow(value, document, found));
        }
        Value::Array(array) => array.iter().for_each(|value| follow(value, document, found)),
        _ => {}
    }
}

fn always_there(schema: &mut Value) {
    let Some(fields) = schema.get("properties").and_then(Value::as_object) else { return };
    let nullable: Vec<Value> =
        fields.iter().filter(|(_, field)| may_be_null(field)).map(|(name, _)| name.clone().into()).collect();
    match schema.get_mut("required") {
        Some(Value::Array(required)) => required.extend(nullable),
        _ if nullable.is_empty() => {}
        _ => schema["required"] = nullable.into(),
    }
}

pub(super) fn may_be_null(field: &Value) -> bool {
    let null = |kind: &Value| kind == "null";
    let choices = field.get("oneOf").and_then(Value::as_array);
    field.get("type").and_then(Value::as_array).is_some_and(|kinds| kinds.iter().any(null))
        || choices.is_some_and(|choices| choices.iter().any(|choice| choice.get("type").is_some_and(null)))
}

fn fields(schema: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten()
}

fn format(name: &str, field: &mut Value) {
    let is_text = match field.get("type") {
        Some(Value::String(kind)) => kind == "string",
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == "string"),
        _ => false,
    };
    if !is_text || field.get("format").is_some() {
        return;
    }
    if let Some((_, format)) = FORMATS.iter().find(|(field, _)| *field == name) {
        field["format"] = (*format).into();
    } else if name.ends_with("sha256") {
        field["pattern"] = SHA256.into();
    }
}
