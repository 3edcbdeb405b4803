from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.assignment import Assignment
from ...models.claim import Claim
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: Assignment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/assign".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Claim:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Claim.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: Assignment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Assigns a claim to a member: the queue offers it to them first, and to nobody else.

    Whoever else holds it loses it. Once they have assessed it, it is open to the other reviewers that the policy asks for.

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
    body: Assignment,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Assigns a claim to a member: the queue offers it to them first, and to nobody else.

    Whoever else holds it loses it. Once they have assessed it, it is open to the other reviewers that the policy asks for.

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
