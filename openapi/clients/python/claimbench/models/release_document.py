from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.redacted_edition import RedactedEdition
    from ..models.release import Release
    from ..models.release_manifest import ReleaseManifest
    from ..models.release_signature import ReleaseSignature


T = TypeVar("T", bound="ReleaseDocument")


@_attrs_define
class ReleaseDocument:
    """A release with its manifest."""

    manifest: ReleaseManifest
    """ What a release is, without its claims. Its hash, and its signature where there is one, are of this object as
    it stands in the
    release's file: compact JSON, fields in this order. """
    redacted: None | RedactedEdition
    release: Release
    """ A claim set as it was frozen. It is never changed, but for words that the law takes out, and never deleted:
    what was wrong is put right by the next version. """
    signature: None | ReleaseSignature
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.redacted_edition import RedactedEdition
        from ..models.release_signature import ReleaseSignature

        manifest = self.manifest.to_dict()

        redacted: dict[str, Any] | None
        if isinstance(self.redacted, RedactedEdition):
            redacted = self.redacted.to_dict()
        else:
            redacted = self.redacted

        release = self.release.to_dict()

        signature: dict[str, Any] | None
        if isinstance(self.signature, ReleaseSignature):
            signature = self.signature.to_dict()
        else:
            signature = self.signature

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "manifest": manifest,
                "redacted": redacted,
                "release": release,
                "signature": signature,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.redacted_edition import RedactedEdition
        from ..models.release import Release
        from ..models.release_manifest import ReleaseManifest
        from ..models.release_signature import ReleaseSignature

        d = dict(src_dict)
        manifest = ReleaseManifest.from_dict(d.pop("manifest"))

        def _parse_redacted(data: object) -> None | RedactedEdition:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                redacted_type_0 = RedactedEdition.from_dict(data)

                return redacted_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RedactedEdition, data)

        redacted = _parse_redacted(d.pop("redacted"))

        release = Release.from_dict(d.pop("release"))

        def _parse_signature(data: object) -> None | ReleaseSignature:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                signature_type_0 = ReleaseSignature.from_dict(data)

                return signature_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReleaseSignature, data)

        signature = _parse_signature(d.pop("signature"))

        release_document = cls(
            manifest=manifest,
            redacted=redacted,
            release=release,
            signature=signature,
        )

        release_document.additional_properties = d
        return release_document

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
