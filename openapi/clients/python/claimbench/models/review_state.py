from enum import Enum


class ReviewState(str, Enum):
    ADJUDICATED = "adjudicated"
    AGREED = "agreed"
    ASSESSED = "assessed"
    DISPUTED = "disputed"
    OPEN = "open"

    def __str__(self) -> str:
        return str(self.value)
