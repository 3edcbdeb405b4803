from enum import Enum


class MissingWhat(str, Enum):
    AGREEMENT = "agreement"
    ASSESSMENTS = "assessments"
    DERIVATION_DECISIONS = "derivation_decisions"
    EVIDENCE = "evidence"
    INDEPENDENT_ORIGINS = "independent_origins"

    @classmethod
    def _missing_(cls, value: object) -> "MissingWhat":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
