from enum import Enum


class ImportFormat(str, Enum):
    CSV = "csv"
    FEED = "feed"
    JSONL = "jsonl"

    def __str__(self) -> str:
        return str(self.value)
