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

    def __str__(self) -> str:
        return str(self.value)
