from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.derivation import Derivation
from ...models.new_derivation import NewDerivation
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewDerivation,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/derivations".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Derivation:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Derivation.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewDerivation,
    idempotency_key: str | Unset = UNSET,
) -> Derivation:
    """Says that one text comes from another; it counts at once, and the verdicts that leaned on both are decided anew.

    For what no text shows, such as a paper that reports what an agency wrote in other words.

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
    body: NewDerivation,
    idempotency_key: str | Unset = UNSET,
) -> Derivation:
    """Says that one text comes from another; it counts at once, and the verdicts that leaned on both are decided anew.

    For what no text shows, such as a paper that reports what an agency wrote in other words.

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
