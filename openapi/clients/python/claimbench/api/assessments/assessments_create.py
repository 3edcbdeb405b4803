from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.assessment import Assessment
from ...models.new_assessment import NewAssessment
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: NewAssessment,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/assessments".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Assessment:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Assessment.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: NewAssessment,
    idempotency_key: str | Unset = UNSET,
) -> Assessment:
    """Adds your verdict on a claim; your last one in the current round of its review counts.

    `revision` is the revision of the claim that you have read; if it has changed since, or another `round` has begun where you give one, the answer is 409 `revision_changed`. Supported and refuted take evidence that says so. When the policy has what it asks for, the verdict follows in the same moment.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: NewAssessment,
    idempotency_key: str | Unset = UNSET,
) -> Assessment:
    """Adds your verdict on a claim; your last one in the current round of its review counts.

    `revision` is the revision of the claim that you have read; if it has changed since, or another `round` has begun where you give one, the answer is 409 `revision_changed`. Supported and refuted take evidence that says so. When the policy has what it asks for, the verdict follows in the same moment.

    Takes the role `reviewer` or more in the project, by session or token. May be repeated with an `Idempotency-Key`.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                idempotency_key=idempotency_key,
            )
        )
    )
