from enum import Enum


class EntityKind(str, Enum):
    ORGANIZATION = "organization"
    PERSON = "person"
    PLACE = "place"

    def __str__(self) -> str:
        return str(self.value)
