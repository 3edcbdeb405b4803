from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.comment_deletion import CommentDeletion


T = TypeVar("T", bound="Comment")


@_attrs_define
class Comment:
    """What a member says to the others about a claim."""

    author: UUID
    claim: UUID
    created_at: datetime.datetime
    deleted: CommentDeletion | None
    edited_at: datetime.datetime | None
    """ When its author last changed it; null if never. """
    id: UUID
    mentions: list[UUID]
    """ The members whom it mentions, in the order of their ids. """
    nonce: None | str
    """ The `sha256` in the claim's history is of the id, this and the text, a line feed between each. Null where
    the text is. """
    redaction: None | UUID
    """ By which its text went; null while it stands. """
    text: None | str
    """ Null if it was deleted or redacted, or is `withheld`. """
    version: int
    withheld: bool
    """ Whether you may not read it yet: the policy is blind, its author has assessed the claim in this round, and
    you have
    not. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.comment_deletion import CommentDeletion

        author = str(self.author)

        claim = str(self.claim)

        created_at = self.created_at.isoformat()

        deleted: dict[str, Any] | None
        if isinstance(self.deleted, CommentDeletion):
            deleted = self.deleted.to_dict()
        else:
            deleted = self.deleted

        edited_at: None | str
        if isinstance(self.edited_at, datetime.datetime):
            edited_at = self.edited_at.isoformat()
        else:
            edited_at = self.edited_at

        id = str(self.id)

        mentions = []
        for mentions_item_data in self.mentions:
            mentions_item = str(mentions_item_data)
            mentions.append(mentions_item)

        nonce: None | str
        nonce = self.nonce

        redaction: None | str
        if isinstance(self.redaction, UUID):
            redaction = str(self.redaction)
        else:
            redaction = self.redaction

        text: None | str
        text = self.text

        version = self.version

        withheld = self.withheld

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "author": author,
                "claim": claim,
                "created_at": created_at,
                "deleted": deleted,
                "edited_at": edited_at,
                "id": id,
                "mentions": mentions,
                "nonce": nonce,
                "redaction": redaction,
                "text": text,
                "version": version,
                "withheld": withheld,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.comment_deletion import CommentDeletion

        d = dict(src_dict)
        author = UUID(d.pop("author"))

        claim = UUID(d.pop("claim"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        def _parse_deleted(data: object) -> CommentDeletion | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                deleted_type_0 = CommentDeletion.from_dict(data)

                return deleted_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CommentDeletion | None, data)

        deleted = _parse_deleted(d.pop("deleted"))

        def _parse_edited_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                edited_at_type_0 = datetime.datetime.fromisoformat(data)

                return edited_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        edited_at = _parse_edited_at(d.pop("edited_at"))

        id = UUID(d.pop("id"))

        mentions = []
        _mentions = d.pop("mentions")
        for mentions_item_data in _mentions:
            mentions_item = UUID(mentions_item_data)

            mentions.append(mentions_item)

        def _parse_nonce(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        nonce = _parse_nonce(d.pop("nonce"))

        def _parse_redaction(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                redaction_type_0 = UUID(data)

                return redaction_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        redaction = _parse_redaction(d.pop("redaction"))

        def _parse_text(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        text = _parse_text(d.pop("text"))

        version = d.pop("version")

        withheld = d.pop("withheld")

        comment = cls(
            author=author,
            claim=claim,
            created_at=created_at,
            deleted=deleted,
            edited_at=edited_at,
            id=id,
            mentions=mentions,
            nonce=nonce,
            redaction=redaction,
            text=text,
            version=version,
            withheld=withheld,
        )

        comment.additional_properties = d
        return comment

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
