from enum import Enum


class Modality(str, Enum):
    ASSERTED = "asserted"
    HOPED = "hoped"
    PLANNED = "planned"
    POSSIBLE = "possible"
    PREDICTED = "predicted"
    REQUIRED = "required"

    def __str__(self) -> str:
        return str(self.value)
