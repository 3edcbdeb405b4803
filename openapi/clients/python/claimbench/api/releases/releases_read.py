from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.release_document import ReleaseDocument


def _request(
    project: UUID,
    release: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/releases/{release}".format(
            project=quote(str(project), safe=""),
            release=quote(str(release), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> ReleaseDocument:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = ReleaseDocument.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
) -> ReleaseDocument:
    """Reads a release with its manifest and its signature; its claims are in `releases.content`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                release=release,
            )
        )
    )


async def asyncio(
    project: UUID,
    release: UUID,
    *,
    client: AuthenticatedClient,
) -> ReleaseDocument:
    """Reads a release with its manifest and its signature; its claims are in `releases.content`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                release=release,
            )
        )
    )
