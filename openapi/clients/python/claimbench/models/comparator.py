from enum import Enum


class Comparator(str, Enum):
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACT = "exact"
    LESS_THAN = "less_than"
    MORE_THAN = "more_than"
    RANGE = "range"

    def __str__(self) -> str:
        return str(self.value)
