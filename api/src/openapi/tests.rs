use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::tags::TAGS;
use super::{document, files};
use crate::api;

fn checked_in(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi").join(name);
    std::fs::read_to_string(path).unwrap_or_default()
}

fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, found));
        }
        Value::Array(array) => array.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn what_is_checked_in_is_what_is_generated() {
    for (name, content) in files().unwrap() {
        assert!(checked_in(name) == content, "openapi/{name} is stale; run `make openapi`");
    }
}

#[test]
fn every_reference_leads_somewhere() {
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    let lost: Vec<_> = found.iter().filter(|name| document.pointer(&name[1..]).is_none()).collect();
    assert!(lost.is_empty(), "no schema stands behind {lost:?}");
}

#[test]
fn no_two_schemas_share_a_name() {
    let mut schemas = BTreeMap::new();
    for operation in api::operations() {
        for (name, schema) in operation.description().build().1 {
            let schema = serde_json::to_value(schema).unwrap();
            let first = schemas.entry(name.clone()).or_insert_with(|| schema.clone());
            assert_eq!(*first, schema, "two schemas are called {name}");
        }
    }
}

#[test]
fn no_two_operations_share_a_name_or_a_place() {
    let operations = api::operations();
    let names: BTreeSet<_> = operations.iter().map(|operation| operation.id()).collect();
    let places: BTreeSet<_> =
        operations.iter().map(|operation| (operation.path(), operation.method().as_str())).collect();
    assert_eq!(names.len(), operations.len());
    assert_eq!(places.len(), operations.len());
}

#[test]
fn every_id_in_a_path_is_a_parameter_of_its_operation() {
    for operation in api::operations() {
        let (built, _) = operation.description().build();
        let parameters = serde_json::to_value(built.build()).unwrap()["parameters"].clone();
        let declared: BTreeSet<_> = parameters
            .as_array()
            .into_iter()
            .flatten()
            .filter(|one| one["in"] == "path")
            .map(|one| one["name"].as_str().unwrap().to_owned())
            .collect();
        let named: BTreeSet<_> = operation
            .path()
            .split('/')
            .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
            .map(str::to_owned)
            .collect();
        assert_eq!(declared, named, "{}", operation.id());
    }
}

#[test]
fn every_operation_says_what_it_does() {
    for operation in api::operations() {
        assert!(!operation.summary().is_empty(), "{} has no summary", operation.id());
    }
}

#[test]
fn every_noun_is_described_and_no_other() {
    let nouns: BTreeSet<_> = api::operations().iter().filter_map(|one| one.id().split('.').next()).collect();
    let described: BTreeSet<_> = TAGS.iter().map(|(noun, _)| *noun).collect();
    assert_eq!(described, nouns, "openapi/tags.rs has a line for each noun");
}

/// What linters cannot see: that an example is there. That it fits its schema, `make contract` checks.
#[test]
fn every_body_and_every_answer_has_an_example() {
    for (path, item) in document()["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let answers = operation["responses"].as_object().unwrap().values();
            let contents = answers.chain(operation.get("requestBody")).filter_map(|part| part["content"].as_object());
            for (media_type, content) in contents.flatten().filter(|(media_type, _)| {
                ["application/json", "application/problem+json"].contains(&media_type.as_str())
            }) {
                let shown = content.get("example").or(content.get("examples"));
                assert!(shown.is_some(), "{method} {path}: no example as {media_type}");
            }
        }
    }
}
