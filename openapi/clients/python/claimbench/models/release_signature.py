from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReleaseSignature")


@_attrs_define
class ReleaseSignature:
    """Who vouches for a manifest."""

    algorithm: str
    """ `Ed25519`. """
    public_key: str
    """ 32 bytes in hexadecimal. """
    signature: str
    """ Of the manifest's bytes; 64 bytes in hexadecimal. """

    def to_dict(self) -> dict[str, Any]:
        algorithm = self.algorithm

        public_key = self.public_key

        signature = self.signature

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "algorithm": algorithm,
                "public_key": public_key,
                "signature": signature,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        algorithm = d.pop("algorithm")

        public_key = d.pop("public_key")

        signature = d.pop("signature")

        release_signature = cls(
            algorithm=algorithm,
            public_key=public_key,
            signature=signature,
        )

        return release_signature
