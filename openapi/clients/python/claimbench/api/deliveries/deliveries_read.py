from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.delivery import Delivery


def _request(
    project: UUID,
    webhook: UUID,
    delivery: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/webhooks/{webhook}/deliveries/{delivery}".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
            delivery=quote(str(delivery), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Delivery:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Delivery.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    webhook: UUID,
    delivery: UUID,
    *,
    client: AuthenticatedClient,
) -> Delivery:
    """Reads a message to a webhook, and what came of each attempt to send it.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                delivery=delivery,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    delivery: UUID,
    *,
    client: AuthenticatedClient,
) -> Delivery:
    """Reads a message to a webhook, and what came of each attempt to send it.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                delivery=delivery,
            )
        )
    )
