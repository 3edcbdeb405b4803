//! Everything that can go wrong with a request, in one table: code, status, title (RFC 9457).

mod code;
mod document;

pub(crate) use code::Code;
pub(crate) use document::{FieldError, Nearest, ProblemDocument};

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONNECTION, CONTENT_RANGE, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};

/// One failure: its code, and what is special about this case.
#[derive(Debug)]
pub struct Problem {
    code: Code,
    detail: Option<String>,
    /// Boxed, so that every `Result` stays small.
    extra: Box<Extra>,
}

/// What some codes carry besides their detail.
#[derive(Debug, Default)]
struct Extra {
    errors: Vec<FieldError>,
    nearest: Option<Nearest>,
    version: Option<i64>,
    /// The methods that the path takes.
    allow: Option<String>,
    /// Seconds.
    retry_after: Option<u64>,
    /// How many bytes there are.
    length: Option<u64>,
}

impl Problem {
    pub(crate) fn new(code: Code) -> Self {
        Self { code, detail: None, extra: Box::default() }
    }

    pub(crate) fn because(code: Code, detail: impl Into<String>) -> Self {
        Self { detail: Some(detail.into()), ..Self::new(code) }
    }

    pub(crate) fn not_found(kind: &str) -> Self {
        Self::because(Code::NotFound, format!("There is no such {kind}, or it is not yours."))
    }

    pub(crate) fn invalid(errors: Vec<FieldError>) -> Self {
        let mut problem = Self::new(Code::InvalidBody);
        problem.extra.errors = errors;
        problem
    }

    pub(crate) fn invalid_field(field: &str, code: &str, message: impl Into<String>) -> Self {
        Self::invalid(vec![FieldError { field: field.to_owned(), code: code.to_owned(), message: message.into() }])
    }

    /// Words that do not stand where they should, and what comes closest.
    pub(crate) fn nearest(code: Code, nearest: Option<Nearest>) -> Self {
        let mut problem = Self::because(code, "Quote the text letter by letter.");
        problem.extra.nearest = nearest;
        problem
    }

    pub(crate) fn version_changed(current: i64) -> Self {
        let mut problem = Self::because(Code::VersionChanged, format!("Its version is {current} now; read it again."));
        problem.extra.version = Some(current);
        problem
    }

    pub(crate) fn method_not_allowed(allow: String) -> Self {
        let mut problem = Self::because(Code::MethodNotAllowed, format!("This path takes {allow}."));
        problem.extra.allow = Some(allow);
        problem
    }

    pub(crate) fn out_of_range(length: u64) -> Self {
        let mut problem = Self::because(Code::RangeNotSatisfiable, format!("It has {length} bytes."));
        problem.extra.length = Some(length);
        problem
    }

    pub(crate) fn too_many_attempts(seconds: u64) -> Self {
        let mut problem = Self::because(Code::TooManyAttempts, format!("Wait {seconds} seconds."));
        problem.extra.retry_after = Some(seconds);
        problem
    }

    /// Logs what happened and tells the client nothing of it.
    pub(crate) fn internal(error: impl fmt::Display) -> Self {
        tracing::error!(%error, "A request failed inside");
        Self::new(Code::Internal)
    }

    pub(crate) fn code(&self) -> Code {
        self.code
    }

    pub(crate) fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    pub(crate) fn document(&self) -> ProblemDocument {
        let (code, status, title) = self.code.row();
        ProblemDocument {
            r#type: format!("urn:claimbench:problem:{code}"),
            title: title.to_owned(),
            status: status.as_u16(),
            code: code.to_owned(),
            detail: self.detail.clone(),
            errors: self.extra.errors.clone(),
            nearest: self.extra.nearest.clone(),
            version: self.extra.version,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.detail.as_deref().unwrap_or(self.code.title()))
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.code.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = HttpResponse::build(self.status_code());
        if let Some(allow) = &self.extra.allow {
            answer.insert_header((ALLOW, allow.as_str()));
        }
        if let Some(seconds) = self.extra.retry_after {
            answer.insert_header((RETRY_AFTER, seconds));
        }
        if let Some(length) = self.extra.length {
            answer.insert_header((CONTENT_RANGE, format!("bytes */{length}")));
        }
        if self.code == Code::Unauthenticated {
            answer.insert_header((WWW_AUTHENTICATE, "Bearer"));
        }
        if self.code == Code::BodyTooSlow {
            answer.insert_header((CONNECTION, "close"));
        }
        answer.content_type("application/problem+json").json(self.document())
    }
}

impl From<sea_orm::DbErr> for Problem {
    fn from(error: sea_orm::DbErr) -> Self {
        match error {
            sea_orm::DbErr::ConnectionAcquire(error) => {
                tracing::warn!(%error, "No database connection became free in time");
                let mut problem = Self::new(Code::Unavailable);
                problem.extra.retry_after = Some(1);
                problem
            }
            other => Self::internal(other),
        }
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

impl From<actix_web::error::BlockingError> for Problem {
    fn from(error: actix_web::error::BlockingError) -> Self {
        Self::internal(error)
    }
}
