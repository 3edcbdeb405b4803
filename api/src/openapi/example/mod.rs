//! An example for every request and every answer, put together from the schemas and from one table of words, so that
//! none is forgotten and all tell of the same claim.

mod ids;
mod words;

use serde_json::{Map, Value, json};

use super::complete::may_be_null;
use crate::problem::{Code, Nearest, Problem};
use words::word;

const SCHEMAS: &str = "/components/schemas";

/// The document with its examples.
pub(super) fn illustrated(mut document: Value) -> Value {
    let schemas = document.pointer(SCHEMAS).and_then(Value::as_object).cloned().unwrap_or_default();
    for part in ["paths", "webhooks"] {
        let paths = document.get_mut(part).and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
        for operation in paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
            contents(operation).for_each(|content| illustrate(content, &schemas));
        }
    }
    let named = document.to_string();
    document["components"]["examples"] = problems(|code| named.contains(&format!("/examples/{}\"", code.name())));
    document
}

/// What bodies and answers may be, by media type, where it is JSON of our own.
fn contents(operation: &mut Value) -> impl Iterator<Item = &mut Value> {
    let Value::Object(operation) = operation else { return Vec::new().into_iter() };
    let parts = operation.iter_mut().flat_map(|(key, value)| match (key.as_str(), value) {
        ("requestBody", body) => vec![body],
        ("responses", Value::Object(answers)) => answers.values_mut().collect(),
        _ => Vec::new(),
    });
    let found: Vec<&mut Value> = parts.filter_map(|part| part.pointer_mut("/content/application~1json")).collect();
    found.into_iter()
}

fn illustrate(content: &mut Value, schemas: &Map<String, Value>) {
    let Some(schema) = content.get("schema").cloned() else { return };
    content["example"] = Composer { schemas }.value(&schema, "", "");
}

/// One problem for each code, for the answers that refer to it.
fn problems(named: impl Fn(&Code) -> bool) -> Value {
    let example = |code: Code| {
        let value = json!({ "summary": code.title(), "value": problem(code).document() });
        (code.name().to_owned(), value)
    };
    Value::Object(Code::ALL.into_iter().filter(named).map(example).collect())
}

/// With what problems of this code carry.
fn problem(code: Code) -> Problem {
    match code {
        Code::InvalidBody => Problem::invalid_field("name", "length", "It has to have 1 to 200 characters."),
        Code::VersionChanged => Problem::version_changed(2),
        Code::QuoteNotFound | Code::MentionNotFound => {
            let exact = "signed the framework agreement".to_owned();
            Problem::nearest(code, Some(Nearest { exact, start: 31, end: 61, similarity: 0.75 }))
        }
        other => Problem::new(other),
    }
}

struct Composer<'a> {
    schemas: &'a Map<String, Value>,
}

impl Composer<'_> {
    /// A value of this schema, which belongs to the field `field` of the schema `owner`.
    fn value(&self, schema: &Value, owner: &str, field: &str) -> Value {
        if let Some(word) = word(owner, field) {
            return word;
        }
        if may_be_null(schema) {
            return Value::Null;
        }
        let reference = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
        if let Some((name, schema)) = reference.and_then(|name| self.schemas.get_key_value(name)) {
            return self.value(schema, name, "");
        }
        let is_object = schema.get("properties").is_some();
        if let Some(first) = ["oneOf", "anyOf"].iter().filter(|_| !is_object).find_map(|key| schema.get(key)?.get(0)) {
            return self.value(first, owner, field);
        }
        if let Some(first) = schema.get("enum").and_then(|words| words.get(0)) {
            return first.clone();
        }
        self.plain(schema, owner, field)
    }

    fn plain(&self, schema: &Value, owner: &str, field: &str) -> Value {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        match (text("type"), text("format")) {
            (Some("object"), _) => self.object(schema, owner),
            (Some("array"), _) => {
                schema.get("items").map_or(json!([]), |items| json!([self.value(items, owner, field)]))
            }
            (Some("string"), Some("uuid")) => ids::of(owner, field).into(),
            (Some("string"), Some("date-time")) => "2026-11-24T09:30:00Z".into(),
            (Some("string"), Some("date")) => "2025-06-05".into(),
            (Some("string"), _) => field.replace('_', " ").into(),
            (Some("integer"), _) => schema.get("minimum").cloned().filter(|least| *least != 0).unwrap_or(json!(1)),
            (Some("number"), _) => json!(0.9),
            (Some("boolean"), _) => json!(false),
            _ => Value::Null,
        }
    }

    /// Fields that may be left out are, unless there is a word for them.
    fn object(&self, schema: &Value, owner: &str) -> Value {
        let required = schema.get("required").and_then(Value::as_array);
        let needed = |name: &str| required.is_some_and(|required| required.iter().any(|one| one == name));
        let fields = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let shown = fields.filter(|(name, _)| needed(name) || word(owner, name).is_some());
        Value::Object(shown.map(|(name, field)| (name.clone(), self.value(field, owner, name))).collect())
    }
}
