from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_state import DeliveryState

if TYPE_CHECKING:
    from ..models.delivery_attempt import DeliveryAttempt
    from ..models.webhook_message import WebhookMessage


T = TypeVar("T", bound="Delivery")


@_attrs_define
class Delivery:
    """One message to one webhook, and what came of each attempt to send it."""

    attempts: list[DeliveryAttempt]
    """ The newest 50, the oldest of them first. """
    created_at: datetime.datetime
    id: UUID
    message: WebhookMessage
    """ What is posted to a webhook, with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` of
    Standard
    Webhooks. It says that something happened and where to read it. """
    run_at: datetime.datetime | None
    """ When it is sent next; null unless it is pending. """
    state: DeliveryState
    updated_at: datetime.datetime
    webhook: UUID
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attempts = []
        for attempts_item_data in self.attempts:
            attempts_item = attempts_item_data.to_dict()
            attempts.append(attempts_item)

        created_at = self.created_at.isoformat()

        id = str(self.id)

        message = self.message.to_dict()

        run_at: None | str
        if isinstance(self.run_at, datetime.datetime):
            run_at = self.run_at.isoformat()
        else:
            run_at = self.run_at

        state = self.state.value

        updated_at = self.updated_at.isoformat()

        webhook = str(self.webhook)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "attempts": attempts,
                "created_at": created_at,
                "id": id,
                "message": message,
                "run_at": run_at,
                "state": state,
                "updated_at": updated_at,
                "webhook": webhook,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delivery_attempt import DeliveryAttempt
        from ..models.webhook_message import WebhookMessage

        d = dict(src_dict)
        attempts = []
        _attempts = d.pop("attempts")
        for attempts_item_data in _attempts:
            attempts_item = DeliveryAttempt.from_dict(attempts_item_data)

            attempts.append(attempts_item)

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        message = WebhookMessage.from_dict(d.pop("message"))

        def _parse_run_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                run_at_type_0 = datetime.datetime.fromisoformat(data)

                return run_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        run_at = _parse_run_at(d.pop("run_at"))

        state = DeliveryState(d.pop("state"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        webhook = UUID(d.pop("webhook"))

        delivery = cls(
            attempts=attempts,
            created_at=created_at,
            id=id,
            message=message,
            run_at=run_at,
            state=state,
            updated_at=updated_at,
            webhook=webhook,
        )

        delivery.additional_properties = d
        return delivery

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
