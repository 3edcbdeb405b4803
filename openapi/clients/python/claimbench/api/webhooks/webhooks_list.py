from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.webhook_page import WebhookPage
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/webhooks".format(
            project=quote(str(project), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> WebhookPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = WebhookPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WebhookPage:
    """Lists the webhooks of a project.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> WebhookPage:
    """Lists the webhooks of a project.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                cursor=cursor,
                limit=limit,
            )
        )
    )
