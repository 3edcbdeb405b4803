from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.appeal import Appeal
from ...models.claim import Claim
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: Appeal,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/appeal".format(
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
    body: Appeal,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Asks for another look at a claim that has a verdict, with the reason.

    For what no other change of the record says: a slip, a passage that was overlooked, a party that objects. The review begins anew: the claim has no verdict until as many reviewers as the policy asks for have judged it again, and the queue offers it with the reason `reopened`. What was released stays as it was.

    Takes the role `viewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
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
    body: Appeal,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Claim:
    """Asks for another look at a claim that has a verdict, with the reason.

    For what no other change of the record says: a slip, a passage that was overlooked, a party that objects. The review begins anew: the claim has no verdict until as many reviewers as the policy asks for have judged it again, and the queue offers it with the reason `reopened`. What was released stays as it was.

    Takes the role `viewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
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
