from enum import Enum


class PublisherKind(str, Enum):
    AGGREGATOR = "aggregator"
    BROADCASTER = "broadcaster"
    COMPANY = "company"
    GOVERNMENT = "government"
    INDIVIDUAL = "individual"
    NEWSPAPER = "newspaper"
    NGO = "ngo"
    WIRE = "wire"

    def __str__(self) -> str:
        return str(self.value)
