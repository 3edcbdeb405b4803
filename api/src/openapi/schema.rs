use serde_json::{Map, Value, json};
use utoipa::ToSchema;

use super::mend::open_unions;
use super::variant::tell_claims;
use crate::export::VerifiedClaim;
use crate::extraction::Extraction;
use crate::release::Manifest;

/// The JSON Schema (2020-12) of the extraction document, which `claimbench extract` prints and `extractions.create` answers.
pub fn extraction_schema() -> Value {
    schema_of::<Extraction>("The extraction document")
}

/// The JSON Schema of a claim's line in a release's file.
pub(super) fn release_claim_schema() -> Value {
    schema_of::<VerifiedClaim>("A claim of a release")
}

/// The JSON Schema of a release's manifest.
pub(super) fn release_manifest_schema() -> Value {
    schema_of::<Manifest>("The manifest of a release")
}

/// Under which name what the schema is of stands among its definitions for a while.
const TOP: &str = "";

fn schema_of<T: ToSchema>(title: &str) -> Value {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    let named = |(name, schema)| Some((name, serde_json::to_value(schema).ok()?));
    let mut definitions: Map<String, Value> = schemas.into_iter().filter_map(named).collect();
    definitions.insert(TOP.to_owned(), serde_json::to_value(T::schema()).unwrap_or_default());
    tell_claims(&mut definitions);
    let top = definitions.remove(TOP);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "allOf": [top],
        "$defs": definitions,
    });
    open_unions(&mut schema);
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
