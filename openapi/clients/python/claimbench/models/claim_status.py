from enum import Enum


class ClaimStatus(str, Enum):
    ACCEPTED = "accepted"
    AMBIGUOUS = "ambiguous"
    EDITED = "edited"
    MERGED = "merged"
    PROPOSED = "proposed"
    REJECTED = "rejected"
    SPLIT = "split"

    def __str__(self) -> str:
        return str(self.value)
