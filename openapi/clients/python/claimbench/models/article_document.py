from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.article import Article
    from ..models.block import Block
    from ..models.entity import Entity
    from ..models.quantity import Quantity
    from ..models.repair import Repair
    from ..models.silence import Silence
    from ..models.time import Time


T = TypeVar("T", bound="ArticleDocument")


@_attrs_define
class ArticleDocument:
    """An article with its text and what was found in it beside its claims. Offsets are code points of `text`."""

    blocks: list[Block]
    entities: list[Entity]
    quantities: list[Quantity]
    repairs: list[Repair]
    """ Damage that was mended. """
    silent: list[Silence]
    """ Sentences that gave no claim, and why. """
    times: list[Time]
    article: Article
    """ An article without its text. """
    snapshot: UUID
    text: str
    """ Unicode NFC, lines ending in a line feed. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blocks = []
        for blocks_item_data in self.blocks:
            blocks_item = blocks_item_data.to_dict()
            blocks.append(blocks_item)

        entities = []
        for entities_item_data in self.entities:
            entities_item = entities_item_data.to_dict()
            entities.append(entities_item)

        quantities = []
        for quantities_item_data in self.quantities:
            quantities_item = quantities_item_data.to_dict()
            quantities.append(quantities_item)

        repairs = []
        for repairs_item_data in self.repairs:
            repairs_item = repairs_item_data.to_dict()
            repairs.append(repairs_item)

        silent = []
        for silent_item_data in self.silent:
            silent_item = silent_item_data.to_dict()
            silent.append(silent_item)

        times = []
        for times_item_data in self.times:
            times_item = times_item_data.to_dict()
            times.append(times_item)

        article = self.article.to_dict()

        snapshot = str(self.snapshot)

        text = self.text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "blocks": blocks,
                "entities": entities,
                "quantities": quantities,
                "repairs": repairs,
                "silent": silent,
                "times": times,
                "article": article,
                "snapshot": snapshot,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.article import Article
        from ..models.block import Block
        from ..models.entity import Entity
        from ..models.quantity import Quantity
        from ..models.repair import Repair
        from ..models.silence import Silence
        from ..models.time import Time

        d = dict(src_dict)
        blocks = []
        _blocks = d.pop("blocks")
        for blocks_item_data in _blocks:
            blocks_item = Block.from_dict(blocks_item_data)

            blocks.append(blocks_item)

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

        repairs = []
        _repairs = d.pop("repairs")
        for repairs_item_data in _repairs:
            repairs_item = Repair.from_dict(repairs_item_data)

            repairs.append(repairs_item)

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

        article = Article.from_dict(d.pop("article"))

        snapshot = UUID(d.pop("snapshot"))

        text = d.pop("text")

        article_document = cls(
            blocks=blocks,
            entities=entities,
            quantities=quantities,
            repairs=repairs,
            silent=silent,
            times=times,
            article=article,
            snapshot=snapshot,
            text=text,
        )

        article_document.additional_properties = d
        return article_document

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
