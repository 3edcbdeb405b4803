from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.entity_kind import EntityKind

if TYPE_CHECKING:
    from ..models.entity_mention import EntityMention


T = TypeVar("T", bound="Entity")


@_attrs_define
class Entity:
    """A person, an organization or a place, under all the names that the article gives it."""

    aliases: list[str]
    """ The other names, acronyms among them. """
    id: str
    """ `e1`, `e2` and so on, in the order of first mention. """
    kind: EntityKind
    mentions: list[EntityMention]
    name: str
    """ The fullest name. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        aliases = self.aliases

        id = self.id

        kind = self.kind.value

        mentions = []
        for mentions_item_data in self.mentions:
            mentions_item = mentions_item_data.to_dict()
            mentions.append(mentions_item)

        name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aliases": aliases,
                "id": id,
                "kind": kind,
                "mentions": mentions,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entity_mention import EntityMention

        d = dict(src_dict)
        aliases = cast(list[str], d.pop("aliases"))

        id = d.pop("id")

        kind = EntityKind(d.pop("kind"))

        mentions = []
        _mentions = d.pop("mentions")
        for mentions_item_data in _mentions:
            mentions_item = EntityMention.from_dict(mentions_item_data)

            mentions.append(mentions_item)

        name = d.pop("name")

        entity = cls(
            aliases=aliases,
            id=id,
            kind=kind,
            mentions=mentions,
            name=name,
        )

        entity.additional_properties = d
        return entity

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
