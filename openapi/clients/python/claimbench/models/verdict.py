from enum import Enum


class Verdict(str, Enum):
    CONFLICTING = "conflicting"
    NOT_CHECKABLE = "not_checkable"
    NOT_ENOUGH_EVIDENCE = "not_enough_evidence"
    REFUTED = "refuted"
    SUPPORTED = "supported"

    def __str__(self) -> str:
        return str(self.value)
