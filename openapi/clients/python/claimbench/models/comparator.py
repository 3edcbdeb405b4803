from enum import Enum


class Comparator(str, Enum):
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACT = "exact"
    LESS_THAN = "less_than"
    MORE_THAN = "more_than"
    RANGE = "range"

    @classmethod
    def _missing_(cls, value: object) -> "Comparator":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
