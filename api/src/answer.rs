//! What a handler answers when it succeeds. The type says the status, the headers and the shape of the body.

use std::marker::PhantomData;

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, ETAG, LOCATION};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::operation::{Description, Output};
use crate::problem::Problem;

const TAGGED: (&str, &str) = ("ETag", "The version in quotation marks; send it as If-Match to change this.");
const LOCATED: (&str, &str) = ("Location", "Where the new thing is.");

/// A shape that goes out.
pub(crate) trait Wire: Serialize + ToSchema + 'static {
    /// Whether it carries a version.
    const VERSIONED: bool = false;
    /// Whether it shows a secret, which is never kept.
    const SECRET: bool = false;

    /// Counts every change; the ETag.
    fn version(&self) -> Option<i64> {
        None
    }
}

/// A thing with an address.
pub(crate) trait Resource: Wire {
    fn id(&self) -> Uuid;
}

/// An answer as it goes out, so that a repetition gets the same bytes.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) etag: Option<String>,
    pub(crate) location: Option<String>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn found<T: Wire>(value: &T) -> Result<Self, Problem> {
        let etag = value.version().map(|version| format!("\"{version}\""));
        Ok(Self { status: StatusCode::OK, etag, location: None, body: serde_json::to_string(value)? })
    }

    /// `collection` is the path that the request was sent to.
    pub(crate) fn created<T: Resource>(collection: &str, value: &T) -> Result<Self, Problem> {
        let location = Some(format!("{collection}/{}", value.id()));
        Ok(Self { status: StatusCode::CREATED, location, ..Self::found(value)? })
    }

    /// `collection` is where the thing that does the work is.
    pub(crate) fn accepted<T: Resource>(collection: &str, value: &T) -> Result<Self, Problem> {
        Ok(Self { status: StatusCode::ACCEPTED, ..Self::created(collection, value)? })
    }

    fn respond(self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        response.content_type("application/json").insert_header((CACHE_CONTROL, "no-store"));
        if let Some(etag) = self.etag {
            response.insert_header((ETAG, etag));
        }
        if let Some(location) = self.location {
            response.insert_header((LOCATION, location));
        }
        response.body(self.body)
    }
}

/// 200 with a body.
pub(crate) struct Found<T>(Answer, PhantomData<T>);

/// 201 with a body and its address.
pub(crate) struct Created<T>(Answer, PhantomData<T>);

/// 202 with what will do the work, and its address.
pub(crate) struct Accepted<T>(Answer, PhantomData<T>);

/// 204.
pub(crate) struct Done;

impl<T: Wire> Found<T> {
    pub(crate) fn new(value: &T) -> Result<Self, Problem> {
        Answer::found(value).map(Self::from)
    }
}

impl<T> From<Answer> for Found<T> {
    fn from(answer: Answer) -> Self {
        Self(answer, PhantomData)
    }
}

impl<T> From<Answer> for Created<T> {
    fn from(answer: Answer) -> Self {
        Self(answer, PhantomData)
    }
}

impl<T> From<Answer> for Accepted<T> {
    fn from(answer: Answer) -> Self {
        Self(answer, PhantomData)
    }
}

impl<T> Responder for Found<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.0.respond()
    }
}

impl<T> Responder for Created<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.0.respond()
    }
}

impl<T> Responder for Accepted<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        self.0.respond()
    }
}

impl Responder for Done {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::NoContent().finish()
    }
}

impl<T: Wire> Output for Found<T> {
    fn describe(description: &mut Description) {
        let headers: &[_] = if T::VERSIONED { &[TAGGED] } else { &[] };
        description.answers::<T>(StatusCode::OK, headers);
    }
}

impl<T: Resource> Output for Created<T> {
    fn describe(description: &mut Description) {
        let headers: &[_] = if T::VERSIONED { &[TAGGED, LOCATED] } else { &[LOCATED] };
        description.answers::<T>(StatusCode::CREATED, headers);
    }
}

impl<T: Resource> Output for Accepted<T> {
    fn describe(description: &mut Description) {
        description.answers::<T>(StatusCode::ACCEPTED, &[LOCATED]);
    }
}

impl Output for Done {
    fn describe(description: &mut Description) {
        description.answers_nothing();
    }
}
