//! Shapes that one field tells apart: the `detail` of a claim is of its `type`, and what a problem carries goes by its `code`.
//! Such a schema stays one object, so that every client has one class of it; its variants add what is so for one word.

use serde_json::{Map, Value, json};

use crate::problem::Code;

const SCHEMAS: &str = "#/components/schemas/";
const DETAIL: &str = "Detail";

/// What problems of some codes carry: the name of the variant, its codes, the field, and whether it is always there.
const CARRIED: [(&str, &[Code], &str, bool); 3] = [
    ("InvalidBodyProblem", &[Code::InvalidBody], "errors", true),
    ("VersionChangedProblem", &[Code::VersionChanged], "version", true),
    ("MisquotedProblem", &[Code::QuoteNotFound, Code::MentionNotFound], "nearest", false),
];
/// The name of the variant that carries nothing.
const PLAIN: &str = "PlainProblem";

/// One of the shapes, by the words of the field that tells.
struct Variant {
    name: String,
    words: Vec<String>,
    schema: Value,
}

/// The document whose unions say which field tells their variants apart.
pub(super) fn told_apart(mut document: Value) -> Value {
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        tell_claims(schemas);
        let variants = problems(schemas);
        if let Some(problem) = schemas.get_mut("Problem") {
            tell(problem, "code", &variants);
        }
        add(schemas, variants);
    }
    document
}

/// For every schema that has both a claim's type and its detail.
pub(super) fn tell_claims(schemas: &mut Map<String, Value>) {
    let variants = claims(schemas);
    let mut told = false;
    for schema in schemas.values_mut().filter(|schema| is_claim(schema)) {
        tell(schema, "type", &variants);
        told = true;
    }
    if told {
        add(schemas, variants);
    }
}

fn is_claim(schema: &Value) -> bool {
    let needs_type = schema["required"].as_array().is_some_and(|required| required.iter().any(|name| name == "type"));
    needs_type && schema["properties"]["detail"]["$ref"] == reference(DETAIL)
}

fn tell(schema: &mut Value, field: &str, variants: &[Variant]) {
    let words =
        variants.iter().flat_map(|one| one.words.iter().map(|word| (word.clone(), reference(&one.name).into())));
    schema["discriminator"] = json!({ "propertyName": field, "mapping": words.collect::<Map<String, Value>>() });
    schema["oneOf"] = variants.iter().map(|one| json!({ "$ref": reference(&one.name) })).collect();
}

fn add(schemas: &mut Map<String, Value>, variants: Vec<Variant>) {
    schemas.extend(variants.into_iter().map(|one| (one.name, one.schema)));
}

fn claims(schemas: &Map<String, Value>) -> Vec<Variant> {
    let words = schemas.get("ClaimType").and_then(|schema| schema["enum"].as_array()).into_iter().flatten();
    words.filter_map(Value::as_str).map(|word| claim(schemas, word)).collect()
}

fn claim(schemas: &Map<String, Value>, word: &str) -> Variant {
    let pascal = word[..1].to_uppercase() + &word[1..];
    let detail = pascal.clone() + DETAIL;
    let has_fields = schemas.get(&detail).is_some_and(|schema| schema.get("required").is_some());
    // To TypeScript an object without fields is at odds with every other shape, also within a union.
    let what = if has_fields { json!({ "$ref": reference(&detail) }) } else { json!({ "maxProperties": 0 }) };
    let schema = json!({
        "type": "object",
        "description": format!("What is so of a claim whose type is `{word}`."),
        "required": if has_fields { vec!["type", "detail"] } else { vec!["type"] },
        "properties": { "type": { "type": "string", "const": word }, "detail": what },
    });
    Variant { name: pascal + "Claim", words: vec![word.to_owned()], schema }
}

fn problems(schemas: &Map<String, Value>) -> Vec<Variant> {
    let carried = CARRIED.iter().map(|(name, codes, field, always)| {
        let names = codes.iter().map(|code| code.name().to_owned()).collect();
        problem(name, names, Some((field, &schemas["Problem"]["properties"][field], *always)))
    });
    let is_plain = |code: &Code| CARRIED.iter().all(|(_, codes, ..)| !codes.contains(code));
    let plain = Code::ALL.into_iter().filter(is_plain).map(|code| code.name().to_owned()).collect();
    carried.chain([problem(PLAIN, plain, None)]).collect()
}

fn problem(name: &str, codes: Vec<String>, carried: Option<(&str, &Value, bool)>) -> Variant {
    let mut schema = json!({
        "type": "object",
        "description": "What is so of a problem with one of these codes.",
        "required": ["code"],
        "properties": { "code": { "type": "string", "enum": codes } },
    });
    if let Some((field, what, always)) = carried {
        schema["properties"][field] = what.clone();
        if always {
            schema["required"] = json!(["code", field]);
        }
    }
    Variant { name: name.to_owned(), words: codes, schema }
}

fn reference(name: &str) -> String {
    format!("{SCHEMAS}{name}")
}
