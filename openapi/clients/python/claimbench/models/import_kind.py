from enum import Enum


class ImportKind(str, Enum):
    ARTICLES = "articles"
    SOURCES = "sources"

    def __str__(self) -> str:
        return str(self.value)
