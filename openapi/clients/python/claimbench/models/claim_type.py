from enum import Enum


class ClaimType(str, Enum):
    AIM = "aim"
    DATE = "date"
    EVENT = "event"
    OPINION = "opinion"
    QUANTITY = "quantity"
    RELATION = "relation"
    ROLE = "role"
    SIGNATURE = "signature"
    STATEMENT = "statement"

    @classmethod
    def _missing_(cls, value: object) -> "ClaimType":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
