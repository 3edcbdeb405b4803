from enum import Enum


class QueueReason(str, Enum):
    ANOTHER_ASSESSMENT = "another_assessment"
    ASSIGNED = "assigned"
    DISPUTE = "dispute"
    FIRST_ASSESSMENT = "first_assessment"
    REOPENED = "reopened"

    def __str__(self) -> str:
        return str(self.value)
