from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.adjudication import Adjudication
from ...models.assessment import Assessment
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: Adjudication,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/adjudicate".format(
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
    body: Adjudication,
    idempotency_key: str | Unset = UNSET,
) -> Assessment:
    """Decides between reviewers who differ, as somebody who is none of them.

    As many reviewers as the policy asks for have to be in, and to differ; you see what they say and why, also where the policy is blind. What you find takes their place, and needs the evidence and the origins that any verdict needs. A later adjudication in the same round counts instead.

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
    body: Adjudication,
    idempotency_key: str | Unset = UNSET,
) -> Assessment:
    """Decides between reviewers who differ, as somebody who is none of them.

    As many reviewers as the policy asks for have to be in, and to differ; you see what they say and why, also where the policy is blind. What you find takes their place, and needs the evidence and the origins that any verdict needs. A later adjudication in the same round counts instead.

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
