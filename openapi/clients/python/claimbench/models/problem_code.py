from enum import Enum


class ProblemCode(str, Enum):
    ADMINISTRATOR_REQUIRED = "administrator_required"
    ALREADY_EXISTS = "already_exists"
    BODY_TOO_LARGE = "body_too_large"
    BODY_TOO_SLOW = "body_too_slow"
    CROSS_SITE_REQUEST = "cross_site_request"
    HAS_ASSESSMENTS = "has_assessments"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    IF_MATCH_REQUIRED = "if_match_required"
    INTERNAL = "internal"
    INVALID_BODY = "invalid_body"
    INVALID_IDEMPOTENCY_KEY = "invalid_idempotency_key"
    INVALID_LAST_EVENT_ID = "invalid_last_event_id"
    LAST_ADMINISTRATOR = "last_administrator"
    LINK_SPENT = "link_spent"
    MALFORMED_BODY = "malformed_body"
    MALFORMED_QUERY = "malformed_query"
    MENTION_NOT_FOUND = "mention_not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NOT_FOUND = "not_found"
    NOT_JSON = "not_json"
    QUOTE_NOT_FOUND = "quote_not_found"
    RANGE_NOT_SATISFIABLE = "range_not_satisfiable"
    REDACTED = "redacted"
    RELEASE_BROKEN = "release_broken"
    REVISION_CHANGED = "revision_changed"
    ROLE_REQUIRED = "role_required"
    SECRET_ALREADY_SHOWN = "secret_already_shown"
    SESSION_REQUIRED = "session_required"
    SIGN_IN_FAILED = "sign_in_failed"
    TOO_MANY_ATTEMPTS = "too_many_attempts"
    TOO_MANY_ENTRIES = "too_many_entries"
    UNAUTHENTICATED = "unauthenticated"
    UNAVAILABLE = "unavailable"
    UNKNOWN_REFERENCE = "unknown_reference"
    UNREADABLE_TEXT = "unreadable_text"
    URL_FORBIDDEN = "url_forbidden"
    VERDICT_NEEDS_EVIDENCE = "verdict_needs_evidence"
    VERSION_CHANGED = "version_changed"
    WRONG_FORMAT = "wrong_format"
    WRONG_STATE = "wrong_state"

    @classmethod
    def _missing_(cls, value: object) -> "ProblemCode":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
