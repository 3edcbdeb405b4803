from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.evidence import Evidence


def _request(
    project: UUID,
    evidence: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/evidence/{evidence}".format(
            project=quote(str(project), safe=""),
            evidence=quote(str(evidence), safe=""),
        ),
    }
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
) -> Evidence:
    """Reads a piece of evidence.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                evidence=evidence,
            )
        )
    )


async def asyncio(
    project: UUID,
    evidence: UUID,
    *,
    client: AuthenticatedClient,
) -> Evidence:
    """Reads a piece of evidence.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                evidence=evidence,
            )
        )
    )
