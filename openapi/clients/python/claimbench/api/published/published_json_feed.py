from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient, Client
from ...failure import Failure


def _request(
    project: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/public/{project}/releases.json".format(
            project=quote(str(project), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> str:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = response.text
    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> str:
    """Reads the newest releases of a project that publishes, as a JSON Feed.

    The same as `published.atom`, by JSON Feed 1.1.

    Takes no credentials.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> str:
    """Reads the newest releases of a project that publishes, as a JSON Feed.

    The same as `published.atom`, by JSON Feed 1.1.

    Takes no credentials.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )
