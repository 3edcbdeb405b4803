from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.delivery_page import DeliveryPage
from ...models.delivery_state import DeliveryState
from ...types import UNSET, Unset


def _request(
    project: UUID,
    webhook: UUID,
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: DeliveryState | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["cursor"] = cursor

    params["limit"] = limit

    json_state: str | Unset = UNSET
    if not isinstance(state, Unset):
        json_state = state.value

    params["state"] = json_state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/webhooks/{webhook}/deliveries".format(
            project=quote(str(project), safe=""),
            webhook=quote(str(webhook), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> DeliveryPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = DeliveryPage.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: DeliveryState | Unset = UNSET,
) -> DeliveryPage:
    """Lists the messages to a webhook, and what came of them.

    What has been delivered or has failed is kept for 30 days.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                cursor=cursor,
                limit=limit,
                state=state,
            )
        )
    )


async def asyncio(
    project: UUID,
    webhook: UUID,
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    state: DeliveryState | Unset = UNSET,
) -> DeliveryPage:
    """Lists the messages to a webhook, and what came of them.

    What has been delivered or has failed is kept for 30 days.

    Takes the role `admin` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                webhook=webhook,
                cursor=cursor,
                limit=limit,
                state=state,
            )
        )
    )
