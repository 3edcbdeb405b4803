from enum import Enum


class JobKind(str, Enum):
    FETCH_ARTICLE = "fetch_article"
    FETCH_SOURCE = "fetch_source"
    REFETCH_SOURCE = "refetch_source"

    def __str__(self) -> str:
        return str(self.value)
