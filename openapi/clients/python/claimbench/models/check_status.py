from enum import Enum


class CheckStatus(str, Enum):
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    SILENT = "silent"

    def __str__(self) -> str:
        return str(self.value)
