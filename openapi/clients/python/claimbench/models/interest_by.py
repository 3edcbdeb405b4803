from enum import Enum


class InterestBy(str, Enum):
    FAMILY = "family"
    OWNER = "owner"
    PUBLISHER = "publisher"

    def __str__(self) -> str:
        return str(self.value)
