//! The description of the API (OpenAPI 3.1), made from the same rows as the routes, and the list of its operations.

mod document;
mod list;
mod mend;

pub use document::document;
pub use list::list;

/// The document as it is checked in: `openapi/openapi.json`.
pub fn json() -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string_pretty(&document())? + "\n")
}

#[cfg(test)]
mod tests;
