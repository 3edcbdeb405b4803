from enum import Enum


class Verdict(str, Enum):
    CONFLICTING = "conflicting"
    NOT_CHECKABLE = "not_checkable"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    REFUTED = "refuted"
    SUPPORTED = "supported"

    @classmethod
    def _missing_(cls, value: object) -> "Verdict":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
