from enum import Enum


class SourceKind(str, Enum):
    ARTICLE = "article"
    DATASET = "dataset"
    OFFICIAL_DOCUMENT = "official_document"
    OTHER = "other"
    POST = "post"
    PRESS_RELEASE = "press_release"
    TRANSCRIPT = "transcript"

    @classmethod
    def _missing_(cls, value: object) -> "SourceKind":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
