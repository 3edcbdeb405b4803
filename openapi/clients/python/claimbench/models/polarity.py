from enum import Enum


class Polarity(str, Enum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"

    def __str__(self) -> str:
        return str(self.value)
