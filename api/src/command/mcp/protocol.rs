use serde_json::{Value, json};

use super::message::{self, Refusal, Request};
use super::tool::Tool;

/// Revisions in which each request says what it speaks; there is nothing to agree on first.
const STATELESS: [&str; 1] = ["2026-07-28"];
/// Revisions that begin with `initialize`, the newest first.
const HANDSHAKE: [&str; 3] = ["2025-11-25", "2025-06-18", "2025-03-26"];
const VERSION: &str = "io.modelcontextprotocol/protocolVersion";
const SAYS: &str = "Claimbench splits articles into atomic claims, each tied to the exact words it came from, and keeps what was \
    found about them. A verdict is what reviewers found, with the evidence that they quoted; a claim without one has not been \
    judged. Cite a claim with its mention, and evidence with its quote.";

/// What an assistant may do here.
pub(super) struct Session {
    tools: Vec<Tool>,
}

impl Session {
    pub(super) fn new(tools: Vec<Tool>) -> Self {
        Self { tools }
    }

    /// The answer to one line, if it takes one.
    pub(super) async fn answer(&self, line: &str) -> Option<Value> {
        match message::parse(line) {
            Err(refusal) => Some(refusal),
            Ok(Request { id: None, .. }) => None,
            Ok(Request { id: Some(id), method, params }) => {
                Some(message::answer(&id, self.result(&method, &params).await))
            }
        }
    }

    async fn result(&self, method: &str, params: &Value) -> Result<Value, Refusal> {
        if let Some(version) = params.pointer(&format!("/_meta/{}", VERSION.replace('/', "~1"))).and_then(Value::as_str)
            && !STATELESS.contains(&version)
        {
            return Err(Refusal::version(version, &STATELESS));
        }
        match method {
            "server/discover" => Ok(cacheable(json!({
                "supportedVersions": STATELESS, "capabilities": { "tools": {} }, "instructions": SAYS,
                "_meta": { "io.modelcontextprotocol/serverInfo": about() },
            }))),
            "initialize" => Ok(json!({
                "protocolVersion": agreed(params), "capabilities": { "tools": {} }, "serverInfo": about(), "instructions": SAYS,
            })),
            "ping" => Ok(json!({})),
            "tools/list" => {
                Ok(cacheable(json!({ "tools": self.tools.iter().map(Tool::described).collect::<Vec<_>>() })))
            }
            "tools/call" => self.call(params).await,
            other => Err(Refusal::no_method(other)),
        }
    }

    /// What went wrong inside a tool is for the assistant to read, so that it can do better.
    async fn call(&self, params: &Value) -> Result<Value, Refusal> {
        let name = params.get("name").and_then(Value::as_str).unwrap_or_default();
        let tool = self.tools.iter().find(|tool| tool.name() == name).ok_or_else(|| Refusal::no_tool(name))?;
        let arguments = params.get("arguments").and_then(Value::as_object).cloned().unwrap_or_default();
        Ok(match tool.run(arguments).await {
            Ok(found) => json!({
                "content": [{ "type": "text", "text": found.to_string() }], "structuredContent": found,
                "isError": false, "resultType": "complete",
            }),
            Err(reason) => json!({
                "content": [{ "type": "text", "text": reason }], "isError": true, "resultType": "complete",
            }),
        })
    }
}

fn about() -> Value {
    json!({ "name": "claimbench", "title": "Claimbench", "version": env!("CARGO_PKG_VERSION") })
}

/// The revision that was asked for, if it is spoken here, else the newest.
fn agreed(params: &Value) -> &'static str {
    let asked = params.get("protocolVersion").and_then(Value::as_str);
    HANDSHAKE.into_iter().find(|version| Some(*version) == asked).unwrap_or(HANDSHAKE[0])
}

/// What a token may do can change, so nothing is to be kept for long.
fn cacheable(mut result: Value) -> Value {
    result["resultType"] = "complete".into();
    result["ttlMs"] = 60_000.into();
    result["cacheScope"] = "private".into();
    result
}
