"""Writes `src/schema.rs` and `src/operations.rs` from the description: `make clients`.

The registries' generators were tried first. openapi-to-rust 0.23 takes 12 CPU minutes to build, gives 18,000 lines, makes every
parameter positional, lets nobody wait for a busy service, and fails on a word that an enum did not have yet; progenitor takes
OpenAPI 3.0 only. The description is regular enough for this.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent
DESCRIPTION = ROOT / "../../openapi.json"
HEADER = "//! Written by `make clients` from `openapi/openapi.json`.\n\n"
SCALARS = {"uuid": "uuid::Uuid", "date-time": "chrono::DateTime<chrono::Utc>", "date": "chrono::NaiveDate"}
DEFAULTS = {"String", "bool", "f64", "i32", "i64", "u64", "uuid::Uuid"}
KEYWORDS = {"type", "in", "as", "use", "ref", "move", "match"}


def pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[._\- ]", name))


def snake(name: str) -> str:
    name = name.replace("-", "_").lower()
    return f"r#{name}" if name in KEYWORDS else name


def doc(text: str | None, indent: str = "") -> str:
    lines = (text or "").strip().splitlines()
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def is_null(schema: dict) -> bool:
    kinds = schema.get("type")
    return kinds == "null" or (isinstance(kinds, list) and "null" in kinds)


def kind(schema: dict) -> str:
    """The Rust type of a schema."""
    if "$ref" in schema:
        return schema["$ref"].rsplit("/", 1)[1]
    if "oneOf" in schema:
        [only] = [one for one in schema["oneOf"] if not is_null(one)]
        return f"Option<{kind(only)}>"
    if "type" not in schema:
        return "serde_json::Value"
    name = schema["type"]
    if is_null(schema):
        [only] = [one for one in name if one != "null"]
        return f"Option<{kind({**schema, 'type': only})}>"
    if name == "array":
        return f"Vec<{kind(schema['items'])}>"
    if name == "string":
        return SCALARS.get(schema.get("format", ""), "String")
    if name == "integer":
        return {"int32": "i32", "int64": "i64"}.get(schema.get("format", ""), "u64")
    return {"number": "f64", "boolean": "bool", "object": "serde_json::Map<String, serde_json::Value>"}[name]


def has_default(fields: list[str]) -> bool:
    return all(field in DEFAULTS or field.startswith(("Option<", "Vec<")) for field in fields)


def field(name: str, schema: dict, required: bool) -> tuple[str, str]:
    """The type and the lines of one field."""
    rust, attribute = kind(schema), ""
    if not required:
        rust = rust if rust.startswith("Option<") else f"Option<{rust}>"
        attribute = '    #[serde(skip_serializing_if = "Option::is_none")]\n'
    return rust, f"{doc(schema.get('description'), '    ')}{attribute}    pub {snake(name)}: {rust},\n"


def struct(name: str, schema: dict) -> str:
    required = schema.get("required", [])
    fields = [field(key, value, key in required) for key, value in schema.get("properties", {}).items()]
    default = ", Default" if has_default([rust for rust, _ in fields]) else ""
    strict = "#[serde(deny_unknown_fields)]\n" if name.endswith("Detail") else ""
    lines = "".join(lines for _, lines in fields)
    derive = f"#[derive(Clone, Debug, PartialEq, Serialize, Deserialize{default})]\n"
    return f"{doc(schema.get('description'))}{derive}{strict}pub struct {name} {{\n{lines}}}\n"


def enum(name: str, schema: dict) -> str:
    """Words that are not known yet are kept apart, so that a newer service breaks no older client."""
    variants = "".join(f'    #[serde(rename = "{word}")]\n    {pascal(word)},\n' for word in schema["enum"])
    arms = "".join(f'            Self::{pascal(word)} => "{word}",\n' for word in schema["enum"])
    return (
        f"{doc(schema.get('description'))}#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]\n"
        f"pub enum {name} {{\n{variants}    /// A word that this client does not know yet.\n    #[serde(other)]\n    Unrecognized,\n}}\n\n"
        f"impl std::fmt::Display for {name} {{\n    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\n"
        f'        formatter.pad(match self {{\n{arms}            Self::Unrecognized => "unrecognized",\n        }})\n    }}\n}}\n'
    )


def union(name: str, schema: dict) -> str:
    names = [kind(one) for one in schema["anyOf"]]
    variants = "".join(f"    {one.removesuffix(name)}({one}),\n" for one in names)
    return (
        f"{doc(schema.get('description'))}#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]\n#[serde(untagged)]\n"
        f"pub enum {name} {{\n{variants}    /// A shape that this client does not know yet.\n    Unrecognized(serde_json::Value),\n}}\n"
    )


def page(name: str, schema: dict) -> str:
    item = kind(schema["properties"]["items"]["items"])
    return (
        f"\nimpl crate::Page for {name} {{\n    type Item = {item};\n\n"
        f"    fn split(self) -> (Vec<{item}>, Option<String>) {{\n        (self.items, self.next)\n    }}\n}}\n"
    )


def variants(schemas: dict) -> set[str]:
    """What only says what is so of a struct for some words of one of its fields: the struct has all fields already."""
    return {kind(one) for schema in schemas.values() if "properties" in schema for one in schema.get("oneOf", [])}


def schemas(document: dict) -> str:
    parts = []
    all_schemas = document["components"]["schemas"]
    skipped = variants(all_schemas)
    for name, schema in all_schemas.items():
        if name in skipped:
            continue
        if "enum" in schema:
            parts.append(enum(name, schema))
        elif "anyOf" in schema:
            parts.append(union(name, schema))
        elif "properties" in schema or schema.get("additionalProperties") is False:
            pages = page(name, schema) if set(schema.get("properties", {})) == {"items", "next"} else ""
            parts.append(struct(name, schema) + pages)
        else:
            parts.append(f"{doc(schema.get('description'))}pub type {name} = {kind(schema)};\n")
    return HEADER + "use serde::{Deserialize, Serialize};\n\n" + "\n".join(parts)


def query_of(operation: dict) -> tuple[str, str]:
    """The struct of an operation's query, and its name; both empty if it has none."""
    asked = [one for one in operation.get("parameters", []) if one["in"] == "query"]
    if not asked:
        return "", ""
    name = pascal(operation["operationId"]) + "Query"
    fields = {one["name"]: {**one["schema"], "description": one.get("description", "")} for one in asked}
    required = [one["name"] for one in asked if one["required"]]
    schema = {"description": f"The query of [`Claimbench::{snake(operation['operationId'].replace('.', '_'))}`].", "properties": fields, "required": required}
    return name, struct(name, schema)


