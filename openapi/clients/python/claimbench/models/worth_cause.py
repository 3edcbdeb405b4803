from enum import Enum


class WorthCause(str, Enum):
    AMBIGUOUS = "ambiguous"
    AMOUNT = "amount"
    ATTRIBUTED = "attributed"
    CLAIM_TYPE = "claim_type"
    DATED = "dated"
    JUDGEMENT = "judgement"
    NAMED_SUBJECT = "named_subject"
    NOT_YET_HAPPENED = "not_yet_happened"
    SECOND_PARTY = "second_party"

    @classmethod
    def _missing_(cls, value: object) -> "WorthCause":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
