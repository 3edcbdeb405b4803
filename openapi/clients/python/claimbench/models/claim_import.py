from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.claim_file_format import ClaimFileFormat

if TYPE_CHECKING:
    from ..models.import_loss import ImportLoss
    from ..models.imported_article import ImportedArticle
    from ..models.unread_entry import UnreadEntry


T = TypeVar("T", bound="ClaimImport")


@_attrs_define
class ClaimImport:
    """What was read of a file and stored, and what could not be read."""

    articles: list[ImportedArticle]
    """ Each text that gave claims, in the order of the file. """
    claims: int
    """ How many claims were read. """
    dry_run: bool
    """ Whether it was only tried: then nothing is stored. """
    format_: ClaimFileFormat
    losses: list[ImportLoss]
    """ What the file says of the imported claims that does not become a part of them. Unless noted, their history
    keeps it. """
    unread: list[UnreadEntry]
    """ Each entry that is not imported, in the order of the file. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        articles = []
        for articles_item_data in self.articles:
            articles_item = articles_item_data.to_dict()
            articles.append(articles_item)

        claims = self.claims

        dry_run = self.dry_run

        format_ = self.format_.value

        losses = []
        for losses_item_data in self.losses:
            losses_item = losses_item_data.to_dict()
            losses.append(losses_item)

        unread = []
        for unread_item_data in self.unread:
            unread_item = unread_item_data.to_dict()
            unread.append(unread_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "articles": articles,
                "claims": claims,
                "dry_run": dry_run,
                "format": format_,
                "losses": losses,
                "unread": unread,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.import_loss import ImportLoss
        from ..models.imported_article import ImportedArticle
        from ..models.unread_entry import UnreadEntry

        d = dict(src_dict)
        articles = []
        _articles = d.pop("articles")
        for articles_item_data in _articles:
            articles_item = ImportedArticle.from_dict(articles_item_data)

            articles.append(articles_item)

        claims = d.pop("claims")

        dry_run = d.pop("dry_run")

        format_ = ClaimFileFormat(d.pop("format"))

        losses = []
        _losses = d.pop("losses")
        for losses_item_data in _losses:
            losses_item = ImportLoss.from_dict(losses_item_data)

            losses.append(losses_item)

        unread = []
        _unread = d.pop("unread")
        for unread_item_data in _unread:
            unread_item = UnreadEntry.from_dict(unread_item_data)

            unread.append(unread_item)

        claim_import = cls(
            articles=articles,
            claims=claims,
            dry_run=dry_run,
            format_=format_,
            losses=losses,
            unread=unread,
        )

        claim_import.additional_properties = d
        return claim_import

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
