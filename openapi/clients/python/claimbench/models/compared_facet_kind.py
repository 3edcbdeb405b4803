from enum import Enum


class ComparedFacetKind(str, Enum):
    ACTOR = "actor"
    EVENT = "event"
    MODALITY = "modality"
    NAME = "name"
    PARTY = "party"
    PLACE = "place"
    POLARITY = "polarity"
    POST = "post"
    QUANTITY = "quantity"
    TIME = "time"

    @classmethod
    def _missing_(cls, value: object) -> "ComparedFacetKind":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
