from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure
from ...models.joining import Joining
from ...models.session import Session


def _request(
    *,
    body: Joining,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/invitations/join",
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Session:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Session.from_dict(response.json())

    return response_201


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: Joining,
) -> Session:
    """Accepts an invitation as a new user, who is signed in by the answer's cookie.

    For people who have no user yet; whoever has one signs in and calls `invitations.accept`.

    Takes no credentials.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: Joining,
) -> Session:
    """Accepts an invitation as a new user, who is signed in by the answer's cookie.

    For people who have no user yet; whoever has one signs in and calls `invitations.accept`.

    Takes no credentials.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )
