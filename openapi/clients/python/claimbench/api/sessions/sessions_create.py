from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure
from ...models.password_sign_in import PasswordSignIn
from ...models.session import Session


def _request(
    *,
    body: PasswordSignIn,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions",
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
    body: PasswordSignIn,
) -> Session:
    """Signs in with email and password; the answer sets a cookie.

    For browsers. A program sends a token instead; see `tokens.create`. After several failures from one place or for one email the answer is 429, and `Retry-After` says how long to wait.

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
    body: PasswordSignIn,
) -> Session:
    """Signs in with email and password; the answer sets a cookie.

    For browsers. A program sends a token instead; see `tokens.create`. After several failures from one place or for one email the answer is 429, and `Retry-After` says how long to wait.

    Takes no credentials.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )
