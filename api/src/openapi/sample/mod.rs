//! How each operation is called, in the words of curl and of each client: `x-codeSamples`.

mod call;
mod curl;
mod typescript;
mod python;
mod rust;

use serde_json::{Map, Value, json};

use call::Call;

/// The document, each of whose operations says how it is called. Its examples are there already.
pub(super) fn sampled(mut document: Value) -> Value {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let samples = samples(&Call::of(path, method, operation));
            if let Some(operation) = operation.as_object_mut() {
                add(operation, samples);
            }
        }
    }
    document
}

fn samples(call: &Call) -> Value {
    let sample = |lang: &str, label: &str, source: String| json!({ "lang": lang, "label": label, "source": source });
    json!([
        sample("Shell", "curl", curl::sample(call)),
        sample("TypeScript", "TypeScript", typescript::sample(call)),
        sample("Python", "Python", python::sample(call)),
        sample("Rust", "Rust", rust::sample(call)),
    ])
}

fn add(operation: &mut Map<String, Value>, samples: Value) {
    operation.insert("x-codeSamples".to_owned(), samples);
}
