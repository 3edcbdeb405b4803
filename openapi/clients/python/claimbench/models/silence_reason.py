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

    def __str__(self) -> str:
        return str(self.value)
