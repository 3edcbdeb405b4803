from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.webhook import Webhook
from ...models.webhook_change import WebhookChange


def _request(
    project: UUID,
    webhook: UUID,
    *,
    body: WebhookChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/webhooks/{webhook}".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
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
    body: WebhookChange,
    if_match: str,
) -> Webhook:
    """Changes a webhook, pauses it or starts it again.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    body: WebhookChange,
    if_match: str,
) -> Webhook:
    """Changes a webhook, pauses it or starts it again.

    Takes the role `admin` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                body=body,
                if_match=if_match,
            )
        )
    )
