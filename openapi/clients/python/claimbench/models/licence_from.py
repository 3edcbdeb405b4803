from enum import Enum


class LicenceFrom(str, Enum):
    COPYRIGHT = "copyright"
    JSON_LD = "json_ld"
    LINK = "link"
    META = "meta"
    PERSON = "person"

    @classmethod
    def _missing_(cls, value: object) -> "LicenceFrom":
        """A word that this client does not know yet; its name is UNRECOGNIZED, its value what was said."""
        word = str.__new__(cls, str(value))
        word._name_, word._value_ = "UNRECOGNIZED", str(value)
        return word

    def __str__(self) -> str:
        return str(self.value)
