from enum import Enum


class Topic(str, Enum):
    ARTICLE = "article"
    ASSESSMENT = "assessment"
    CLAIM = "claim"
    COMPARISON = "comparison"
    DERIVATION = "derivation"
    EVIDENCE = "evidence"
    JOB = "job"
    RELEASE = "release"
    SOURCE = "source"
    VERDICT = "verdict"
    WEBHOOK = "webhook"

    @classmethod
    def _missing_(cls, value: object) -> "Topic":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
