from enum import Enum


class ReopeningCause(str, Enum):
    APPEAL = "appeal"
    CLAIM_EDITED = "claim_edited"
    DERIVATION_CONFIRMED = "derivation_confirmed"
    NEW_EVIDENCE = "new_evidence"
    SNAPSHOT_CHANGED = "snapshot_changed"
    SOURCE_REINSTATED = "source_reinstated"
    SOURCE_RETRACTED = "source_retracted"

    def __str__(self) -> str:
        return str(self.value)
