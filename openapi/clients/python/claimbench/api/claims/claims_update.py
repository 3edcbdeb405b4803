from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.claim import Claim
from ...models.claim_change import ClaimChange


def _request(
    project: UUID,
    claim: UUID,
    *,
    body: ClaimChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/claims/{claim}".format(
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
    body: ClaimChange,
    if_match: str,
) -> Claim:
    """Changes what a claim says; earlier assessments stay with the revision that they judged.

    What a claim says is its text, type, detail, mention, polarity, modality, and whether it can be checked. A change begins a new revision: it is judged anew. The mention has to stand in the article letter by letter.

    Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
    body: ClaimChange,
    if_match: str,
) -> Claim:
    """Changes what a claim says; earlier assessments stay with the revision that they judged.

    What a claim says is its text, type, detail, mention, polarity, modality, and whether it can be checked. A change begins a new revision: it is judged anew. The mention has to stand in the article letter by letter.

    Takes the role `editor` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
                body=body,
                if_match=if_match,
            )
        )
    )
