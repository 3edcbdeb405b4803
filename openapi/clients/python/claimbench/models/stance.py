from enum import Enum


class Stance(str, Enum):
    CONTEXT = "context"
    PARTIAL = "partial"
    REFUTES = "refutes"
    SUPPORTS = "supports"

    def __str__(self) -> str:
        return str(self.value)
