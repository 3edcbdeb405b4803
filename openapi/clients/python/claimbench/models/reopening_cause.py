from enum import Enum


class ReopeningCause(str, Enum):
    APPEAL = "appeal"
    CLAIM_EDITED = "claim_edited"
    CONTRADICTION_CONFIRMED = "contradiction_confirmed"
    DERIVATION_CONFIRMED = "derivation_confirmed"
    NEW_EVIDENCE = "new_evidence"
    SNAPSHOT_CHANGED = "snapshot_changed"
    SOURCE_REINSTATED = "source_reinstated"
    SOURCE_RETRACTED = "source_retracted"

    @classmethod
    def _missing_(cls, value: object) -> "ReopeningCause":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
