from enum import Enum


class ReleaseKind(str, Enum):
    CORRECTION = "correction"
    FIRST = "first"
    RETRACTION = "retraction"

    def __str__(self) -> str:
        return str(self.value)
