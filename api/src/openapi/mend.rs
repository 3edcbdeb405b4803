//! What the generated document needs before every client generator can read it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::event_stream::CONTENT_SCHEMA;

/// The document with ids written out where they are used, and with parameters that may be left out but never be null.
pub(super) fn mended(mut document: Value) -> Value {
    let ids = take_ids(&mut document);
    write_out(&mut document, &ids);
    join_flattened(&mut document);
    drop_unnamed(&mut document);
    open_unions(&mut document);
    each_parameter(&mut document, never_null);
    name_content(&mut document);
    document
}

/// A value may fit more than one shape of a union that no tag tells apart (nothing at all is an event's detail and an
/// opinion's), so that `oneOf`, which the derived schemas say, would refuse it.
pub(super) fn open_unions(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        let is_union = object.get("oneOf").and_then(Value::as_array).is_some_and(|all| all.iter().all(is_reference));
        if let Some(shapes) = is_union.then(|| object.remove("oneOf")).flatten() {
            object.insert("anyOf".to_owned(), shapes);
        }
        object.values_mut().for_each(open_unions);
    } else if let Some(array) = value.as_array_mut() {
        array.iter_mut().for_each(open_unions);
    }
}

fn is_reference(schema: &Value) -> bool {
    schema.get("$ref").is_some()
}

/// The schema of what a text holds goes by its own name.
fn name_content(value: &mut Value) {
    if let Some(object) = value.as_object_mut() {
        if let Some(schema) = object.remove(CONTENT_SCHEMA) {
            object.insert("contentSchema".to_owned(), schema);
        }
        object.values_mut().for_each(name_content);
    } else if let Some(array) = value.as_array_mut() {
        array.iter_mut().for_each(name_content);
    }
}

/// Schemas that are nothing but a UUID: a name for each would be one more type in every client, for nothing.
fn take_ids(document: &mut Value) -> Map<String, Value> {
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else {
        return Map::new();
    };
    let is_id = |schema: &Value| schema.get("format").is_some_and(|format| format == "uuid");
    let (ids, others): (Map<_, _>, Map<_, _>) =
        std::mem::take(schemas).into_iter().partition(|(_, schema)| is_id(schema));
    *schemas = others;
    ids.into_iter().map(|(name, schema)| (format!("#/components/schemas/{name}"), schema)).collect()
}

/// The depth is that of our own schemas.
fn write_out(value: &mut Value, schemas: &Map<String, Value>) {
    if let Some(schema) = value.get("$ref").and_then(Value::as_str).and_then(|name| schemas.get(name)) {
        let description = value.get("description").cloned();
        *value = schema.clone();
        if let (Some(description), Some(object)) = (description, value.as_object_mut()) {
            object.insert("description".to_owned(), description);
        }
        return;
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|value| write_out(value, schemas)),
        Value::Array(array) => array.iter_mut().for_each(|value| write_out(value, schemas)),
        _ => {}
    }
    join_nullable(value);
}

/// `oneOf: [null, {type}]` says the same as `type: [null, type]`, which generators read better.
fn join_nullable(value: &mut Value) {
    let Some([first, second]) = value.get("oneOf").and_then(Value::as_array).map(Vec::as_slice) else { return };
    let kind = |schema: &Value| schema.get("type").and_then(Value::as_str).map(str::to_owned);
    let (other, kind) = match (kind(first).as_deref(), kind(second).as_deref()) {
        (Some("null"), Some(kind)) => (second, kind.to_owned()),
        (Some(kind), Some("null")) => (first, kind.to_owned()),
        _ => return,
    };
    let mut joined = other.clone();
    joined["type"] = Value::from(vec![kind, "null".to_owned()]);
    if let Some(description) = value.get("description") {
        joined["description"] = description.clone();
    }
    *value = joined;
}

/// What has another schema flattened into it comes as `allOf`, which makes two classes of one in most languages, and a
/// body no longer says that it takes no other field. It becomes one object, which says it.
fn join_flattened(document: &mut Value) {
    let bodies = bodies(document);
    let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) else { return };
    let all = schemas.clone();
    for (name, schema) in &all {
        let Some(parts) = schema.get("allOf").and_then(Value::as_array) else { continue };
        let mut joined = json!({ "type": "object", "required": [], "properties": {} });
        if bodies.contains(name) {
            joined["additionalProperties"] = false.into();
        }
        schema.get("description").into_iter().for_each(|says| joined["description"] = says.clone());
        for part in parts {
            add(&mut joined, referenced(part).and_then(|name| all.get(name)).unwrap_or(part).clone());
        }
        schemas.insert(name.clone(), joined);
    }
}

/// Without the schemas that were flattened into others and that nothing else names.
fn drop_unnamed(document: &mut Value) {
    let text = document.to_string();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| text.contains(&format!("\"#/components/schemas/{name}\"")));
    }
}

/// The names of the schemas that requests are of.
fn bodies(document: &Value) -> BTreeSet<String> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let operations = paths.filter_map(Value::as_object).flat_map(Map::values);
    let schemas = operations.filter_map(|one| one.pointer("/requestBody/content/application~1json/schema"));
    schemas.filter_map(referenced).map(str::to_owned).collect()
}

fn referenced(part: &Value) -> Option<&str> {
    part.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")
}

/// The fields of `part` go to `joined`.
fn add(joined: &mut Value, mut part: Value) {
    for key in ["required", "properties"] {
        match (&mut joined[key], part[key].take()) {
            (Value::Array(names), Value::Array(more)) => names.extend(more),
            (Value::Object(fields), Value::Object(more)) => fields.extend(more),
            _ => {}
        }
    }
}

pub(super) fn each_parameter(document: &mut Value, mend: fn(&mut Value)) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    let operations = paths.filter_map(Value::as_object_mut).flat_map(Map::values_mut);
    let parameters = operations.filter_map(|operation| operation.get_mut("parameters")?.as_array_mut());
    parameters.flatten().for_each(mend);
}

/// A parameter that is left out is not null; its description belongs to itself, not to its schema.
fn never_null(parameter: &mut Value) {
    let Some(schema) = parameter.get_mut("schema") else { return };
    if let Some(Value::Array(kinds)) = schema.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [kind] = kinds.as_slice() {
            schema["type"] = kind.clone();
        }
    }
    if let Some(choice) = schema
        .get("oneOf")
        .and_then(Value::as_array)
        .and_then(|choices| choices.iter().find(|choice| choice.get("$ref").is_some()))
    {
        let description = schema.get("description").cloned();
        *schema = choice.clone();
        description.into_iter().for_each(|description| schema["description"] = description);
    }
    if let Some(description) = schema.as_object_mut().and_then(|schema| schema.remove("description")) {
        parameter["description"] = description;
    }
}
