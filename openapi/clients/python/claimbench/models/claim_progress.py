from enum import Enum


class ClaimProgress(str, Enum):
    CORROBORATED = "corroborated"
    DECIDED = "decided"
    FOUND = "found"
    JUDGED = "judged"
    LOOKED_AT = "looked_at"

    def __str__(self) -> str:
        return str(self.value)
