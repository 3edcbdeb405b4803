from enum import Enum


class ExportFormat(str, Enum):
    CSV = "csv"
    JSON = "json"

    @classmethod
    def _missing_(cls, value: object) -> "ExportFormat":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
