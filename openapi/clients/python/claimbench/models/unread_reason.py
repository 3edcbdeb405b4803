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

    @classmethod
    def _missing_(cls, value: object) -> "UnreadReason":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
