use std::path::Path;

use reqwest::Method;
use serde_json::{Map, Value, json};

/// `openapi/openapi.json`.
pub(super) struct Description(Value);

/// A body in which one value is one more than allowed.
pub(super) struct Breach {
    /// The path to the value: `policy.min_origins`.
    pub(super) field: String,
    pub(super) value: Value,
}

impl Description {
    pub(super) fn read() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Self(serde_json::from_str(&text).expect("openapi.json is JSON"))
    }

    /// Method, path and schema of every JSON body.
    pub(super) fn bodies(&self) -> Vec<(Method, String, Value)> {
        let mut found = Vec::new();
        for (path, operations) in object(&self.0["paths"]) {
            for (method, operation) in object(operations) {
                let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
                if let (Ok(method), false) = (method.to_uppercase().parse(), schema.is_null()) {
                    found.push((method, path.clone(), self.resolve(schema).clone()));
                }
            }
        }
        found
    }

    /// For each limit of the schema a body that is right but for that.
    pub(super) fn breaches(&self, schema: &Value) -> Vec<Breach> {
        let right = self.right(schema);
        let mut found = Vec::new();
        for (name, property) in object(&schema["properties"]) {
            let property = self.resolve(property);
            let mut add = |path: &str, wrong: Value| {
                let mut value = right.clone();
                value[name] = wrong;
                found.push(Breach { field: format!("{name}{path}"), value });
            };
            too_much(property).into_iter().chain(too_little(property)).for_each(|wrong| add("", wrong));
            for Breach { field, value } in self.breaches(property) {
                add(&format!(".{field}"), value);
            }
        }
        found
    }

    /// The least that the schema takes.
    pub(super) fn right(&self, schema: &Value) -> Value {
        let schema = self.resolve(schema);
        if let Some(first) = schema["enum"].as_array().and_then(|words| words.first()) {
            return first.clone();
        }
        match kind(schema) {
            "string" => json!(sample(schema)),
            "integer" | "number" => schema.get("minimum").cloned().unwrap_or(json!(1)),
            "boolean" => json!(false),
            "array" => {
                let count = schema["minItems"].as_u64().unwrap_or(0);
                (0..count).map(|_| self.right(&schema["items"])).collect()
            }
            _ => self.right_object(schema),
        }
    }

    fn right_object(&self, schema: &Value) -> Value {
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let names = required.iter().filter_map(Value::as_str);
        let fields: Map<String, Value> =
            names.map(|name| (name.to_owned(), self.right(&schema["properties"][name]))).collect();
        Value::Object(fields)
    }

    fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match schema["$ref"].as_str() {
            Some(reference) => self.at(reference).unwrap_or(schema),
            // Variants beside fields say what is so of some of the objects; the fields are those of all.
            None if schema.get("properties").is_some() => schema,
            None => schema["allOf"].as_array().or(schema["oneOf"].as_array()).map_or(schema, |of| {
                of.iter().map(|one| self.resolve(one)).find(|one| one["type"] != "null").unwrap_or(schema)
            }),
        }
    }

    fn at(&self, reference: &str) -> Option<&Value> {
        self.0.pointer(reference.strip_prefix('#')?)
    }

    pub(super) fn each_reference(&self, visit: &mut impl FnMut(&str, Option<&Value>)) {
        let mut waiting = vec![&self.0];
        while let Some(value) = waiting.pop() {
            if let Some(reference) = value["$ref"].as_str() {
                visit(reference, self.at(reference));
            }
            match value {
                Value::Array(items) => waiting.extend(items),
                Value::Object(fields) => waiting.extend(fields.values()),
                _ => {}
            }
        }
    }
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The type beside `null`.
fn kind(schema: &Value) -> &str {
    let listed = schema["type"].as_array().into_iter().flatten().filter_map(Value::as_str).find(|kind| *kind != "null");
    schema["type"].as_str().or(listed).unwrap_or("object")
}

fn sample(schema: &Value) -> String {
    match schema["format"].as_str() {
        Some("uuid") => "01890000-0000-7000-8000-000000000000".to_owned(),
        Some("email") => "ada@example.org".to_owned(),
        Some("uri") => "https://example.org".to_owned(),
        Some("date") => "2024-05-03".to_owned(),
        Some("date-time") => "2124-05-03T00:00:00Z".to_owned(),
        _ => "x".repeat(length(schema, "minLength").unwrap_or(1).max(1)),
    }
}

fn length(schema: &Value, limit: &str) -> Option<usize> {
    schema[limit].as_u64().and_then(|length| usize::try_from(length).ok())
}

fn too_much(schema: &Value) -> Option<Value> {
    let long = length(schema, "maxLength").map(|most| json!("x".repeat(most + 1)));
    long.or_else(|| schema["maximum"].as_i64().map(|most| json!(most + 1)))
}

fn too_little(schema: &Value) -> Option<Value> {
    let short = length(schema, "minLength").filter(|least| *least > 0).map(|least| json!("x".repeat(least - 1)));
    // Below zero an unsigned number is no number of that shape.
    short.or_else(|| schema["minimum"].as_i64().filter(|least| *least > 0).map(|least| json!(least - 1)))
}
