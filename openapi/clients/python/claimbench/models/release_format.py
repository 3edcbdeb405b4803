from enum import Enum


class ReleaseFormat(str, Enum):
    JSON = "json"
    NDJSON = "ndjson"

    def __str__(self) -> str:
        return str(self.value)
