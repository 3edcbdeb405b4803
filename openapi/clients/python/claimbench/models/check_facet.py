from enum import Enum


class CheckFacet(str, Enum):
    NAME = "name"
    POLARITY = "polarity"
    QUANTITY = "quantity"
    ROLE = "role"
    TIME = "time"

    def __str__(self) -> str:
        return str(self.value)
