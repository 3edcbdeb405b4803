from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.delivery import Delivery
from ...types import UNSET, Unset


def _request(
    project: UUID,
    webhook: UUID,
    *,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/webhooks/{webhook}/test".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Delivery:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Delivery.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Delivery:
    """Sends a message of the kind `webhook.tested`, whatever the webhook is told of.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> Delivery:
    """Sends a message of the kind `webhook.tested`, whatever the webhook is told of.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                idempotency_key=idempotency_key,
            )
        )
    )
