from enum import Enum


class ComparisonKind(str, Enum):
    CONTRADICTION = "contradiction"
    DUPLICATE = "duplicate"

    @classmethod
    def _missing_(cls, value: object) -> "ComparisonKind":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
