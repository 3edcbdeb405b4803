from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.problem_code import ProblemCode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.field_error import FieldError
    from ..models.nearest import Nearest


T = TypeVar("T", bound="Problem")


@_attrs_define
class Problem:
    """What a failed request answers, as `application/problem+json`."""

    code: ProblemCode
    """ What went wrong; stable. More codes may come, so treat an unknown one by its status.

    - `malformed_body` (400): The body is not a JSON object of the documented shape.
    - `malformed_query` (400): The query is not of the documented shape.
    - `invalid_idempotency_key` (400): An Idempotency-Key is 1 to 255 printable ASCII characters.
    - `invalid_last_event_id` (400): A Last-Event-ID is the number of an event that the stream gave.
    - `unauthenticated` (401): Sign in, or send a token.
    - `sign_in_failed` (401): No user has this email and password.
    - `role_required` (403): Your role in this project does not allow it.
    - `administrator_required` (403): Only an instance administrator may do this.
    - `session_required` (403): A token may not do this; sign in.
    - `cross_site_request` (403): The request came from another site.
    - `not_found` (404): There is no such thing, or it is not yours.
    - `method_not_allowed` (405): This path does not take this method.
    - `body_too_slow` (408): The body took too long to arrive.
    - `already_exists` (409): It exists already.
    - `wrong_state` (409): Its state does not allow this.
    - `last_administrator` (409): One administrator has to remain.
    - `has_assessments` (409): It has been assessed, and assessments are never deleted.
    - `revision_changed` (409): The claim's content has changed since.
    - `verdict_needs_evidence` (409): This verdict needs evidence quoted verbatim from a snapshot.
    - `secret_already_shown` (409): This key was used before, and a secret is shown once.
    - `link_spent` (409): This link was used, was revoked or has expired.
    - `redacted` (410): The words were taken out by law.
    - `version_changed` (412): It has changed since you read it.
    - `body_too_large` (413): The body is too large.
    - `not_json` (415): The body has to be application/json.
    - `range_not_satisfiable` (416): The file has none of the bytes that `Range` asks for.
    - `invalid_body` (422): A value of the body is not allowed.
    - `quote_not_found` (422): The quote does not stand in the snapshot.
    - `mention_not_found` (422): The mention does not stand in the article.
    - `unreadable_text` (422): The text cannot be read.
    - `wrong_format` (422): The file is not of this format.
    - `release_broken` (422): The release is not what its hashes and its signature are of.
    - `too_many_entries` (422): The file holds more than is taken at once.
    - `unknown_reference` (422): The body names something that is not in this project.
    - `url_forbidden` (422): This address may not be fetched.
    - `idempotency_key_reused` (422): This key came with another request before.
    - `if_match_required` (428): Send the ETag that you read as If-Match.
    - `too_many_attempts` (429): Too many attempts; wait.
    - `internal` (500): Something failed here; it has been logged.
    - `unavailable` (503): The database is busy; try again. """
    status: int
    title: str
    type_: str
    """ `urn:claimbench:problem:` and the code. """
    detail: str | Unset = UNSET
    """ What is special about this case, for a person. """
    errors: list[FieldError] | Unset = UNSET
    """ Which values are not allowed (with `invalid_body`). """
    nearest: Nearest | Unset = UNSET
    """ A passage that is nearly the quote. Offsets are code points of the snapshot's text, end exclusive. """
    version: int | Unset = UNSET
    """ The current version (with `version_changed`). """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code.value

        status = self.status

        title = self.title

        type_ = self.type_

        detail = self.detail

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        nearest: dict[str, Any] | Unset = UNSET
        if not isinstance(self.nearest, Unset):
            nearest = self.nearest.to_dict()

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "status": status,
                "title": title,
                "type": type_,
            }
        )
        if detail is not UNSET:
            field_dict["detail"] = detail
        if errors is not UNSET:
            field_dict["errors"] = errors
        if nearest is not UNSET:
            field_dict["nearest"] = nearest
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.field_error import FieldError
        from ..models.nearest import Nearest

        d = dict(src_dict)
        code = ProblemCode(d.pop("code"))

        status = d.pop("status")

        title = d.pop("title")

        type_ = d.pop("type")

        detail = d.pop("detail", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: list[FieldError] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = FieldError.from_dict(errors_item_data)

                errors.append(errors_item)

        _nearest = d.pop("nearest", UNSET)
        nearest: Nearest | Unset
        if isinstance(_nearest, Unset):
            nearest = UNSET
        else:
            nearest = Nearest.from_dict(_nearest)

        version = d.pop("version", UNSET)

        problem = cls(
            code=code,
            status=status,
            title=title,
            type_=type_,
            detail=detail,
            errors=errors,
            nearest=nearest,
            version=version,
        )

        problem.additional_properties = d
        return problem

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
