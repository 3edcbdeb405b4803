from enum import Enum


class ClaimFileFormat(str, Enum):
    AVERITEC = "averitec"
    CLAIM_REVIEW = "claim_review"
    DOCCANO = "doccano"
    LABEL_STUDIO = "label_studio"
    RELEASE = "release"

    def __str__(self) -> str:
        return str(self.value)
