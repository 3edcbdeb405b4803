from enum import Enum


class EditKind(str, Enum):
    DROPPED = "dropped"
    INSERTED = "inserted"
    SUBSTITUTED = "substituted"

    def __str__(self) -> str:
        return str(self.value)
