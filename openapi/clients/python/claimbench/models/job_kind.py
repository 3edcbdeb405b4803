from enum import Enum


class JobKind(str, Enum):
    FETCH_ARTICLE = "fetch_article"
    FETCH_SOURCE = "fetch_source"
    REFETCH_ARTICLE = "refetch_article"
    REFETCH_SOURCE = "refetch_source"

    @classmethod
    def _missing_(cls, value: object) -> "JobKind":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
