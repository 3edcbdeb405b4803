from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_webhook import NewWebhook
from ...models.shown_webhook import ShownWebhook
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/webhooks".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> ShownWebhook:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = ShownWebhook.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> ShownWebhook:
    """Adds an address that is told of what happens in the project; its secret is shown once.

    Messages are signed as Standard Webhooks has it, so its libraries verify them with the secret. Any answer of 200 to 299 within 20 seconds takes a message; otherwise it is sent again, ten times over three days. `webhooks` in this document has the messages.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewWebhook,
    idempotency_key: str | Unset = UNSET,
) -> ShownWebhook:
    """Adds an address that is told of what happens in the project; its secret is shown once.

    Messages are signed as Standard Webhooks has it, so its libraries verify them with the secret. Any answer of 200 to 299 within 20 seconds takes a message; otherwise it is sent again, ten times over three days. `webhooks` in this document has the messages.

    Takes the role `admin` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
