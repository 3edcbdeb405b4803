from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.evidence import Evidence
from ...models.new_evidence import NewEvidence
from ...types import UNSET, Unset


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: NewEvidence,
    idempotency_key: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/projects/{project}/claims/{claim}/evidence".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Evidence:
    if not response.is_success:
        raise Failure.of(response)
    response_201 = Evidence.from_dict(response.json())

    return response_201


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: NewEvidence,
    idempotency_key: str | Unset = UNSET,
) -> Evidence:
    """Attaches evidence to a claim; the quote has to stand in the snapshot letter by letter.

    `quote.exact` are words of the snapshot; give `start` as well where they stand there more than once. Where they do not stand letter by letter the answer is 422 `quote_not_found`, with the words that come closest. Evidence for or against a claim that has a verdict reopens it: reviewers are asked again.

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
    body: NewEvidence,
    idempotency_key: str | Unset = UNSET,
) -> Evidence:
    """Attaches evidence to a claim; the quote has to stand in the snapshot letter by letter.

    `quote.exact` are words of the snapshot; give `start` as well where they stand there more than once. Where they do not stand letter by letter the answer is 422 `quote_not_found`, with the words that come closest. Evidence for or against a claim that has a verdict reopens it: reviewers are asked again.

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
