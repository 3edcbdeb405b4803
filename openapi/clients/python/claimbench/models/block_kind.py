from enum import Enum


class BlockKind(str, Enum):
    BOILERPLATE = "boilerplate"
    CAPTION = "caption"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    PARAGRAPH = "paragraph"

    def __str__(self) -> str:
        return str(self.value)
