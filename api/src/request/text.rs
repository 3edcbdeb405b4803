use std::borrow::Cow;

use serde_json::Value;
use validator::{ValidateUrl, ValidationError};

/// An address that a browser may be sent to: no script, no file.
pub(crate) fn web_address(url: &str) -> Result<(), ValidationError> {
    let scheme = url.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    if matches!(scheme.as_deref(), Some("http" | "https")) && url.validate_url() {
        return Ok(());
    }
    Err(ValidationError::new("url").with_message(Cow::Borrowed("has to begin with http:// or https:// (url)")))
}

/// Whether a string of this JSON holds the character NUL, which PostgreSQL cannot keep. Bare, it is no JSON.
pub(crate) fn holds_nul(json: &[u8]) -> bool {
    let mut rest = json;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let escape = rest.get(at + 1..).unwrap_or_default();
        if escape.starts_with(b"u0000") {
            return true;
        }
        // Whatever the backslash escapes, another backslash above all, begins no escape of its own.
        rest = escape.get(1..).unwrap_or_default();
    }
    false
}

/// Whether a field of this body is null, which could mean "empty it" as well as "leave it". The detail of a claim is taken as
/// it was given out.
pub(crate) fn holds_null(body: &Value) -> bool {
    match body {
        Value::Object(fields) => {
            fields.iter().any(|(name, value)| name != "detail" && (value.is_null() || holds_null(value)))
        }
        Value::Array(items) => items.iter().any(holds_null),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_null_is_found_however_deep_but_not_in_a_detail() {
        assert!(holds_null(&serde_json::json!({ "into": [{ "mention": { "start": null } }] })));
        assert!(!holds_null(&serde_json::json!({ "detail": { "role": null } })));
    }

    #[test]
    fn only_addresses_of_the_web_are_taken() {
        assert!(web_address("https://paper.example/a?b=c").is_ok());
        for url in
            ["javascript:alert(1)", "javascript://x/%0aalert(1)", "file:///etc/passwd", "paper.example", "http://", ""]
        {
            assert!(web_address(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_nul_is_found_however_many_backslashes_stand_before_it() {
        assert!(holds_nul(br#"{"a":"x\u0000"}"#));
        assert!(holds_nul(br#"{"a":"\\\u0000"}"#));
        assert!(!holds_nul(br#"{"a":"\\u0000"}"#));
        assert!(!holds_nul(br#"{"a":"\"}"#));
    }
}
