from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_snapshot import NewSnapshot
from ...models.snapshot_head import SnapshotHead
from ...types import UNSET, Unset


def _request(
    project: UUID,
    source: UUID,
    *,
    body: NewSnapshot,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/sources/{source}/snapshots".format(
            project=quote(str(project), safe=""),
            source=quote(str(source), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> SnapshotHead:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = SnapshotHead.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: NewSnapshot,
    idempotency_key: str | Unset = UNSET,
) -> SnapshotHead:
    """Adds a snapshot to a source: its text as it is now.

    When a page has changed. Evidence keeps to the snapshot that it quotes, and says what became of its words in the newest one.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    source: UUID,
    *,
    client: AuthenticatedClient,
    body: NewSnapshot,
    idempotency_key: str | Unset = UNSET,
) -> SnapshotHead:
    """Adds a snapshot to a source: its text as it is now.

    When a page has changed. Evidence keeps to the snapshot that it quotes, and says what became of its words in the newest one.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                source=source,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
