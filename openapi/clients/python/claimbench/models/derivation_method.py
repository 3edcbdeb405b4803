from enum import Enum


class DerivationMethod(str, Enum):
    CANONICAL_LINK = "canonical_link"
    DECLARED_CREDIT = "declared_credit"
    HUMAN = "human"
    SAME_PUBLISHER = "same_publisher"
    SHARED_QUOTE = "shared_quote"
    TEXT_OVERLAP = "text_overlap"

    @classmethod
    def _missing_(cls, value: object) -> "DerivationMethod":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
