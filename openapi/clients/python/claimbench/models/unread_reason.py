from enum import Enum


class UnreadReason(str, Enum):
    AMBIGUOUS_OFFSETS = "ambiguous_offsets"
    MENTION_NOT_FOUND = "mention_not_found"
    NO_CLAIMS = "no_claims"
    NO_TEXT = "no_text"
    REPEATED = "repeated"
    SPAN_OUTSIDE = "span_outside"
    TEXT_MISSING = "text_missing"
    TOO_LONG = "too_long"
    UNREADABLE_TEXT = "unreadable_text"
    WRONG_SHAPE = "wrong_shape"

    def __str__(self) -> str:
        return str(self.value)
