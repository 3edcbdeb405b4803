from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.document import Document
    from ..models.entity import Entity
    from ..models.extracted_claim import ExtractedClaim
    from ..models.quantity import Quantity
    from ..models.silence import Silence
    from ..models.time import Time


T = TypeVar("T", bound="Extraction")


@_attrs_define
class Extraction:
    """Everything that was found in one article."""

    claims: list[ExtractedClaim]
    document: Document
    """ The article as it was read. """
    entities: list[Entity]
    quantities: list[Quantity]
    """ Every quantity of the document, used by a claim or not. """
    silent: list[Silence]
    """ Sentences that gave no claim, and why. """
    times: list[Time]
    """ Every time expression of the document, used by a claim or not. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        claims = []
        for claims_item_data in self.claims:
            claims_item = claims_item_data.to_dict()
            claims.append(claims_item)

        document = self.document.to_dict()

        entities = []
        for entities_item_data in self.entities:
            entities_item = entities_item_data.to_dict()
            entities.append(entities_item)

        quantities = []
        for quantities_item_data in self.quantities:
            quantities_item = quantities_item_data.to_dict()
            quantities.append(quantities_item)

        silent = []
        for silent_item_data in self.silent:
            silent_item = silent_item_data.to_dict()
            silent.append(silent_item)

        times = []
        for times_item_data in self.times:
            times_item = times_item_data.to_dict()
            times.append(times_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "claims": claims,
                "document": document,
                "entities": entities,
                "quantities": quantities,
                "silent": silent,
                "times": times,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.document import Document
        from ..models.entity import Entity
        from ..models.extracted_claim import ExtractedClaim
        from ..models.quantity import Quantity
        from ..models.silence import Silence
        from ..models.time import Time

        d = dict(src_dict)
        claims = []
        _claims = d.pop("claims")
        for claims_item_data in _claims:
            claims_item = ExtractedClaim.from_dict(claims_item_data)

            claims.append(claims_item)

        document = Document.from_dict(d.pop("document"))

        entities = []
        _entities = d.pop("entities")
        for entities_item_data in _entities:
            entities_item = Entity.from_dict(entities_item_data)

            entities.append(entities_item)

        quantities = []
        _quantities = d.pop("quantities")
        for quantities_item_data in _quantities:
            quantities_item = Quantity.from_dict(quantities_item_data)

            quantities.append(quantities_item)

        silent = []
        _silent = d.pop("silent")
        for silent_item_data in _silent:
            silent_item = Silence.from_dict(silent_item_data)

            silent.append(silent_item)

        times = []
        _times = d.pop("times")
        for times_item_data in _times:
            times_item = Time.from_dict(times_item_data)

            times.append(times_item)

        extraction = cls(
            claims=claims,
            document=document,
            entities=entities,
            quantities=quantities,
            silent=silent,
            times=times,
        )

        extraction.additional_properties = d
        return extraction

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
