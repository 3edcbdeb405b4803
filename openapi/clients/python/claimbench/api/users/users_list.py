from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.user_page import UserPage
from ...types import UNSET, Unset


def _request(
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
        "url": "/v1/users",
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> UserPage:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = UserPage.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> UserPage:
    """Lists the users of the instance.

    Takes the session of an instance administrator.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                cursor=cursor,
                limit=limit,
            )
        )
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> UserPage:
    """Lists the users of the instance.

    Takes the session of an instance administrator.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                cursor=cursor,
                limit=limit,
            )
        )
    )
