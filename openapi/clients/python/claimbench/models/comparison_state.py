from enum import Enum


class ComparisonState(str, Enum):
    CONFIRMED = "confirmed"
    LAPSED = "lapsed"
    PROPOSED = "proposed"
    REJECTED = "rejected"

    @classmethod
    def _missing_(cls, value: object) -> "ComparisonState":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
