from enum import Enum


class SourceKind(str, Enum):
    ARTICLE = "article"
    DATASET = "dataset"
    OFFICIAL_DOCUMENT = "official_document"
    OTHER = "other"
    POST = "post"
    PRESS_RELEASE = "press_release"
    TRANSCRIPT = "transcript"

    def __str__(self) -> str:
        return str(self.value)
