from enum import Enum


class OffsetUnit(str, Enum):
    CODE_POINTS = "code_points"
    UTF16 = "utf16"

    def __str__(self) -> str:
        return str(self.value)
