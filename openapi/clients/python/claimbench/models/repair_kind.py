from enum import Enum


class RepairKind(str, Enum):
    CONTROL = "control"
    INVALID_BYTES = "invalid_bytes"
    LOSSY_MOJIBAKE = "lossy_mojibake"
    MOJIBAKE = "mojibake"

    def __str__(self) -> str:
        return str(self.value)
