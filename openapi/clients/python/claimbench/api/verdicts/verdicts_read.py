from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ...client import AuthenticatedClient
from ...failure import Failure
from ...models.verdict_report import VerdictReport


def _request(
    project: UUID,
    claim: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/projects/{project}/claims/{claim}/verdict".format(
            project=quote(str(project), safe=""),
            claim=quote(str(claim), safe=""),
        ),
    }
    return _kwargs


def _answer(response: httpx.Response) -> VerdictReport:
    if not response.is_success:
        raise Failure.of(response)
    response_200 = VerdictReport.from_dict(response.json())

    return response_200


def sync(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
) -> VerdictReport:
    """Reads a claim's verdict with what it rests on and what it lacks.

    `missing` says what it would take: more assessments, more independent origins, a decision on a proposed derivation. `independent_origins` and `origins_at_most` differ while derivations are only proposed.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        client.get_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )


async def asyncio(
    project: UUID,
    claim: UUID,
    *,
    client: AuthenticatedClient,
) -> VerdictReport:
    """Reads a claim's verdict with what it rests on and what it lacks.

    `missing` says what it would take: more assessments, more independent origins, a decision on a proposed derivation. `independent_origins` and `origins_at_most` differ while derivations are only proposed.

    Takes the role `viewer` or more in the project, by session or token.
    """
    return _answer(
        await client.get_async_httpx_client().request(
            **_request(
                project=project,
                claim=claim,
            )
        )
    )
