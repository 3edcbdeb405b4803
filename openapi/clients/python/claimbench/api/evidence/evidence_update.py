from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.evidence import Evidence
from ...models.evidence_change import EvidenceChange


def _request(
    project: UUID,
    evidence: UUID,
    *,
    body: EvidenceChange,
    if_match: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["If-Match"] = if_match

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/projects/{project}/evidence/{evidence}".format(
            project=quote(str(project), safe=""),
            evidence=quote(str(evidence), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def _answer(response: httpx.Response) -> Evidence:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = Evidence.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    evidence: UUID,
    *,
    client: AuthenticatedClient,
    body: EvidenceChange,
    if_match: str,
) -> Evidence:
    """Changes how a piece of evidence is judged; its quote never changes.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                evidence=evidence,
                body=body,
                if_match=if_match,
            )
        )
    )


async def asyncio(
    project: UUID,
    evidence: UUID,
    *,
    client: AuthenticatedClient,
    body: EvidenceChange,
    if_match: str,
) -> Evidence:
    """Changes how a piece of evidence is judged; its quote never changes.

    Takes the role `reviewer` or more in the project, by session or token. Changes only the version that `If-Match` names.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                evidence=evidence,
                body=body,
                if_match=if_match,
            )
        )
    )
