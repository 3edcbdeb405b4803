//! The description of the API (OpenAPI 3.1), made from the same rows as the routes, and the list of its operations.

mod document;
mod tags;
mod mend;
mod complete;
mod variant;
mod outgoing;
mod example;
mod sample;
mod list;
mod schema;

pub use document::document;
pub use list::list;
pub use schema::extraction_schema;

/// What the documentation page begins with.
pub(crate) const DOCS_BEGIN: &str = include_str!("docs.js");

/// The document as it is checked in: `openapi/openapi.json`.
pub fn json() -> Result<String, serde_json::Error> {
    pretty(&document())
}

/// The files that are checked in under `openapi`, by name.
pub fn files() -> Result<[(&'static str, String); 5], serde_json::Error> {
    Ok([
        ("openapi.json", json()?),
        ("operations.txt", list()),
        ("extraction.schema.json", pretty(&extraction_schema())?),
        ("release-claim.schema.json", pretty(&schema::release_claim_schema())?),
        ("release-manifest.schema.json", pretty(&schema::release_manifest_schema())?),
    ])
}

fn pretty(document: &serde_json::Value) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(document)? + "\n")
}

#[cfg(test)]
mod tests;
