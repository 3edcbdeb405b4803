from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.shown_webhook import ShownWebhook
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
        "url": "/v1/projects/{project}/webhooks/{webhook}/secret".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ShownWebhook:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ShownWebhook.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    idempotency_key: str | Unset = UNSET,
) -> ShownWebhook:
    """Gives a webhook a new secret, which is shown once.

    For 24 hours messages are signed with the old secret too: take either until you have changed over.

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
) -> ShownWebhook:
    """Gives a webhook a new secret, which is shown once.

    For 24 hours messages are signed with the old secret too: take either until you have changed over.

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
