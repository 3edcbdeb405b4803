from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.snapshot_diff import SnapshotDiff
from ...types import UNSET


def _request(
    project: UUID,
    snapshot: UUID,
    *,
    from_: UUID,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    json_from_ = str(from_)
    params["from"] = json_from_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/snapshots/{snapshot}/diff".format(
            project=quote(str(project), safe=""),
            snapshot=quote(str(snapshot), safe=""),
        ),
        "params": params,
    }
    return _kwargs


def _answer(response: httpx.Response) -> SnapshotDiff:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = SnapshotDiff.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    snapshot: UUID,
    *,
    client: AuthenticatedClient,
    from_: UUID,
) -> SnapshotDiff:
    """Compares a snapshot with another of the project: the places in which their texts differ.

    Word by word, `from` being the earlier of the two. What stands between two hunks is the same in both texts.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                snapshot=snapshot,
                from_=from_,
            )
        )
    )


async def asyncio(
    project: UUID,
    snapshot: UUID,
    *,
    client: AuthenticatedClient,
    from_: UUID,
) -> SnapshotDiff:
    """Compares a snapshot with another of the project: the places in which their texts differ.

    Word by word, `from` being the earlier of the two. What stands between two hunks is the same in both texts.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                snapshot=snapshot,
                from_=from_,
            )
        )
    )
