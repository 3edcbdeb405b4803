from enum import Enum


class MissingWhat(str, Enum):
    AGREEMENT = "agreement"
    ASSESSMENTS = "assessments"
    DERIVATION_DECISIONS = "derivation_decisions"
    EVIDENCE = "evidence"
    INDEPENDENT_ORIGINS = "independent_origins"

    def __str__(self) -> str:
        return str(self.value)
