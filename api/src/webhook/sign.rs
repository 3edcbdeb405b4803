//! Signatures as Standard Webhooks has them: `v1,` and the HMAC-SHA256 in base64 of id, moment and body, joined by full stops.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;

use crate::problem::Problem;
use crate::secret::random;

const PREFIX: &str = "whsec_";

/// A new key of 256 random bits, as it is shown and kept.
pub(super) fn new_secret() -> Result<String, Problem> {
    Ok(format!("{PREFIX}{}", BASE64_STANDARD.encode(random::<32>()?)))
}

/// `moment` is in seconds since 1970, UTC.
pub(super) fn signature(secret: &str, id: &str, moment: i64, body: &str) -> Result<String, Problem> {
    let key = BASE64_STANDARD.decode(secret.trim_start_matches(PREFIX)).map_err(Problem::internal)?;
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), format!("{id}.{moment}.{body}").as_bytes());
    Ok(format!("v1,{}", BASE64_STANDARD.encode(tag)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's reference libraries.
    #[test]
    fn a_message_is_signed_as_the_standard_has_it() {
        let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        let signed = signature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn no_two_secrets_are_the_same() {
        assert_ne!(new_secret().unwrap(), new_secret().unwrap());
    }
}
