use actix_web::http::StatusCode;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Schema};

/// A stable name for one way to fail; the `code` of a problem document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    MalformedBody,
    MalformedQuery,
    InvalidIdempotencyKey,
    InvalidLastEventId,
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
    Redacted,
    VersionChanged,
    BodyTooLarge,
    NotJson,
    RangeNotSatisfiable,
    InvalidBody,
    QuoteNotFound,
    MentionNotFound,
    UnreadableText,
    WrongFormat,
    ReleaseBroken,
    TooManyEntries,
    UnknownReference,
    UrlForbidden,
    IdempotencyKeyReused,
    IfMatchRequired,
    TooManyAttempts,
    Internal,
    Unavailable,
}

impl Code {
    /// Each code once, in the order above.
    pub(crate) const ALL: [Code; 40] = [
        Code::MalformedBody,
        Code::MalformedQuery,
        Code::InvalidIdempotencyKey,
        Code::InvalidLastEventId,
        Code::Unauthenticated,
        Code::SignInFailed,
        Code::RoleRequired,
        Code::AdministratorRequired,
        Code::SessionRequired,
        Code::CrossSiteRequest,
        Code::NotFound,
        Code::MethodNotAllowed,
        Code::BodyTooSlow,
        Code::AlreadyExists,
        Code::WrongState,
        Code::LastAdministrator,
        Code::HasAssessments,
        Code::RevisionChanged,
        Code::VerdictNeedsEvidence,
        Code::SecretAlreadyShown,
        Code::LinkSpent,
        Code::Redacted,
        Code::VersionChanged,
        Code::BodyTooLarge,
        Code::NotJson,
        Code::RangeNotSatisfiable,
        Code::InvalidBody,
        Code::QuoteNotFound,
        Code::MentionNotFound,
        Code::UnreadableText,
        Code::WrongFormat,
        Code::ReleaseBroken,
        Code::TooManyEntries,
        Code::UnknownReference,
        Code::UrlForbidden,
        Code::IdempotencyKeyReused,
        Code::IfMatchRequired,
        Code::TooManyAttempts,
        Code::Internal,
        Code::Unavailable,
    ];

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
            InvalidLastEventId => (
                "invalid_last_event_id",
                S::BAD_REQUEST,
                "A Last-Event-ID is the number of an event that the stream gave",
            ),
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
            Redacted => ("redacted", S::GONE, "The words were taken out by law"),
            VersionChanged => ("version_changed", S::PRECONDITION_FAILED, "It has changed since you read it"),
            BodyTooLarge => ("body_too_large", S::PAYLOAD_TOO_LARGE, "The body is too large"),
            NotJson => ("not_json", S::UNSUPPORTED_MEDIA_TYPE, "The body has to be application/json"),
            RangeNotSatisfiable => (
                "range_not_satisfiable",
                S::RANGE_NOT_SATISFIABLE,
                "The file has none of the bytes that `Range` asks for",
            ),
            InvalidBody => ("invalid_body", S::UNPROCESSABLE_ENTITY, "A value of the body is not allowed"),
            QuoteNotFound => ("quote_not_found", S::UNPROCESSABLE_ENTITY, "The quote does not stand in the snapshot"),
            MentionNotFound => {
                ("mention_not_found", S::UNPROCESSABLE_ENTITY, "The mention does not stand in the article")
            }
            UnreadableText => ("unreadable_text", S::UNPROCESSABLE_ENTITY, "The text cannot be read"),
            WrongFormat => ("wrong_format", S::UNPROCESSABLE_ENTITY, "The file is not of this format"),
            ReleaseBroken => (
                "release_broken",
                S::UNPROCESSABLE_ENTITY,
                "The release is not what its hashes and its signature are of",
            ),
            TooManyEntries => {
                ("too_many_entries", S::UNPROCESSABLE_ENTITY, "The file holds more than is taken at once")
            }
            UnknownReference => {
                ("unknown_reference", S::UNPROCESSABLE_ENTITY, "The body names something that is not in this project")
            }
            UrlForbidden => ("url_forbidden", S::UNPROCESSABLE_ENTITY, "This address may not be fetched"),
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

    /// The header that its answer carries, and what it says.
    pub(crate) fn header(self) -> Option<(&'static str, &'static str)> {
        match self {
            Code::Unauthenticated => Some(("WWW-Authenticate", "`Bearer`: a token will do.")),
            Code::RangeNotSatisfiable => Some(("Content-Range", "How many bytes there are: `bytes */1000`.")),
            Code::TooManyAttempts | Code::Unavailable => Some(("Retry-After", "Seconds after which to try again.")),
            _ => None,
        }
    }

    pub(crate) fn title(self) -> &'static str {
        self.row().2
    }
}

impl utoipa::PartialSchema for Code {
    fn schema() -> RefOr<Schema> {
        let line = |code: Code| format!("- `{}` ({}): {}.", code.name(), code.status().as_u16(), code.title());
        let lines: Vec<String> = Self::ALL.into_iter().map(line).collect();
        let says = format!(
            "What went wrong; stable. More codes may come, so treat an unknown one by its status.\n\n{}",
            lines.join("\n")
        );
        let schema = ObjectBuilder::new().schema_type(Type::String).description(Some(says));
        schema.enum_values(Some(Self::ALL.map(Code::name))).into()
    }
}

impl utoipa::ToSchema for Code {
    fn name() -> std::borrow::Cow<'static, str> {
        "ProblemCode".into()
    }
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_code_stands_once_in_the_list_of_all() {
        assert!(
            Code::ALL.iter().enumerate().all(|(place, code)| *code as usize == place),
            "one is missing or misplaced"
        );
        assert_eq!(Code::ALL.len(), Code::Unavailable as usize + 1, "the last one is missing");
    }
}
