from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.source import Source


def _request(
    project: UUID,
    source: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/sources/{source}".format(
            project=quote(str(project), safe=""),
            source=quote(str(source), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Source:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Source.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
) -> Source:
    """Reads a source with its snapshots.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                source=source,
            )
        )
    )


async def asyncio(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
) -> Source:
    """Reads a source with its snapshots.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                source=source,
            )
        )
    )
