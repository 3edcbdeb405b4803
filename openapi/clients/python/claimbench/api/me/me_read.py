from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.user import User


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/me",
    }
    return _kwargs


def _answer(response: httpx.Response) -> User:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = User.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
) -> User:
    """Reads who is signed in.

    With your name, and whether a password is set.

    Takes a session; a token will not do.
    """
    return _answer(client.get_httpx_client().request(**_request()))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> User:
    """Reads who is signed in.

    With your name, and whether a password is set.

    Takes a session; a token will not do.
    """
    return _answer(await client.get_async_httpx_client().request(**_request()))
