from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.webhook import Webhook


def _request(
    project: UUID,
    webhook: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/webhooks/{webhook}".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Webhook:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Webhook.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
) -> Webhook:
    """Reads a webhook: what it is told of, and whether anybody answers.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
) -> Webhook:
    """Reads a webhook: what it is told of, and whether anybody answers.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
            )
        )
    )
