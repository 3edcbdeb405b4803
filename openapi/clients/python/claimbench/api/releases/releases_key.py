from typing import Any

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure
from ...models.release_key import ReleaseKey


def _request() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/release-key",
    }
    return _kwargs


def _answer(response: httpx.Response) -> ReleaseKey:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ReleaseKey.from_dict(response.json())

    return response_200


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> ReleaseKey:
    """Reads the public key by which this service's releases are signed.

    Takes no credentials.
    """
    return _answer(client.get_httpx_client().request(**_request()))


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> ReleaseKey:
    """Reads the public key by which this service's releases are signed.

    Takes no credentials.
    """
    return _answer(await client.get_async_httpx_client().request(**_request()))
