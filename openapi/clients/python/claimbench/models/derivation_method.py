from enum import Enum


class DerivationMethod(str, Enum):
    CANONICAL_LINK = "canonical_link"
    DECLARED_CREDIT = "declared_credit"
    HUMAN = "human"
    SAME_PUBLISHER = "same_publisher"
    SHARED_QUOTE = "shared_quote"
    TEXT_OVERLAP = "text_overlap"

    def __str__(self) -> str:
        return str(self.value)
