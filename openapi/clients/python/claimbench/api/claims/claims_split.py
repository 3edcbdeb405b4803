from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.split import Split
from ...models.split_claim import SplitClaim
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: Split,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/split".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> SplitClaim:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = SplitClaim.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: Split,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> SplitClaim:
    """Puts several claims in the place of one.

    For a sentence that says two things. What a part does not give, it takes from this one, which is kept and says what stands in its place.

    Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: Split,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> SplitClaim:
    """Puts several claims in the place of one.

    For a sentence that says two things. What a part does not give, it takes from this one, which is kept and says what stands in its place.

    Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )
