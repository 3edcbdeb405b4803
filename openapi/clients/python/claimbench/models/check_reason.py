from enum import Enum


class CheckReason(str, Enum):
    ABSENT = "absent"
    ALIAS = "alias"
    DENIED = "denied"
    ELSEWHERE = "elsewhere"
    FAMILY_NAME = "family_name"
    FINER = "finer"
    LOOSER = "looser"
    NOT_YET = "not_yet"
    OPPOSITE = "opposite"
    OTHER = "other"
    SAME = "same"
    SAME_WORDS = "same_words"
    WITHIN = "within"

    @classmethod
    def _missing_(cls, value: object) -> "CheckReason":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
