from enum import Enum


class ReleaseFormat(str, Enum):
    ANNOTATIONS = "annotations"
    ARCHIVE = "archive"
    AVERITEC = "averitec"
    CLAIM_REVIEW = "claim_review"
    CSV = "csv"
    HTML = "html"
    JSON = "json"
    MARKDOWN = "markdown"
    NDJSON = "ndjson"
    PARQUET = "parquet"
    PROVENANCE = "provenance"
    TRIG = "trig"
    XLSX = "xlsx"

    @classmethod
    def _missing_(cls, value: object) -> "ReleaseFormat":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
