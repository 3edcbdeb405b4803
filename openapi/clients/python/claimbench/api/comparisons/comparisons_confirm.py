from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.comparison import Comparison
from ...models.comparison_reason import ComparisonReason
from ...types import UNSET, Unset


def _request(
    project: UUID,
    comparison: UUID,
    *,
    body: ComparisonReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/comparisons/{comparison}/confirm".format(
            project=quote(str(project), safe=""),
            comparison=quote(str(comparison), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Comparison:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Comparison.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    comparison: UUID,
    *,
    client: AuthenticatedClient,
    body: ComparisonReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Comparison:
    """Confirms a pair: each claim names the other among its relations.

    Duplicates stay two claims, each with its evidence and verdict; `claims.merge` lets one stand for both. Where two claims that contradict each other are both supported, one of the verdicts is wrong, and both claims are reopened; a verdict whose counterpart has none rests on evidence of its own, and stays until somebody appeals.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                comparison=comparison,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    comparison: UUID,
    *,
    client: AuthenticatedClient,
    body: ComparisonReason,
    if_match: str,
    idempotency_key: str | Unset = UNSET,
) -> Comparison:
    """Confirms a pair: each claim names the other among its relations.

    Duplicates stay two claims, each with its evidence and verdict; `claims.merge` lets one stand for both. Where two claims that contradict each other are both supported, one of the verdicts is wrong, and both claims are reopened; a verdict whose counterpart has none rests on evidence of its own, and stays until somebody appeals.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                comparison=comparison,
                body=body,
                if_match=if_match,
                idempotency_key=idempotency_key,
            )
        )
    )
