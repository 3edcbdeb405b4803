from enum import Enum


class QueueReason(str, Enum):
    ANOTHER_ASSESSMENT = "another_assessment"
    ASSIGNED = "assigned"
    DISPUTE = "dispute"
    FIRST_ASSESSMENT = "first_assessment"
    REOPENED = "reopened"

    @classmethod
    def _missing_(cls, value: object) -> "QueueReason":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
