from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure
from ...models.link_sign_in import LinkSignIn
from ...models.session import Session


def _request(
    *,
    body: LinkSignIn,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/sessions/link",
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
    body: LinkSignIn,
) -> Session:
    """Signs in with a link's token, which works once; the answer sets a cookie.

    The token is what stands behind the `#` of the link. The first run of an instance prints such a link.

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
    body: LinkSignIn,
) -> Session:
    """Signs in with a link's token, which works once; the answer sets a cookie.

    The token is what stands behind the `#` of the link. The first run of an instance prints such a link.

    Takes no credentials.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                body=body,
            )
        )
    )
