use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Map, Value, json};

const SCHEMAS: &str = "#/components/schemas/";

/// An operation as the description tells of it: what it takes, and where each part goes.
pub(super) struct Signature {
    method: Method,
    path: String,
    operation: Value,
    /// The properties of the body, and which of them have to be there.
    body: Option<Value>,
    schemas: Map<String, Value>,
}

/// What is sent.
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Option<Map<String, Value>>,
}

impl Signature {
    pub(super) fn of(document: &Value, id: &str) -> Option<Self> {
        let schemas = document.pointer("/components/schemas")?.as_object()?.clone();
        let paths = document.get("paths")?.as_object()?;
        let operations =
            paths.iter().flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |one| (path, one)));
        let (path, (method, operation)) = operations.into_iter().find(|(_, (_, one))| one["operationId"] == id)?;
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).ok()?;
        let name = operation.pointer("/requestBody/content/application~1json/schema/$ref").and_then(Value::as_str);
        let body = name.and_then(|name| schemas.get(name.strip_prefix(SCHEMAS)?)).cloned();
        Some(Self { method, path: path.clone(), operation: operation.clone(), body, schemas })
    }

    pub(super) fn permission(&self) -> &str {
        self.operation["x-permission"].as_str().unwrap_or_default()
    }

    pub(super) fn reads(&self) -> bool {
        self.method == Method::GET
    }

    pub(super) fn says(&self) -> String {
        let text = |key: &str| self.operation[key].as_str().unwrap_or_default().to_owned();
        format!("{}.\n\n{}", text("summary"), text("description"))
    }

    /// The schema of its arguments: the parameters but for the project, and the fields of the body.
    pub(super) fn takes(&self) -> Value {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (name, parameter) in self.parameters() {
            let mut schema = parameter["schema"].clone();
            schema["description"] =
                parameter.get("description").cloned().unwrap_or_else(|| format!("Of the {name}.").into());
            required.extend((parameter["required"] == true).then(|| Value::from(name)));
            properties.insert(name.to_owned(), schema);
        }
        if let Some(body) = &self.body {
            properties.extend(body["properties"].as_object().cloned().unwrap_or_default());
            required.extend(body["required"].as_array().cloned().unwrap_or_default());
        }
        let mut schema =
            json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
        let mut named = BTreeMap::new();
        self.relocate(&mut schema, &mut named);
        if !named.is_empty() {
            schema["$defs"] = json!(named);
        }
        schema
    }

    /// The request with these arguments in their places.
    pub(super) fn request(&self, project: uuid::Uuid, mut arguments: Map<String, Value>) -> Result<Request, String> {
        let mut path = self.path.replace("{project}", &project.to_string());
        let mut query = Vec::new();
        for (name, parameter) in self.parameters() {
            let text = match arguments.remove(name) {
                Some(Value::String(text)) => text,
                Some(value) => value.to_string(),
                None if parameter["in"] == "path" => return Err(format!("give `{name}`")),
                None => continue,
            };
            if parameter["in"] == "query" {
                query.push((name.to_owned(), text));
                continue;
            }
            let id: uuid::Uuid = text.parse().map_err(|_| format!("`{name}` is no id"))?;
            path = path.replace(&format!("{{{name}}}"), &id.to_string());
        }
        let body = self.body.is_some().then_some(arguments);
        Ok(Request { method: self.method.clone(), path, query, body })
    }

    fn parameters(&self) -> impl Iterator<Item = (&str, &Value)> {
        let all = self.operation["parameters"].as_array().into_iter().flatten();
        let named = all.filter_map(|parameter| Some((parameter["name"].as_str()?, parameter)));
        named.filter(|(name, parameter)| *name != "project" && parameter["in"] != "header")
    }

    /// Schemas that are named stand beside the arguments. The depth is that of our own schemas.
    fn relocate(&self, value: &mut Value, named: &mut BTreeMap<String, Value>) {
        match value {
            Value::Object(object) => object.values_mut().for_each(|value| self.relocate(value, named)),
            Value::Array(array) => array.iter_mut().for_each(|value| self.relocate(value, named)),
            Value::String(text) => {
                let Some(name) = text.strip_prefix(SCHEMAS).map(str::to_owned) else { return };
                *text = format!("#/$defs/{name}");
                if let Some(schema) = self.schemas.get(&name).filter(|_| !named.contains_key(&name)) {
                    let mut schema = schema.clone();
                    named.insert(name.clone(), Value::Null);
                    self.relocate(&mut schema, named);
                    named.insert(name, schema);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
