from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.me_change import MeChange
from ...models.user import User


def _request(
    *,
    body: MeChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/me",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> User:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = User.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
    body: MeChange,
    if_match: str,
) -> User:
    """Changes your name, email or password; a new password ends your other sessions.

    Takes a session; a token will not do. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: MeChange,
    if_match: str,
) -> User:
    """Changes your name, email or password; a new password ends your other sessions.

    Takes a session; a token will not do. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
                if_match=if_match,
            )
        )
    )
