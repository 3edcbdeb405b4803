from enum import Enum


class SilenceReason(str, Enum):
    BOILERPLATE = "boilerplate"
    CAPTION = "caption"
    INSTRUCTION = "instruction"
    LANGUAGE = "language"
    NOTHING_FOUND = "nothing_found"
    NO_PREDICATE = "no_predicate"
    QUESTION = "question"
    RESTATEMENT = "restatement"

    @classmethod
    def _missing_(cls, value: object) -> "SilenceReason":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
