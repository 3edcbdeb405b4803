//! One request, as a test words it.

use reqwest::Method;
use serde_json::Value;

#[derive(Clone, Debug)]
pub struct Ask {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Option<String>,
}

impl Ask {
    pub fn new(method: Method, path: impl Into<String>) -> Self {
        Self { method, path: path.into(), headers: Vec::new(), body: None }
    }

    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    pub fn post(path: impl Into<String>, body: &Value) -> Self {
        Self::new(Method::POST, path).json(body)
    }

    pub fn patch(path: impl Into<String>, version: i64, body: &Value) -> Self {
        Self::new(Method::PATCH, path).json(body).if_match(version)
    }

    pub fn delete(path: impl Into<String>, version: i64) -> Self {
        Self::new(Method::DELETE, path).if_match(version)
    }

    pub fn json(self, body: &Value) -> Self {
        self.body("application/json", body.to_string())
    }

    pub fn body(mut self, media_type: &str, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self.header("content-type", media_type)
    }

    pub fn if_match(self, version: i64) -> Self {
        self.header("if-match", format!("\"{version}\""))
    }

    /// The key under which a repeated request is carried out once.
    pub fn once(self, key: &str) -> Self {
        self.header("idempotency-key", key)
    }

    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}
