from enum import Enum


class DerivationState(str, Enum):
    CONFIRMED = "confirmed"
    PROPOSED = "proposed"
    REJECTED = "rejected"

    def __str__(self) -> str:
        return str(self.value)
