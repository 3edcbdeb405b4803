from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.snapshot import Snapshot


def _request(
    project: UUID,
    snapshot: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/snapshots/{snapshot}".format(
            project=quote(str(project), safe=""),
            snapshot=quote(str(snapshot), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> Snapshot:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Snapshot.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    snapshot: UUID,
    *,
    client: AuthenticatedClient,
) -> Snapshot:
    """Reads a snapshot with its text.

    All offsets of quotes and passages count the code points of its `text`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                snapshot=snapshot,
            )
        )
    )


async def asyncio(
    project: UUID,
    snapshot: UUID,
    *,
    client: AuthenticatedClient,
) -> Snapshot:
    """Reads a snapshot with its text.

    All offsets of quotes and passages count the code points of its `text`.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                snapshot=snapshot,
            )
        )
    )
