from enum import Enum


class ClaimType(str, Enum):
    AIM = "aim"
    DATE = "date"
    EVENT = "event"
    OPINION = "opinion"
    QUANTITY = "quantity"
    RELATION = "relation"
    ROLE = "role"
    SIGNATURE = "signature"
    STATEMENT = "statement"

    def __str__(self) -> str:
        return str(self.value)
