from enum import Enum


class RelationKind(str, Enum):
    CONTRADICTS = "contradicts"
    DUPLICATE_OF = "duplicate_of"
    PART_OF = "part_of"
    SAME_AS = "same_as"
    SUPERSEDES = "supersedes"

    @classmethod
    def _missing_(cls, value: object) -> "RelationKind":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
