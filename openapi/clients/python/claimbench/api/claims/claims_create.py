from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim import Claim
from ...models.new_claim import NewClaim
from ...types import UNSET, Unset


def _request(
    project: UUID,
    *,
    body: NewClaim,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims".format(
            project=quote(str(project), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Claim:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Claim.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    *,
    client: AuthenticatedClient,
    body: NewClaim,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Adds a claim that the extraction missed, tied to the words of the article that say it.

    The mention has to stand in the article letter by letter. The claim is `edited`, since a person wrote it, and gets the number after that of the article's last claim; its `rule` is `person`, and its parts are empty.

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
    body: NewClaim,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Adds a claim that the extraction missed, tied to the words of the article that say it.

    The mention has to stand in the article letter by letter. The claim is `edited`, since a person wrote it, and gets the number after that of the article's last claim; its `rule` is `person`, and its parts are empty.

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
