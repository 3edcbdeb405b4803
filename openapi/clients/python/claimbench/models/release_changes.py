from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReleaseChanges")


@_attrs_define
class ReleaseChanges:
    added: list[UUID]
    changed: list[UUID]
    removed: list[UUID]

    def to_dict(self) -> dict[str, Any]:
        added = []
        for added_item_data in self.added:
            added_item = str(added_item_data)
            added.append(added_item)

        changed = []
        for changed_item_data in self.changed:
            changed_item = str(changed_item_data)
            changed.append(changed_item)

        removed = []
        for removed_item_data in self.removed:
            removed_item = str(removed_item_data)
            removed.append(removed_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "added": added,
                "changed": changed,
                "removed": removed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        added = []
        _added = d.pop("added")
        for added_item_data in _added:
            added_item = UUID(added_item_data)

            added.append(added_item)

        changed = []
        _changed = d.pop("changed")
        for changed_item_data in _changed:
            changed_item = UUID(changed_item_data)

            changed.append(changed_item)

        removed = []
        _removed = d.pop("removed")
        for removed_item_data in _removed:
            removed_item = UUID(removed_item_data)

            removed.append(removed_item)

        release_changes = cls(
            added=added,
            changed=changed,
            removed=removed,
        )

        return release_changes
