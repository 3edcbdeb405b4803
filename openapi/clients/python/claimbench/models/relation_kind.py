from enum import Enum


class RelationKind(str, Enum):
    CONTRADICTS = "contradicts"
    DUPLICATE_OF = "duplicate_of"
    PART_OF = "part_of"
    SUPERSEDES = "supersedes"

    def __str__(self) -> str:
        return str(self.value)
