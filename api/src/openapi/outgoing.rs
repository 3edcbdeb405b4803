//! What the service sends by itself: `webhooks` in the document, one for each topic.

use serde_json::{Map, Value, json};

use crate::event::Topic;

/// The document with what is posted to webhooks. The message's schema is there already, for `deliveries.read`.
pub(super) fn sending(mut document: Value) -> Value {
    document["webhooks"] = Value::Object(Topic::ALL.into_iter().map(webhook).collect::<Map<_, _>>());
    document
}

fn webhook(topic: Topic) -> (String, Value) {
    let name = topic.name();
    let post = json!({
        "operationId": format!("webhooks.on_{name}"),
        "tags": ["webhooks"],
        "summary": topic.says(),
        "description": "Posted to every webhook that is told of it, signed as Standard Webhooks has it: verify the signature over the \
            body's bytes before you read them. A message comes at least once, and messages may overtake each other: `webhook-id` \
            tells one that was had, `data.sequence` which came first. Whatever is not answered in time is sent again.",
        "parameters": [
            header("webhook-id", "^[0-9a-f-]{36}$", "The id of the notice, the same at each attempt."),
            header("webhook-timestamp", "^[0-9]{1,18}$", "When it was sent, in seconds since 1970, UTC."),
            header("webhook-signature", "^v1,", "`v1,` and an HMAC-SHA256 in base64; two, with a space between, for a day after the secret was renewed."),
        ],
        "requestBody": {
            "required": true,
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/WebhookMessage" } } },
        },
        "responses": {
            "200": { "description": "Taken, as by any answer of 200 to 299." },
            "410": { "description": "The receiver wants no more: the webhook is disabled." },
            "default": { "description": "Not taken: it is sent again after a pause, as long as `Retry-After` asks or longer." },
        },
        "security": [],
    });
    (name.to_owned(), json!({ "post": post }))
}

fn header(name: &str, pattern: &str, says: &str) -> Value {
    json!({ "name": name, "in": "header", "required": true, "description": says, "schema": { "type": "string", "pattern": pattern } })
}
