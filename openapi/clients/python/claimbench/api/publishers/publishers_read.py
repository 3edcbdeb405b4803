from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.publisher import Publisher


def _request(
    project: UUID,
    publisher: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/publishers/{publisher}".format(
            project=quote(str(project), safe=""),
            publisher=quote(str(publisher), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Publisher:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Publisher.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    publisher: UUID,
    *,
    client: AuthenticatedClient,
) -> Publisher:
    """Reads a publisher.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                publisher=publisher,
            )
        )
    )


async def asyncio(
    project: UUID,
    publisher: UUID,
    *,
    client: AuthenticatedClient,
) -> Publisher:
    """Reads a publisher.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                publisher=publisher,
            )
        )
    )
