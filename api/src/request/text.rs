use std::borrow::Cow;

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
pub(super) fn holds_nul(json: &[u8]) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

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
