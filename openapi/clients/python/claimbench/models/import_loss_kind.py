from enum import Enum


class ImportLossKind(str, Enum):
    ENTITIES = "entities"
    EVIDENCE = "evidence"
    LABELS = "labels"
    REASONS = "reasons"
    RELATIONS = "relations"
    VERDICT = "verdict"

    def __str__(self) -> str:
        return str(self.value)
