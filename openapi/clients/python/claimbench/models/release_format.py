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
    PROVENANCE = "provenance"
    TRIG = "trig"
    XLSX = "xlsx"

    def __str__(self) -> str:
        return str(self.value)
