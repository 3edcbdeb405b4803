use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest};

use super::body::arrived;
use crate::operation::{Description, Input};
use crate::problem::{Code, Problem};

/// As many bytes as a page that is fetched may have.
const LIMIT: usize = 16 * 1024 * 1024;

/// A body that is a file, byte for byte.
pub(crate) struct File {
    /// As it was sent; empty where nothing was said.
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

impl Input for File {
    fn describe(description: &mut Description) {
        description.file();
        description.fails(&[Code::MalformedBody, Code::BodyTooSlow, Code::BodyTooLarge]);
    }
}

impl FromRequest for File {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let said = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let content_type = said.unwrap_or_default().to_owned();
            Ok(Self { content_type, bytes: arrived(&request, payload, LIMIT).await? })
        })
    }
}
