use serde::Deserialize;
use serde_json::{Value, json};

/// One request of JSON-RPC 2.0; without an id it is a notification, which nobody answers.
#[derive(Deserialize)]
pub(super) struct Request {
    pub(super) id: Option<Value>,
    pub(super) method: String,
    #[serde(default)]
    pub(super) params: Value,
}

/// Why a request cannot be answered.
#[derive(Debug)]
pub(super) struct Refusal {
    code: i32,
    message: String,
    data: Option<Value>,
}

impl Refusal {
    pub(super) fn no_method(name: &str) -> Self {
        Self { code: -32601, message: format!("There is no method {name}"), data: None }
    }

    pub(super) fn no_tool(name: &str) -> Self {
        Self { code: -32602, message: format!("There is no tool {name}, or the token may not use it"), data: None }
    }

    /// `supported` are the versions that would do.
    pub(super) fn version(requested: &str, supported: &[&str]) -> Self {
        let data = json!({ "requested": requested, "supported": supported });
        Self { code: -32022, message: "This version of the protocol is not spoken here".into(), data: Some(data) }
    }
}

/// The request of a line, or the answer to a line that holds none.
pub(super) fn parse(line: &str) -> Result<Request, Value> {
    let refuse = |code: i32, message: &str| json!({ "jsonrpc": "2.0", "id": null, "error": { "code": code, "message": message } });
    let value: Value = serde_json::from_str(line).map_err(|_| refuse(-32700, "The line is not JSON"))?;
    serde_json::from_value(value).map_err(|_| refuse(-32600, "The line is not a request"))
}

/// The answer to the request with this id.
pub(super) fn answer(id: &Value, result: Result<Value, Refusal>) -> Value {
    match result {
        Ok(result) => json!({ "jsonrpc": "2.0", "id": id, "result": result }),
        Err(Refusal { code, message, data: None }) => {
            json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": message } })
        }
        Err(Refusal { code, message, data }) => {
            json!({ "jsonrpc": "2.0", "id": id, "error": { "code": code, "message": message, "data": data } })
        }
    }
}
