from typing import Any

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.chain_head import ChainHead


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/audit/head",
    }
    return _kwargs


def _answer(response: httpx.Response) -> ChainHead:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ChainHead.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient,
) -> ChainHead:
    """Reads where the instance's record ends now.

    Takes a session or a token.
    """
    return _answer(client.get_httpx_client().request(**_request()))


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> ChainHead:
    """Reads where the instance's record ends now.

    Takes a session or a token.
    """
    return _answer(await client.get_async_httpx_client().request(**_request()))