def answer_of(operation: dict) -> tuple[str, str]:
    """The type of the answer, and how it is read."""
    good = next(answer for status, answer in operation["responses"].items() if status.startswith("2"))
    contents = good.get("content", {})
    if "text/event-stream" in contents:
        return "crate::Events", "events"
    schema = contents.get("application/json", {}).get("schema", {"format": "binary"})
    if schema.get("format") != "binary":
        return kind(schema), "json"
    # A file comes piece by piece: it may be of any size.
    return ("reqwest::Response", "send") if contents else ("()", "nothing")


def method(path: str, verb: str, operation: dict) -> tuple[str, str]:
    """A method of the client, and the struct of its query."""
    parameters = operation.get("parameters", [])
    takes = [f"{snake(one['name'])}: uuid::Uuid" for one in parameters if one["in"] == "path"]
    steps = ""
    if any(one["name"] == "If-Match" for one in parameters):
        takes.append("version: i64")
        steps += ".if_match(version)"
    query, declared = query_of(operation)
    if query:
        takes.append(f"query: &{query}")
        steps += ".query(query)"
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]
        if "application/json" in content:
            takes.append(f"body: &{kind(content['application/json']['schema'])}")
            steps += ".body(body)"
        else:
            takes.append("media_type: &str")
            takes.append("file: Vec<u8>")
            steps += ".file(media_type, file)"
    returns, read = answer_of(operation)
    name = operation["operationId"].replace(".", "_")
    says = doc(f"{operation['summary']}.\n\n{operation['description']}", "    ")
    text = f'&format!("{path}")' if "{" in path else f'"{path}"'
    signature = f"    pub async fn {name}(&self, {', '.join(takes)}) -> Result<{returns}, Failure> {{\n"
    return f"{says}{signature}        self.call(Method::{verb.upper()}, {text}){steps}.{read}().await\n    }}\n", declared


def operations(document: dict) -> str:
    found = [method(path, verb, one) for path, item in document["paths"].items() for verb, one in item.items()]
    queries = "\n".join(declared for _, declared in found if declared)
    uses = "use reqwest::Method;\nuse serde::{Deserialize, Serialize};\n\nuse crate::schema::*;\nuse crate::{Claimbench, Failure};\n\n"
    return HEADER + uses + "impl Claimbench {\n" + "\n".join(text for text, _ in found) + "}\n\n" + queries


def samples(document: dict) -> str:
    """A function for each operation with the code sample of the description in it, so that the compiler has read them all."""
    parts = [f"{HEADER}#![allow(dead_code, unused_variables, reason = \"each sample stands alone\")]\n\nuse claimbench_client::*;\nuse reqwest::Method;\nuse uuid::Uuid;\n\nfn main() {{}}\n"]
    for item in document["paths"].values():
        for operation in item.values():
            [source] = [one["source"] for one in operation["x-codeSamples"] if one["lang"] == "Rust"]
            ids = [one["name"] for one in operation.get("parameters", []) if one["in"] == "path" or (one["in"] == "query" and one["required"])]
            takes = "".join(f", {snake(name)}: Uuid" for name in ids)
            name = operation["operationId"].replace(".", "_")
            parts.append(f"async fn {name}(claimbench: &Claimbench, version: i64{takes}) -> Result<(), Failure> {{\n{source}\nOk(())\n}}\n")
    return "\n".join(parts)


def main(out: Path, examples: Path) -> None:
    document = json.loads(DESCRIPTION.read_text())
    written = [(out, "schema.rs", schemas(document)), (out, "operations.rs", operations(document)), (examples, "samples.rs", samples(document))]
    for folder, name, text in written:
        command = ["rustfmt", "--edition", "2024", "--config-path", str(ROOT / "../../../rustfmt.toml")]
        formatted = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
        (folder / name).write_text(formatted.stdout)


main(*([Path(sys.argv[1])] * 2 if len(sys.argv) > 1 else [ROOT / "src", ROOT / "examples"]))
