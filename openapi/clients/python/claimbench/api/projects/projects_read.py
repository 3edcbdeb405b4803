from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.project import Project


def _request(
    project: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}".format(
            project=quote(str(project), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Project:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Project.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
) -> Project:
    """Reads a project with its policy and your role in it.

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
) -> Project:
    """Reads a project with its policy and your role in it.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
            )
        )
    )
