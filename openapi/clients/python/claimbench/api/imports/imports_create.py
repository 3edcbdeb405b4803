from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.import_ import Import
from ...models.new_import import NewImport
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewImport,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/imports".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Import:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Import.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewImport,
    idempotency_key: str | Unset = UNSET,
) -> Import:
    """Fetches all addresses of a feed, a CSV table or a JSON Lines list: a job for each, and a report for each line.

    A feed is RSS, Atom or JSON Feed. A line that does not hold is refused with its reason and the others are fetched; what cannot be read as a whole imports nothing.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewImport,
    idempotency_key: str | Unset = UNSET,
) -> Import:
    """Fetches all addresses of a feed, a CSV table or a JSON Lines list: a job for each, and a report for each line.

    A feed is RSS, Atom or JSON Feed. A line that does not hold is refused with its reason and the others are fetched; what cannot be read as a whole imports nothing.

    Takes the role `editor` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
