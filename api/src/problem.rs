//! Everything that can go wrong with a request, in one table: code, status, title (RFC 9457).

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONNECTION, RETRY_AFTER, WWW_AUTHENTICATE};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;

/// A stable name for one way to fail; the `code` of a problem document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    MalformedBody,
    MalformedQuery,
    InvalidIdempotencyKey,
    Unauthenticated,
    SignInFailed,
    RoleRequired,
    AdministratorRequired,
    SessionRequired,
    CrossSiteRequest,
    NotFound,
    MethodNotAllowed,
    BodyTooSlow,
    AlreadyExists,
    WrongState,
    LastAdministrator,
    HasAssessments,
    RevisionChanged,
    VerdictNeedsEvidence,
    SecretAlreadyShown,
    LinkSpent,
    VersionChanged,
    BodyTooLarge,
    NotJson,
    InvalidBody,
    QuoteNotFound,
    MentionNotFound,
    UnreadableText,
    UnknownReference,
    IdempotencyKeyReused,
    IfMatchRequired,
    TooManyAttempts,
    Internal,
    Unavailable,
}

impl Code {
    /// The table. A code, once published, keeps its meaning and its status.
    pub(crate) fn row(self) -> (&'static str, StatusCode, &'static str) {
        use Code::*;
        use StatusCode as S;
        match self {
            MalformedBody => {
                ("malformed_body", S::BAD_REQUEST, "The body is not a JSON object of the documented shape")
            }
            MalformedQuery => ("malformed_query", S::BAD_REQUEST, "The query is not of the documented shape"),
            InvalidIdempotencyKey => {
                ("invalid_idempotency_key", S::BAD_REQUEST, "An Idempotency-Key is 1 to 255 printable ASCII characters")
            }
            Unauthenticated => ("unauthenticated", S::UNAUTHORIZED, "Sign in, or send a token"),
            SignInFailed => ("sign_in_failed", S::UNAUTHORIZED, "No user has this email and password"),
            RoleRequired => ("role_required", S::FORBIDDEN, "Your role in this project does not allow it"),
            AdministratorRequired => {
                ("administrator_required", S::FORBIDDEN, "Only an instance administrator may do this")
            }
            SessionRequired => ("session_required", S::FORBIDDEN, "A token may not do this; sign in"),
            CrossSiteRequest => ("cross_site_request", S::FORBIDDEN, "The request came from another site"),
            NotFound => ("not_found", S::NOT_FOUND, "There is no such thing, or it is not yours"),
            MethodNotAllowed => ("method_not_allowed", S::METHOD_NOT_ALLOWED, "This path does not take this method"),
            BodyTooSlow => ("body_too_slow", S::REQUEST_TIMEOUT, "The body took too long to arrive"),
            AlreadyExists => ("already_exists", S::CONFLICT, "It exists already"),
            WrongState => ("wrong_state", S::CONFLICT, "Its state does not allow this"),
            LastAdministrator => ("last_administrator", S::CONFLICT, "One administrator has to remain"),
            HasAssessments => {
                ("has_assessments", S::CONFLICT, "It has been assessed, and assessments are never deleted")
            }
            RevisionChanged => ("revision_changed", S::CONFLICT, "The claim's content has changed since"),
            VerdictNeedsEvidence => {
                ("verdict_needs_evidence", S::CONFLICT, "This verdict needs evidence quoted verbatim from a snapshot")
            }
            SecretAlreadyShown => {
                ("secret_already_shown", S::CONFLICT, "This key was used before, and a secret is shown once")
            }
            LinkSpent => ("link_spent", S::CONFLICT, "This link was used, was revoked or has expired"),
            VersionChanged => ("version_changed", S::PRECONDITION_FAILED, "It has changed since you read it"),
            BodyTooLarge => ("body_too_large", S::PAYLOAD_TOO_LARGE, "The body is too large"),
            NotJson => ("not_json", S::UNSUPPORTED_MEDIA_TYPE, "The body has to be application/json"),
            InvalidBody => ("invalid_body", S::UNPROCESSABLE_ENTITY, "A value of the body is not allowed"),
            QuoteNotFound => ("quote_not_found", S::UNPROCESSABLE_ENTITY, "The quote does not stand in the snapshot"),
            MentionNotFound => {
                ("mention_not_found", S::UNPROCESSABLE_ENTITY, "The mention does not stand in the article")
            }
            UnreadableText => ("unreadable_text", S::UNPROCESSABLE_ENTITY, "The text cannot be read"),
            UnknownReference => {
                ("unknown_reference", S::UNPROCESSABLE_ENTITY, "The body names something that is not in this project")
            }
            IdempotencyKeyReused => {
                ("idempotency_key_reused", S::UNPROCESSABLE_ENTITY, "This key came with another request before")
            }
            IfMatchRequired => {
                ("if_match_required", S::PRECONDITION_REQUIRED, "Send the ETag that you read as If-Match")
            }
            TooManyAttempts => ("too_many_attempts", S::TOO_MANY_REQUESTS, "Too many attempts; wait"),
            Internal => ("internal", S::INTERNAL_SERVER_ERROR, "Something failed here; it has been logged"),
            Unavailable => ("unavailable", S::SERVICE_UNAVAILABLE, "The database is busy; try again"),
        }
    }

    pub(crate) fn name(self) -> &'static str {
        self.row().0
    }

    pub(crate) fn status(self) -> StatusCode {
        self.row().1
    }

    pub(crate) fn title(self) -> &'static str {
        self.row().2
    }
}

/// One failure: its code, and what is special about this case.
#[derive(Debug)]
pub struct Problem {
    code: Code,
    detail: Option<String>,
    extra: Extra,
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
}

impl Problem {
    pub(crate) fn new(code: Code) -> Self {
        Self { code, detail: None, extra: Extra::default() }
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

    fn document(&self) -> ProblemDocument {
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

/// What a failed request answers, as `application/problem+json`.
#[derive(Serialize, ToSchema)]
#[schema(as = Problem)]
pub(crate) struct ProblemDocument {
    /// `urn:claimbench:problem:` and the code.
    r#type: String,
    title: String,
    status: u16,
    /// Stable: what a program should look at.
    code: String,
    /// What is special about this case, for a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    detail: Option<String>,
    /// Which values are not allowed (with `invalid_body`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<FieldError>,
    /// The words of the snapshot that come closest (with `quote_not_found` and `mention_not_found`).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    nearest: Option<Nearest>,
    /// The current version (with `version_changed`).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    version: Option<i64>,
}

/// One value that is not allowed.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub(crate) struct FieldError {
    /// The path to the value: `policy.min_origins`.
    pub(crate) field: String,
    /// `length`, `range`, `email`, ...
    pub(crate) code: String,
    pub(crate) message: String,
}

/// A passage that is nearly the quote. Offsets are code points of the snapshot's text, end exclusive.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub(crate) struct Nearest {
    pub(crate) exact: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The share of the quote's words that stand there, 0 to 1.
    pub(crate) similarity: f64,
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
                Self::new(Code::Unavailable)
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
