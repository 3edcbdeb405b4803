use serde_json::{Map, Value, json};
use utoipa::{PartialSchema, ToSchema};

use crate::extraction::Extraction;

/// The JSON Schema (2020-12) of the extraction document, which `claimbench extract` prints and `extractions.create` answers.
pub fn extraction_schema() -> Value {
    let mut schemas = Vec::new();
    Extraction::schemas(&mut schemas);
    let definitions: Map<String, Value> =
        schemas.into_iter().filter_map(|(name, schema)| Some((name, serde_json::to_value(schema).ok()?))).collect();
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The extraction document",
        "allOf": [Extraction::schema()],
        "$defs": definitions,
    });
    relocate(&mut schema);
    schema
}

/// A description keeps its schemas elsewhere. The depth is that of our own schemas.
fn relocate(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix("#/components/schemas/") {
                *text = format!("#/$defs/{name}");
            }
        }
        Value::Object(object) => object.values_mut().for_each(relocate),
        Value::Array(array) => array.iter_mut().for_each(relocate),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
