from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.overview import Overview


def _request(
    project: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/overview".format(
            project=quote(str(project), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Overview:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Overview.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> Overview:
    """Counts what is in a project: its claims by type, status, review, verdict, origins, publication and extractor.

    Groups without a claim are left out. Except in `by_status`, claims that were rejected, merged or split are not counted. How an article stands is said by `articles.list`.

    Takes the role `viewer` or more in the project, by session or token.
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
    client: AuthenticatedClient,
) -> Overview:
    """Counts what is in a project: its claims by type, status, review, verdict, origins, publication and extractor.

    Groups without a claim are left out. Except in `by_status`, claims that were rejected, merged or split are not counted. How an article stands is said by `articles.list`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )
