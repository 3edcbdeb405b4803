from enum import Enum


class ClaimStatus(str, Enum):
    ACCEPTED = "accepted"
    AMBIGUOUS = "ambiguous"
    EDITED = "edited"
    GONE = "gone"
    MERGED = "merged"
    PROPOSED = "proposed"
    REJECTED = "rejected"
    SPLIT = "split"

    @classmethod
    def _missing_(cls, value: object) -> "ClaimStatus":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
