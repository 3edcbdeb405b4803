from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.new_source import NewSource
from ...models.source import Source
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewSource,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/sources".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Source:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Source.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewSource,
    idempotency_key: str | Unset = UNSET,
) -> Source:
    """Adds a source with its first snapshot.

    A source is what a claim is held against: a text with a title and an address. The derivations that its coming suggests are in `derivations.list`.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
    body: NewSource,
    idempotency_key: str | Unset = UNSET,
) -> Source:
    """Adds a source with its first snapshot.

    A source is what a claim is held against: a text with a title and an address. The derivations that its coming suggests are in `derivations.list`.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
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
