from enum import Enum


class Publication(str, Enum):
    CORRECTED = "corrected"
    DRAFT = "draft"
    RELEASED = "released"
    RETRACTED = "retracted"

    def __str__(self) -> str:
        return str(self.value)
