from enum import Enum


class JobStep(str, Enum):
    FETCHING = "fetching"
    KEEPING = "keeping"
    READING = "reading"

    def __str__(self) -> str:
        return str(self.value)
