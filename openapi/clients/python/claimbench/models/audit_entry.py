from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.audit_entry_data import AuditEntryData


T = TypeVar("T", bound="AuditEntry")


@_attrs_define
class AuditEntry:
    """One thing that was done."""

    at: datetime.datetime
    data: AuditEntryData
    """ What changed. """
    hash_: str
    """ SHA-256 of this entry with the hash of the one before. """
    id: UUID
    kind: str
    """ The noun and what became of it: `claim.accepted`. """
    previous_hash: str
    sequence: int
    """ From 1, without gaps, in each project. """
    subject: UUID
    """ The id of that noun. """
    token: None | UUID
    """ The token by which the user did it. """
    user: None | UUID
    """ Null: the service itself. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        data = self.data.to_dict()

        hash_ = self.hash_

        id = str(self.id)

        kind = self.kind

        previous_hash = self.previous_hash

        sequence = self.sequence

        subject = str(self.subject)

        token: None | str
        if isinstance(self.token, UUID):
            token = str(self.token)
        else:
            token = self.token

        user: None | str
        if isinstance(self.user, UUID):
            user = str(self.user)
        else:
            user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "data": data,
                "hash": hash_,
                "id": id,
                "kind": kind,
                "previous_hash": previous_hash,
                "sequence": sequence,
                "subject": subject,
                "token": token,
                "user": user,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.audit_entry_data import AuditEntryData

        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        data = AuditEntryData.from_dict(d.pop("data"))

        hash_ = d.pop("hash")

        id = UUID(d.pop("id"))

        kind = d.pop("kind")

        previous_hash = d.pop("previous_hash")

        sequence = d.pop("sequence")

        subject = UUID(d.pop("subject"))

        def _parse_token(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                token_type_0 = UUID(data)

                return token_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        token = _parse_token(d.pop("token"))

        def _parse_user(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                user_type_0 = UUID(data)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        user = _parse_user(d.pop("user"))

        audit_entry = cls(
            at=at,
            data=data,
            hash_=hash_,
            id=id,
            kind=kind,
            previous_hash=previous_hash,
            sequence=sequence,
            subject=subject,
            token=token,
            user=user,
        )

        audit_entry.additional_properties = d
        return audit_entry

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
