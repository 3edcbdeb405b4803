from enum import Enum


class SignatoryKind(str, Enum):
    ORGANIZATION = "organization"
    PERSON = "person"
    UNKNOWN = "unknown"

    def __str__(self) -> str:
        return str(self.value)
