use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use validator::Validate;

use super::text::{holds_nul, holds_null};
use super::validity::field_errors;
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};
use crate::secret::sha256;

/// How long a body may take to arrive, however it trickles.
const DEADLINE: Duration = Duration::from_secs(30);

/// What a request's body can be.
pub(crate) trait Body: DeserializeOwned + Validate + ToSchema + 'static {
    /// The most bytes that it may have.
    const LIMIT: usize = 1024 * 1024;
}

/// A JSON object of the documented shape, with no field that is not documented and every value in its range.
pub(crate) struct Valid<T>(pub(crate) T);

/// The SHA-256 of the body's bytes, left with the request for `Once`.
pub(super) struct Fingerprint(pub(super) String);

impl<T: Body> Input for Valid<T> {
    fn describe(description: &mut Description) {
        description.body::<T>();
        description.fails(&[
            Code::MalformedBody,
            Code::BodyTooSlow,
            Code::BodyTooLarge,
            Code::NotJson,
            Code::InvalidBody,
        ]);
    }
}

impl<T: Body> FromRequest for Valid<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            is_json(&request)?;
            let bytes = arrived(&request, payload, T::LIMIT).await?;
            request.extensions_mut().insert(Fingerprint(sha256(&bytes)));
            parse(&bytes).map(Valid)
        })
    }
}

fn is_json(request: &HttpRequest) -> Result<(), Problem> {
    if request.content_type().eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(Problem::new(Code::NotJson))
    }
}

/// The whole body, if it is here in time and not too large.
pub(super) async fn arrived(request: &HttpRequest, payload: Payload, limit: usize) -> Result<Bytes, Problem> {
    let arrival = tokio::time::timeout(DEADLINE, collect(request, payload, limit));
    arrival.await.map_err(|_| Problem::new(Code::BodyTooSlow))?
}

async fn collect(request: &HttpRequest, mut payload: Payload, limit: usize) -> Result<Bytes, Problem> {
    let too_large = || Problem::because(Code::BodyTooLarge, format!("At most {limit} bytes are taken here."));
    let announced =
        request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let mut bytes = BytesMut::with_capacity(announced.unwrap_or(1024));
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| Problem::because(Code::MalformedBody, "The body broke off."))?;
        if bytes.len() + chunk.len() > limit {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.freeze())
}

/// A derived struct would also take an array of its fields' values; only an object is what we document.
fn parse<T: Body>(bytes: &[u8]) -> Result<T, Problem> {
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{') {
        return Err(Problem::because(Code::MalformedBody, "The body has to be a JSON object."));
    }
    if holds_nul(bytes) {
        return Err(Problem::because(Code::MalformedBody, "A string holds the character NUL."));
    }
    if holds_null(&serde_json::from_slice(bytes).unwrap_or_default()) {
        return Err(Problem::because(
            Code::MalformedBody,
            "A field is null. Leave out what is not given; to empty a text, send an empty one.",
        ));
    }
    let body: T =
        serde_json::from_slice(bytes).map_err(|error| Problem::because(Code::MalformedBody, error.to_string()))?;
    body.validate().map_err(|errors| Problem::invalid(field_errors(&errors)))?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize, Validate, ToSchema)]
    #[serde(deny_unknown_fields)]
    struct Named {
        #[validate(length(min = 1, max = 3))]
        name: String,
    }

    impl Body for Named {}

    fn code(body: &str) -> String {
        match parse::<Named>(body.as_bytes()) {
            Ok(Named { name }) => name,
            Err(problem) => actix_web::ResponseError::status_code(&problem).as_str().to_owned(),
        }
    }

    #[test]
    fn an_array_of_the_fields_is_no_object() {
        assert_eq!(code(r#" {"name":"ab"}"#), "ab");
        assert_eq!(code(r#"["ab"]"#), "400");
    }

    #[test]
    fn null_is_not_taken_for_a_field_that_is_left_out() {
        assert_eq!(code(r#"{"name":null}"#), "400");
    }

    #[test]
    fn an_unknown_field_is_malformed_and_a_long_value_is_not_allowed() {
        assert_eq!(code(r#"{"name":"ab","age":1}"#), "400");
        assert_eq!(code(r#"{"name":"abcd"}"#), "422");
    }
}
