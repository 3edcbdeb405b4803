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

    def __str__(self) -> str:
        return str(self.value)
